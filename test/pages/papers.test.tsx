import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import NoticePage from '@/pages/apply/notice/index'
import PapersPage from '@/pages/case/papers/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { at, caseView, day, may, type CaseView } from '../make-case'
import { everyPaper, NUMBER, paper } from '../make-paper'

const text = words.case.paper
const OTHER = 'QC20261201000001-ABCDEF5'
const papers = [
  { code: OTHER, kind: 'decision' as const, issuedAt: at('2026-12-10') },
  { code: NUMBER, kind: 'acceptance' as const, issuedAt: at('2026-12-01') }
]

function cloud(view: CaseView, said = everyPaper[0]!) {
  cloudAnswers({
    'case.show': () => answered(view),
    'paper.show': ({ code }) => answered({ ...paper(said), code })
  })
}

test.each([
  ['its number', NUMBER, NUMBER],
  ['its kind', 'acceptance', NUMBER],
  ['nothing: the newest', '', OTHER]
])('a paper is opened by %s', async (_, wanted, code) => {
  Object.assign(parameters, { id: caseView().id, paper: wanted })
  cloud(caseView({ papers }))
  render(<PapersPage />)
  expect(await screen.findByText(text.number(code))).toBeInTheDocument()
  expect(inputsOf('paper.show')).toEqual([{ code }])
})

test('the other papers of the case are one tap away', async () => {
  Object.assign(parameters, { id: caseView().id, paper: NUMBER })
  cloud(caseView({ papers }))
  render(<PapersPage />)
  fireEvent.click(await screen.findByRole('button', { name: '看办结通知书' }))
  expect(lastAsked('redirectTo')?.url).toBe(
    `/pages/case/papers/index?id=${caseView().id}&paper=${OTHER}`
  )
})

test('a case without such a paper says so', async () => {
  Object.assign(parameters, { id: caseView().id, paper: 'refusal' })
  cloud(caseView({ papers }))
  render(<PapersPage />)
  expect(await screen.findByText(text.none)).toBeInTheDocument()
  expect(inputsOf('paper.show')).toEqual([])
})

describe('the one-time notice', () => {
  const notice = everyPaper.find(({ kind }) => kind === 'one-time-notice')!
  const view = caseView({
    status: 'awaiting-correction',
    due: null,
    actions: may('supply'),
    papers: [{ code: NUMBER, kind: 'one-time-notice', issuedAt: at('2026-12-01') }],
    notice: {
      kind: 'correction',
      givenAt: at('2026-12-01'),
      due: day('2026-12-08'),
      items: notice.items.map((item, i) => ({ ...item, documentId: `document-${i}` }))
    }
  })

  test('ZJ-11.3 is the paper that was given, and each document leads to where it is supplied', async () => {
    parameters.case = view.id
    cloud(view, notice)
    render(<NoticePage />)
    expect(await screen.findByText(text.number(NUMBER))).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '去补交一寸照片' }))
    const documents = `/pages/apply/document/index?case=${view.id}&document=document-1`
    expect(lastAsked('navigateTo')?.url).toBe(documents)
    fireEvent.click(screen.getByText(words.document.notice.fix))
    await waitFor(() =>
      expect(lastAsked('navigateTo')?.url).toBe(`/pages/apply/checklist/index?id=${view.id}`)
    )
  })

  test('asks for nothing once nothing can be supplied', async () => {
    parameters.case = view.id
    cloud({ ...view, status: 'withdrawn', actions: [] }, notice)
    render(<NoticePage />)
    expect(await screen.findByText(text.number(NUMBER))).toBeInTheDocument()
    expect(screen.queryByText(words.document.notice.fix)).toBeNull()
    expect(screen.queryByRole('button', { name: /去补交/ })).toBeNull()
  })

  test('is none where nothing was asked for', async () => {
    parameters.case = view.id
    cloud(caseView({ papers }))
    render(<NoticePage />)
    expect(await screen.findByText(words.document.notice.none)).toBeInTheDocument()
  })
})

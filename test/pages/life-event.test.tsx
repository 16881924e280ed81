import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import BundlePage from '@/pages/apply/bundle/index'
import LifeEventPage from '@/pages/apply/life-event/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { bundleCase, bundleView, eventView, married, setDocument } from '../make-bundle'
import { caseView, may } from '../make-case'
import { booking, type caseRow } from '../make-rows'

const text = words.lifeEvent
const { self } = words.service.forWhom

function event(cases: ReturnType<typeof caseRow>[] = []) {
  parameters.id = 'newborn'
  cloudAnswers({
    'life-event.show': () => answered(eventView()),
    'case.list': () => answered({ cases }),
    'relative.list': () => answered({ relatives: [] }),
    'life-event.start': () => answered(bundleView())
  })
  render(<LifeEventPage />)
}

async function forMyself() {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(self) }))
}

test('ZJ-7 a question of two services is asked once, and both are begun with its answer', async () => {
  event()
  expect(await screen.findAllByRole('radiogroup')).toHaveLength(1)
  fireEvent.click(screen.getByRole('radio', { name: '结婚了' }))
  fireEvent.click(screen.getByRole('button', { name: text.start.begin(2) }))
  await forMyself()
  await waitFor(() =>
    expect(lastAsked('navigateTo')).toEqual({ url: '/pages/apply/bundle/index?id=bundle' })
  )
  const [input] = inputsOf('life-event.start')
  expect(input).toMatchObject({
    lifeEventId: 'newborn',
    relativeId: null,
    answers: {
      'birth-registration': { married: 'yes' },
      'newborn-medical-insurance': { married: 'yes' }
    },
    without: []
  })
})

test('what is not answered yet is asked before anybody begins', async () => {
  event()
  fireEvent.click(await screen.findByRole('button', { name: text.start.begin(2) }))
  expect(screen.getByText(words.service.questions.answerFirst)).toBeInTheDocument()
  expect(inputsOf('life-event.start')).toEqual([])
})

test('a service can be left out, the last one stays', async () => {
  event()
  const [first, second] = await screen.findAllByRole('checkbox')
  fireEvent.click(first!)
  expect(first).not.toBeChecked()
  fireEvent.click(second!)
  expect(second).toBeChecked()
  fireEvent.click(screen.getByRole('radio', { name: '没有' }))
  fireEvent.click(screen.getByRole('button', { name: text.start.begin(1) }))
  await forMyself()
  await waitFor(() => expect(inputsOf('life-event.start')).toHaveLength(1))
  expect(inputsOf('life-event.start')[0]).toMatchObject({
    answers: { 'newborn-medical-insurance': { married: 'no' } },
    without: ['birth-registration']
  })
})

test('who has begun goes on, and is told what is missing', async () => {
  event([bundleCase()])
  expect(await screen.findByText(text.start.open(1))).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.start.goOn }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/apply/bundle/index?id=bundle' })
})

function bundle(view = bundleView(), first = caseView()) {
  parameters.id = 'bundle'
  cloudAnswers({
    'life-event.case': () => answered(view),
    'case.show': () => answered(first),
    'case.supply': () => answered(caseView()),
    'case.answer': () => answered(caseView()),
    'case.withdraw': () => answered(caseView())
  })
  render(<BundlePage />)
}

test('ZJ-7 one list says how many documents are missing, and who uses each', async () => {
  bundle()
  expect(await screen.findByText(words.checklist.head.missing(1))).toBeInTheDocument()
  expect(screen.getByText('2 件事都用它：出生户口登记、新生儿参保')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: `${words.checklist.act.supply}病历` }))
  expect(lastAsked('navigateTo')).toEqual({
    url: '/pages/apply/document/index?case=birth&document=record'
  })
})

test('ZJ-7 what a department shares is confirmed here, once for all', async () => {
  const shared = { department: '公安', summary: '李*' }
  bundle(bundleView({ documents: [setDocument({ state: 'shared', shared })] }))
  const { confirmLabel } = words.checklist.shared
  fireEvent.click(await screen.findByRole('button', { name: confirmLabel('病历') }))
  await waitFor(() =>
    expect(inputsOf('case.supply')).toMatchObject([
      { caseId: 'birth', documentId: 'record', way: 'confirm' }
    ])
  )
})

test('ZJ-7 an open question is answered through one case, its other answers kept', async () => {
  const question = { caseId: 'birth', situation: married, chosen: null, services: ['出生户口登记'] }
  const [birth, insurance] = bundleView().cases
  const cases = [{ ...birth!, answers: { follow: 'mother' } }, insurance!]
  bundle(bundleView({ questions: [question], cases }))
  expect(await screen.findByText(words.checklist.head.questions)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('radio', { name: '结婚了' }))
  await waitFor(() =>
    expect(inputsOf('case.answer')).toMatchObject([
      { caseId: 'birth', answers: { follow: 'mother', married: 'yes' } }
    ])
  )
})

test('ZJ-2 one place is booked for all of them', async () => {
  bundle(bundleView({ documents: [setDocument({ state: 'have' })], missingCount: 0 }))
  fireEvent.click(await screen.findByRole('button', { name: words.checklist.act.book }))
  expect(lastAsked('navigateTo')).toEqual({
    url: '/pages/booking/offices/index?case=birth&service=birth-registration,newborn-medical-insurance'
  })
})

describe('ZJ-6 all of them filed online at once', () => {
  const online = caseView({ id: 'birth', status: 'draft', actions: may('supply', 'file') })
  const given = { documents: [setDocument({ state: 'have' })], missingCount: 0 }
  const { act } = words.checklist.filing

  test('is offered where nothing is missing in any of them', async () => {
    bundle(bundleView(given), online)
    fireEvent.click(await screen.findByRole('button', { name: act }))
    expect(lastAsked('navigateTo')).toEqual({
      url: '/pages/apply/filing/index?case=birth&service=birth-registration,newborn-medical-insurance'
    })
    expect(screen.getByRole('button', { name: words.checklist.act.book })).toBeVisible()
  })

  test.each([
    ['a document is missing', bundleView()],
    [
      'one is brought to the counter',
      bundleView({ documents: [setDocument({ state: 'bringing' })] })
    ]
  ])('is not offered where %s', async (_why, view) => {
    bundle(view, online)
    await screen.findByText(words.lifeEvent.once.visit)
    expect(screen.queryByRole('button', { name: act })).toBeNull()
    expect(inputsOf('case.show')).toEqual([])
  })

  test('is not offered where that channel is closed', async () => {
    bundle(bundleView(given), { ...online, actions: may('supply', ['file', 'channel-closed']) })
    await waitFor(() => expect(inputsOf('case.show')).toHaveLength(1))
    expect(await screen.findByRole('button', { name: words.checklist.act.book })).toBeVisible()
    expect(screen.queryByRole('button', { name: act })).toBeNull()
  })
})

test('ZJ-2 once booked the one ticket is a tap away', async () => {
  const ready = { documents: [setDocument({ state: 'have' })], missingCount: 0 }
  bundle(bundleView({ ...ready, booking: booking() }))
  fireEvent.click(await screen.findByRole('button', { name: words.checklist.act.ticket }))
  expect(String(lastAsked('navigateTo')?.url)).toMatch(/booking\/ticket\/index\?id=/)
})

test('one of them is left out only after a question, and the others stay', async () => {
  bundle()
  fireEvent.click(await screen.findByRole('button', { name: text.cases.leave }))
  const sheet = await screen.findByRole('dialog')
  fireEvent.click(within(sheet).getByRole('button', { name: /新生儿参保/ }))
  expect(inputsOf('case.withdraw')).toEqual([])
  fireEvent.click(await screen.findByRole('button', { name: text.cases.leaveYes }))
  await waitFor(() => expect(inputsOf('case.withdraw')).toMatchObject([{ caseId: 'insurance' }]))
  expect(await screen.findByText(text.cases.left('新生儿参保'))).toBeInTheDocument()
})

test('received together they have one code, and each shows its own way', async () => {
  const cases = bundleView().cases.map((one, i) => ({
    ...one,
    status: i === 0 ? ('received' as const) : ('awaiting-correction' as const),
    code: `QC20261201000001-${i + 1}`
  }))
  bundle(bundleView({ cases, code: 'QC20261201000001', visits: 1 }))
  expect(await screen.findByText(text.code('QC20261201000001'))).toBeInTheDocument()
  expect(screen.getByText(text.visits(1))).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /新生儿参保.*有要改的地方/ }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/case/progress/index?id=insurance' })
  expect(screen.queryByRole('button', { name: text.cases.leave })).toBeNull()
})

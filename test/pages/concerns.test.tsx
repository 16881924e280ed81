import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import ConcernsPage from '@/pages/people/concerns/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { caseView } from '../make-case'
import { answeredConcern, concern, type Concern } from '../make-concern'
import { officeRow } from '../make-rows'

const text = words.concern
const CASE = '0198c000-0000-7000-8000-000000000001'

function cloudWith(concerns: readonly Concern[], more: Parameters<typeof cloudAnswers>[0] = {}) {
  cloudAnswers({
    'concern.list': () => answered({ concerns: [...concerns] }),
    'office.list': () =>
      answered({
        offices: [officeRow(), officeRow({ id: 'tianma', name: '天马街道便民服务中心' })]
      }),
    ...more
  })
}

const write = (said: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value: said } })
const send = () => fireEvent.click(screen.getByRole('button', { name: text.form.send }))

test('ZJ-42 what was asked says who answers and until when; what is answered says what', async () => {
  const about = { caseId: CASE, serviceName: '居住证首次申领' }
  cloudWith([
    concern({ id: 'a', kind: 'complaint', status: 'designated', department: '公安局', about }),
    answeredConcern({ id: 'b' }),
    concern({ id: 'c', light: 'overdue', extended: true, extendReasons: '要向县里核实' })
  ])
  render(<ConcernsPage />)
  expect(await screen.findByText('投诉 · 居住证首次申领')).toBeVisible()
  expect(screen.getByText('最晚12月2日（周三）答复')).toBeVisible()
  expect(screen.getByText('由公安局答复，不会再转来转去')).toBeVisible()
  expect(screen.getByText('要住满半年，带租房合同就行。')).toBeVisible()
  expect(screen.getByText('公安局 · 11月26日（周四）09:20答复')).toBeVisible()
  expect(screen.getByText(text.late)).toBeVisible()
  expect(screen.getByText('答复延后了一次。理由：要向县里核实')).toBeVisible()
  // What is answered can't be taken back.
  expect(screen.getAllByText(text.withdraw.act)).toHaveLength(2)
  fireEvent.click(screen.getByText(text.see))
  expect(lastAsked('navigateTo')).toEqual({ url: `/pages/case/progress/index?id=${CASE}` })
})

test('opened from a case the form is about it, and goes to its office', async () => {
  parameters.case = CASE
  const about = { caseId: CASE, serviceName: '居住证首次申领' }
  cloudWith([], {
    'case.show': () =>
      answered(caseView({ office: { id: 'tianma', name: '天马街道便民服务中心', phone: '1' } })),
    'concern.raise': ({ kind, text: said }) => answered(concern({ kind, text: said, about }))
  })
  render(<ConcernsPage />)
  const sheet = within(await screen.findByRole('dialog'))
  expect(await sheet.findByText('天马街道便民服务中心')).toBeInTheDocument()
  send()
  expect(await sheet.findByText(text.form.few)).toBeInTheDocument()
  expect(inputsOf('concern.raise')).toEqual([])

  fireEvent.click(sheet.getByRole('radio', { name: text.kinds.complaint }))
  write('排队等了两个小时')
  expect(sheet.getByText('8 / 500 字')).toBeInTheDocument()
  send()
  expect(await screen.findByText(text.form.sent(concern().due))).toBeVisible()
  expect(inputsOf('concern.raise')).toMatchObject([
    { kind: 'complaint', text: '排队等了两个小时', officeId: 'tianma', caseId: CASE }
  ])
  expect(screen.getByText('投诉 · 居住证首次申领')).toBeVisible()
})

test('about nothing in particular an office is chosen; what is written stays meanwhile', async () => {
  cloudWith([], { 'concern.raise': () => answered(concern()) })
  render(<ConcernsPage />)
  expect(await screen.findByText(text.empty)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: text.write }))
  await screen.findByRole('dialog')
  write('办居住证，要住满半年吗？')
  send()
  expect(await screen.findByText(text.form.pickFirst)).toBeInTheDocument()
  expect(inputsOf('concern.raise')).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: text.form.pick }))
  fireEvent.click(await screen.findByText('球川镇便民服务中心'))
  expect(screen.getByRole('textbox')).toHaveValue('办居住证，要住满半年吗？')
  send()
  await waitFor(() =>
    expect(inputsOf('concern.raise')).toMatchObject([
      { kind: 'enquiry', officeId: 'qiuchuan', caseId: null }
    ])
  )
})

test('it is taken back after a question, and says so', async () => {
  cloudWith([concern()], {
    'concern.withdraw': () =>
      answered(concern({ status: 'withdrawn', light: null, workingDaysLeft: null, actions: [] }))
  })
  render(<ConcernsPage />)
  fireEvent.click(await screen.findByText(text.withdraw.act))
  expect(screen.getByText(text.withdraw.title('enquiry'))).toBeInTheDocument()
  expect(inputsOf('concern.withdraw')).toEqual([])
  fireEvent.click(screen.getAllByRole('button', { name: text.withdraw.act }).at(-1)!)
  expect(await screen.findByText(text.statuses.withdrawn)).toBeVisible()
  expect(inputsOf('concern.withdraw')).toMatchObject([{ concernId: concern().id }])
})

test('without network there is a way to try again, and nothing to write on', async () => {
  cloudWith([], { 'concern.list': () => 'no-network' })
  render(<ConcernsPage />)
  expect(await screen.findByText(words.failure.codes.offline.title)).toBeVisible()
  expect(screen.getByRole('button', { name: words.common.retry })).toBeVisible()
  expect(screen.queryByRole('button', { name: text.write })).toBeNull()
})

test('a refusal is told in the form, with what was written still there', async () => {
  parameters.case = CASE
  cloudWith([], {
    'case.show': () =>
      answered(caseView({ office: { id: 'tianma', name: '天马街道便民服务中心', phone: '1' } })),
    'concern.raise': () => refused('unavailable')
  })
  render(<ConcernsPage />)
  await screen.findByText('天马街道便民服务中心')
  write('排队等了两个小时')
  send()
  expect(await screen.findByText(words.failure.codes.unavailable.title)).toBeInTheDocument()
  expect(screen.getByRole('textbox')).toHaveValue('排队等了两个小时')
})

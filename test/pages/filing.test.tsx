import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import FilingPage from '@/pages/apply/filing/index'
import { ChecklistBar } from '@/components/checklist/checklist-bar'
import { SurroundingsContext } from '@/components/surroundings'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { caseView, may } from '../make-case'
import { officeRow } from '../make-rows'

const text = words.checklist.filing
const draft = caseView({ status: 'draft', due: null, actions: may('supply', 'file') })

test('ZJ-6 a complete draft is filed with an office, after one more look, and its progress shown', async () => {
  cloudAnswers({
    'case.show': () => answered(draft),
    'office.list': () => answered({ offices: [officeRow()] }),
    'case.file': () => answered(caseView({ status: 'received', channel: 'online' }))
  })
  parameters.case = draft.id
  render(<FilingPage />)
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(officeRow().name) }))
  expect(inputsOf('case.file')).toEqual([])
  expect(await screen.findByText(text.confirm(officeRow().name))).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.yes }))
  await waitFor(() =>
    expect(lastAsked('redirectTo')).toEqual({ url: `/pages/case/progress/index?id=${draft.id}` })
  )
  expect(inputsOf('case.file')).toMatchObject([{ caseId: draft.id, officeId: officeRow().id }])
})

test('ZJ-2 a life event is filed as a whole, where every service of it is taken', async () => {
  const [birth, insurance] = [
    { caseId: draft.id, serviceName: '出生户口登记', status: 'draft' as const },
    { caseId: 'insurance', serviceName: '新生儿参保', status: 'draft' as const }
  ]
  const bundle = { id: 'bundle', name: '孩子出生一件事', code: null, cases: [birth, insurance] }
  cloudAnswers({
    'case.show': () => answered({ ...draft, bundle }),
    'office.list': () => answered({ offices: [officeRow()] }),
    'case.file': () => answered(caseView({ status: 'received', channel: 'online' }))
  })
  parameters.case = draft.id
  parameters.service = 'birth-registration,newborn-medical-insurance'
  const goBack = jest.fn()
  render(
    <SurroundingsContext.Provider
      value={{
        care: false,
        ownBar: false,
        goBack,
        goHome: jest.fn(),
        signIn: jest.fn(),
        identify: jest.fn()
      }}
    >
      <FilingPage />
    </SurroundingsContext.Provider>
  )
  expect(await screen.findByText(text.service(bundle.name))).toBeVisible()
  expect(screen.getByText(text.together(['出生户口登记', '新生儿参保']))).toBeVisible()
  await waitFor(() =>
    expect(inputsOf('office.list').at(-1)).toMatchObject({
      serviceId: 'birth-registration',
      also: ['newborn-medical-insurance']
    })
  )
  fireEvent.click(screen.getByRole('button', { name: new RegExp(officeRow().name) }))
  fireEvent.click(await screen.findByRole('button', { name: text.yes }))
  await waitFor(() => expect(goBack).toHaveBeenCalledTimes(1))
  expect(inputsOf('case.file')).toHaveLength(1)
})

test('ZJ-6 what can’t be filed now says so instead of offering offices', async () => {
  const missing = caseView({ status: 'draft', actions: may(['file', 'documents-missing']) })
  cloudAnswers({
    'case.show': () => answered(missing),
    'office.list': () => answered({ offices: [officeRow()] })
  })
  parameters.case = missing.id
  render(<FilingPage />)
  expect(await screen.findByText(text.notNow)).toBeInTheDocument()
  expect(screen.queryByText(officeRow().name)).toBeNull()
})

test('the bar offers both channels where both are open, and the counter alone where one is', () => {
  const bar = (onFile?: () => void) => (
    <ChecklistBar
      first={null}
      counts={{ prepare: 0, confirm: 0, later: 0 }}
      place="book"
      busy={false}
      onDocument={() => undefined}
      onPlace={() => undefined}
      onFile={onFile}
    />
  )
  const onFile = jest.fn()
  const { rerender } = render(bar(onFile))
  expect(screen.getByRole('button', { name: words.checklist.act.book })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.act }))
  expect(onFile).toHaveBeenCalledTimes(1)
  rerender(bar())
  expect(screen.queryByRole('button', { name: text.act })).toBeNull()
})

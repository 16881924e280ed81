import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { DeliveryDialog } from '@/pages/staff/desk/delivery-dialog'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { caseView } from '../make-case'

const text = words.errand.choose
const office = { ...caseView().office!, id: 'qiuchuan' }
const view = caseView({ status: 'in-progress', office })
const grid = { id: 'qiuchuan-east', name: '东片网格', latitude: 0, longitude: 0 }

type Reply = ReturnType<typeof answered<typeof view>> | ReturnType<typeof refused>

const before = process.env.TARO_ENV
beforeAll(() => {
  process.env.TARO_ENV = 'h5'
})
afterAll(() => {
  process.env.TARO_ENV = before
})

function dialog(answer: () => Reply = () => answered(view)) {
  cloudAnswers({
    'grid.list': () => answered({ grids: [grid] }),
    'case.choose-delivery': answer
  })
  const onChosen = jest.fn()
  render(<DeliveryDialog view={view} wide onChosen={onChosen} onClose={() => undefined} />)
  return onChosen
}

const choose = (name: string) => {
  const radio = screen.getByRole('radio', { name })
  radio.focus()
  fireEvent.click(radio)
  return radio
}

test('ZJ-15 after a click on a way, Enter sends it', async () => {
  const onChosen = dialog()
  fireEvent.keyDown(choose(text.ways.electronic.name), { key: 'Enter' })
  await waitFor(() => expect(onChosen).toHaveBeenCalledWith(view))
  expect(inputsOf('case.choose-delivery')).toMatchObject([{ caseId: view.id, way: 'electronic' }])
})

test('ZJ-30 somebody is sent only where it is said where to', async () => {
  const onChosen = dialog()
  choose(text.ways.grid.name)
  fireEvent.click(screen.getByRole('button', { name: text.save }))
  expect(await screen.findByText(text.noAddress)).toBeVisible()
  expect(inputsOf('case.choose-delivery')).toEqual([])
  fireEvent.click(await screen.findByRole('radio', { name: grid.name }))
  fireEvent.change(screen.getByLabelText(text.address), { target: { value: '东坑 3 组 12 号' } })
  fireEvent.click(screen.getByRole('button', { name: text.save }))
  await waitFor(() => expect(onChosen).toHaveBeenCalledTimes(1))
  expect(inputsOf('case.choose-delivery')).toMatchObject([
    { way: 'grid', gridId: grid.id, address: '东坑 3 组 12 号' }
  ])
})

test('where a worker has set out already, the dialog stays and says so', async () => {
  const onChosen = dialog(() => refused('obstacle', { detail: 'on-its-way' }))
  fireEvent.click(screen.getByRole('button', { name: text.save }))
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(onChosen).not.toHaveBeenCalled()
})

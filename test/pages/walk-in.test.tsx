import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { WalkInDialog } from '@/pages/staff/desk/walk-in'
import { staffWords } from '@/words/staff'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { caseView } from '../make-case'
import { guide } from '../make-guide'
import { serviceRow } from '../make-rows'

const text = staffWords.staff.walkIn
const reason = [{ id: 'work', label: '在这里上班' }]
const permit = guide({
  situations: [{ id: 'reason', question: '为什么住在这里？', options: reason }]
})

function dialog(onReceived = jest.fn()) {
  render(<WalkInDialog wide={false} onReceived={onReceived} onClose={() => undefined} />)
  return onReceived
}

const answers = {
  'service.search': () => answered({ services: [serviceRow()], lifeEvents: [] }),
  'service.show': () => answered({ guide: permit } as never)
}

test('ZJ-12 a clerk finds the service, asks the questions, names the person: and it is received', async () => {
  cloudAnswers({ ...answers, 'case.walk-in': () => answered(caseView({ status: 'received' })) })
  const onReceived = dialog()
  fireEvent.click(await screen.findByText(serviceRow().name))
  fireEvent.click(await screen.findByRole('radio', { name: '在这里上班' }))
  fireEvent.click(screen.getByText(text.next))
  fireEvent.change(await screen.findByLabelText(text.name), { target: { value: '吴桂英' } })
  fireEvent.change(screen.getByLabelText(text.idNumber), {
    target: { value: '330822194502035014' }
  })
  fireEvent.click(screen.getByRole('checkbox', { name: text.consent }))
  fireEvent.click(screen.getByRole('button', { name: text.receive }))
  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(caseView().id))
  expect(inputsOf('case.walk-in')).toMatchObject([
    {
      serviceId: serviceRow().id,
      answers: { reason: 'work' },
      name: '吴桂英',
      phone: '',
      consent: true
    }
  ])
})

test('what is wrong with the number stands below the number', async () => {
  cloudAnswers({
    ...answers,
    'service.show': () => answered({ guide: { ...permit, situations: [] } } as never),
    'case.walk-in': () => refused('invalid-input', { field: 'idNumber', detail: 'check-digit' })
  })
  const onReceived = dialog()
  fireEvent.click(await screen.findByText(serviceRow().name))
  fireEvent.click(await screen.findByRole('button', { name: text.receive }))
  expect(await screen.findByText(/最后一位对不上/)).toBeInTheDocument()
  expect(onReceived).not.toHaveBeenCalled()
})

test('without a phone it is asked where they live, and not received before that is said', async () => {
  const grids = [{ id: 'qiuchuan-east', name: '东片网格', latitude: 28.94, longitude: 118.4 }]
  cloudAnswers({
    ...answers,
    'service.show': () => answered({ guide: { ...permit, situations: [] } } as never),
    'person.me': () => answered({ officeId: 'qiuchuan' } as never),
    'grid.list': () => answered({ grids } as never),
    'case.walk-in': () => answered(caseView({ status: 'received' }))
  })
  const onReceived = dialog()
  fireEvent.click(await screen.findByText(serviceRow().name))
  fireEvent.click(await screen.findByRole('switch', { name: text.noPhone }))
  expect(screen.queryByLabelText(text.phone)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: text.receive }))
  expect(await screen.findByText('先选一个网格。')).toBeInTheDocument()
  expect(inputsOf('case.walk-in')).toEqual([])
  fireEvent.click(await screen.findByRole('radio', { name: '东片网格' }))
  fireEvent.change(screen.getByLabelText(text.home), { target: { value: ' 东坑 3 组 12 号 ' } })
  fireEvent.click(screen.getByRole('button', { name: text.receive }))
  await waitFor(() => expect(onReceived).toHaveBeenCalled())
  expect(inputsOf('case.walk-in')).toMatchObject([
    { phone: '', home: { gridId: 'qiuchuan-east', address: '东坑 3 组 12 号' } }
  ])
})

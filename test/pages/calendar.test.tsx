import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@/contract/calls'
import { dateString } from '@/domain/time/date'
import CalendarPage from '@/pages/staff/calendar/index'
import { staffWords } from '@/words/staff'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'

const text = staffWords.calendar
const shown: Output<'calendar.show'> = {
  year: 2026,
  known: true,
  off: [dateString('2026-11-26')],
  worked: [],
  provisional: false,
  today: dateString('2026-11-24'),
  recomputing: false
}

function open(effect: Partial<Output<'calendar.preview'>> = {}) {
  cloudAnswers({
    'calendar.show': () => answered(shown),
    'calendar.preview': () => answered({ cases: 0, later: 0, sooner: 0, bookings: 0, ...effect }),
    'calendar.change': ({ off, worked }) =>
      answered({ ...shown, off: off.map(dateString), worked: worked.map(dateString) })
  })
  render(<CalendarPage />)
}

const day = (date: string, kind: 'working' | 'weekend' | 'holiday' | 'make-up') =>
  screen.findByRole('button', { name: text.day(dateString(date), kind) })

test('this month shows what each day is; a tap makes it another', async () => {
  open()
  expect(await day('2026-11-26', 'holiday')).toHaveTextContent(text.off)
  fireEvent.click(await day('2026-11-25', 'working'))
  expect(await day('2026-11-25', 'holiday')).toHaveTextContent(text.off)
  fireEvent.click(await day('2026-11-28', 'weekend'))
  expect(await day('2026-11-28', 'make-up')).toHaveTextContent(text.worked)
  fireEvent.click(await day('2026-11-26', 'holiday'))
  expect(await day('2026-11-26', 'working')).toBeInTheDocument()
})

test('before it is kept, it is told how many cases would move and which bookings stand in the way', async () => {
  const effect = { cases: 3, later: 2, sooner: 1, bookings: 4 }
  open(effect)
  const save = () => screen.getByRole('button', { name: text.save })
  fireEvent.click(await day('2026-11-25', 'working'))
  expect(screen.getByText(text.counting)).toBeInTheDocument()
  expect(inputsOf('calendar.change')).toEqual([])
  expect(await screen.findByText(text.bookings(4))).toBeInTheDocument()
  expect(screen.getByText(new RegExp(text.effect({ ...effect })))).toBeInTheDocument()
  fireEvent.click(save())
  await waitFor(() =>
    expect(inputsOf('calendar.change')).toMatchObject([
      { year: 2026, off: ['2026-11-25', '2026-11-26'], worked: [], provisional: false }
    ])
  )
  expect(await screen.findByText(text.saved)).toBeInTheDocument()
  expect(screen.getByText(text.unchanged)).toBeInTheDocument()
})

test('what was tapped can be taken back, and another month and another year be looked at', async () => {
  open()
  fireEvent.click(await day('2026-11-25', 'working'))
  fireEvent.click(screen.getByRole('button', { name: text.undo }))
  expect(await day('2026-11-25', 'working')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('radio', { name: text.month(12) }))
  expect(await day('2026-12-01', 'working')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.after }))
  await waitFor(() => expect(inputsOf('calendar.show')).toContainEqual({ year: 2027 }))
})

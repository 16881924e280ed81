import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import ConfirmPage from '@/pages/booking/confirm'
import TicketPage from '@/pages/booking/ticket'
import { addMinutes, instant } from '@/domain/time/instant'
import { dateString, minutes } from '@/domain/time/date'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { booking, type Booking } from '../make-rows'

const text = words.booking
const now = instant(Date.UTC(2026, 10, 25, 1, 10))

function clock() {
  const shown = { date: dateString('2026-11-25'), minutes: minutes('09:10'), moved: false }
  return answered({ now, ...shown })
}

function held(left: number): Booking {
  return booking({ status: 'held', holdUntil: addMinutes(now, left), canConfirm: left > 0 })
}

function openConfirm(shown: () => Booking, confirm: () => ReturnType<typeof refused> | Booking) {
  parameters.booking = booking().id
  cloudAnswers({
    'clock.show': clock,
    'booking.show': () => answered(shown()),
    'booking.confirm': () => {
      const answer = confirm()
      return 'ok' in answer ? answer : answered(answer)
    }
  })
  render(<ConfirmPage />)
}

test('BOOK-hold a held place says until when it is kept, by the clock of the server', async () => {
  openConfirm(
    () => held(10),
    () => booking()
  )
  expect(await screen.findByText(text.confirm.kept('09:20'))).toBeInTheDocument()
  expect(await screen.findByText(/还剩 (10:00|9:5\d)/)).toBeInTheDocument()
})

test('confirming leads to the ticket, from which 返回 does not lead into the booking', async () => {
  openConfirm(
    () => held(10),
    () => booking()
  )
  fireEvent.click(await screen.findByText(text.confirm.confirm))
  await waitFor(() =>
    expect(lastAsked('reLaunch')?.url).toBe(`/pages/booking/ticket/index?id=${booking().id}`)
  )
})

test('BOOK-hold a place that lapsed meanwhile says what happened and leads back to the slots', async () => {
  let view = held(10)
  openConfirm(
    () => view,
    () => {
      view = booking({ status: 'expired' })
      return refused('hold-lapsed')
    }
  )
  fireEvent.click(await screen.findByText(text.confirm.confirm))
  expect(await screen.findByText(text.confirm.lapsed)).toBeInTheDocument()
  fireEvent.click(screen.getByText(text.confirm.again))
  expect(lastAsked('redirectTo')?.url).toMatch(
    /^\/pages\/booking\/pick\/index\?case=.*&office=qiuchuan$/
  )
})

async function openTicket(view: Booking) {
  parameters.id = view.id
  cloudAnswers({
    'booking.show': () => answered(view),
    'booking.cancel': () =>
      answered(booking({ status: 'cancelled', canCancel: false, canChange: false }))
  })
  render(<TicketPage />)
  await screen.findByText(view.office.name)
}

test('cancelling is asked once more, and then the ticket says what became of it', async () => {
  await openTicket(booking())
  fireEvent.click(screen.getByText(text.ticket.cancel))
  expect(inputsOf('booking.cancel')).toEqual([])
  const buttons = await screen.findAllByText(text.ticket.cancelYes)
  await act(async () => fireEvent.click(buttons[0]!))
  expect(inputsOf('booking.cancel')).toMatchObject([{ bookingId: booking().id }])
  expect(await screen.findByText(text.ticket.status.cancelled)).toBeInTheDocument()
})

test('BOOK-cutoff a ticket that can no longer be changed says whom to call instead', async () => {
  await openTicket(booking({ canChange: false, canCancel: false }))
  expect(screen.getByText(text.ticket.tooLate)).toBeInTheDocument()
  expect(screen.queryByText(text.ticket.change)).toBeNull()
})

test('a ticket opens without network, and says of when it is', async () => {
  await openTicket(booking())
  document.body.innerHTML = ''
  cloudAnswers({ 'booking.show': () => 'no-network' })
  render(<TicketPage />)
  expect(await screen.findByText('QC 1201 0937')).toBeInTheDocument()
  expect(screen.getByText(/没连上网络/)).toBeInTheDocument()
})

test('changing starts from the ticket and names the booking that is moved', async () => {
  await openTicket(booking())
  fireEvent.click(screen.getByText(text.ticket.change))
  expect(lastAsked('navigateTo')?.url).toMatch(new RegExp(`change=${booking().id}$`))
})

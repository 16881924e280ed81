import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import MinePage from '@/pages/booking/mine'
import PickPage from '@/pages/booking/pick'
import TicketPage from '@/pages/booking/ticket'
import { dateString, minutes } from '@/domain/time/date'
import { addMinutes, instant } from '@/domain/time/instant'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { caseView } from '../make-case'
import { booking, officeRow, type Booking } from '../make-rows'
import { availability, openDay, slot } from '../make-slots'
import { missedVisit, standing, type Standing } from '../make-standing'

const { wait, missed, pick, ticket } = words.booking
const CASE = '0198c000-0000-7000-8000-000000000001'
const now = instant(Date.UTC(2026, 10, 25, 1, 10))
const clock = { now, date: dateString('2026-11-25'), minutes: minutes('09:10'), moved: false }
const clean = standing({ missed: [], count: 0 })

function openPick(own: Standing = clean, more: Parameters<typeof cloudAnswers>[0] = {}) {
  Object.assign(parameters, { case: CASE, office: 'qiuchuan' })
  const full = openDay('2026-12-01', slot('09:00', 0), slot('14:00', 2))
  const sooner = {
    ...{ officeId: 'tonggong', name: '同弓乡便民服务中心', town: '同弓乡', sameCluster: true },
    ...{ distance: 6.2, date: dateString('2026-11-26'), start: minutes('08:30'), left: 2 }
  }
  cloudAnswers({
    'case.show': () => answered(caseView({ id: CASE, status: 'draft', booking: null })),
    'booking.availability': () => answered(availability([full], { sooner: [sooner] })),
    'booking.standing': () => answered(own),
    'office.list': () => answered({ offices: [officeRow()] }),
    'booking.wait': () => answered(booking({ status: 'waitlisted', waitAhead: 0 })),
    ...more
  })
  render(<PickPage />)
}

test('BOOK-waitlist from a full time one waits for it, and sees the place in the queue', async () => {
  openPick()
  fireEvent.click(await screen.findByRole('radio', { name: pick.slotLabel(minutes('09:00'), 0) }))
  fireEvent.click(screen.getByText(wait.card.actAt(minutes('09:00'))))
  fireEvent.click(await screen.findByText(wait.sheet.send))
  await waitFor(() =>
    expect(inputsOf('booking.wait')).toMatchObject([
      { caseId: CASE, officeId: 'qiuchuan', date: '2026-12-01', from: 540, to: 570, places: 1 }
    ])
  )
  expect(lastAsked('reLaunch')?.url).toBe(`/pages/booking/ticket/index?id=${booking().id}`)
})

test('BOOK-waitlist why one can’t wait is said where one asked', async () => {
  openPick(clean, { 'booking.wait': () => refused('already-waiting') })
  fireEvent.click(await screen.findByText(wait.card.act))
  fireEvent.click(await screen.findByText(wait.sheet.send))
  expect(await screen.findByText(words.failure.codes['already-waiting'].title)).toBeVisible()
})

test('BOOK-cluster one tap leads to the sooner office, its day and its time', async () => {
  openPick()
  fireEvent.click(await screen.findByText('同弓乡便民服务中心'))
  expect(lastAsked('redirectTo')?.url).toBe(
    `/pages/booking/pick/index?case=${CASE}&office=tonggong&date=2026-11-26&start=510`
  )
})

test('BOOK-no-show who is blocked reads why, and is not led to a button that refuses', async () => {
  openPick(standing({ count: 2, blockedUntil: dateString('2026-12-09') }))
  expect(await screen.findByText('到12月9日（周三）为止，不能网上预约')).toBeVisible()
  expect(screen.queryByText(pick.take)).toBeNull()
  expect(screen.queryByText(wait.card.act)).toBeNull()
  fireEvent.click(screen.getByText(missed.blocked.see))
  expect(lastAsked('navigateTo')?.url).toBe('/pages/booking/mine/index')
})

async function openTicket(view: Booking, more: Parameters<typeof cloudAnswers>[0] = {}) {
  parameters.id = view.id
  cloudAnswers({
    'clock.show': () => answered(clock),
    'booking.show': () => answered(view),
    ...more
  })
  render(<TicketPage />)
  await screen.findByText(view.office.name)
}

const offered = booking({
  status: 'offered',
  holdUntil: addMinutes(now, 15),
  ...{ canConfirm: true, canChange: false, canCancel: true }
})

test('BOOK-waitlist an offer is taken with one tap, and is a ticket then', async () => {
  await openTicket(offered, { 'booking.confirm': () => answered(booking()) })
  expect(await screen.findByText(/还剩 (15:00|14:5\d)/)).toBeVisible()
  await act(async () => fireEvent.click(screen.getByText(wait.ticket.take)))
  expect(inputsOf('booking.confirm')).toMatchObject([{ bookingId: offered.id }])
  expect(await screen.findByText('QC 1201 0937')).toBeVisible()
})

test('BOOK-waitlist an offer that lapsed meanwhile says what happened', async () => {
  let view = offered
  await openTicket(offered, {
    'booking.show': () => answered(view),
    'booking.confirm': () => {
      view = booking({ status: 'expired', wish: { from: minutes('09:00'), to: minutes('12:00') } })
      return refused('offer-lapsed')
    }
  })
  await act(async () => fireEvent.click(screen.getByText(wait.ticket.take)))
  expect(await screen.findByText(words.failure.codes['offer-lapsed'].title)).toBeVisible()
  expect(screen.getByText(wait.ticket.over)).toBeVisible()
})

test('BOOK-waitlist leaving the queue is asked once more', async () => {
  const waiting = booking({ status: 'waitlisted', waitAhead: 1, canChange: false })
  const left = booking({
    ...{ status: 'cancelled', canCancel: false, canChange: false },
    wish: { from: minutes('09:30'), to: minutes('10:00') }
  })
  await openTicket(waiting, { 'booking.cancel': () => answered(left) })
  fireEvent.click(screen.getByText(wait.ticket.leave))
  expect(await screen.findByText(wait.ticket.leaveTitle)).toBeVisible()
  const buttons = screen.getAllByText(wait.ticket.leaveYes)
  await act(async () => fireEvent.click(buttons[0]!))
  expect(inputsOf('booking.cancel')).toMatchObject([{ bookingId: waiting.id }])
  expect(await screen.findByText(wait.ticket.left)).toBeVisible()
})

test('BOOK-no-show a missed visit says what it means, and takes the reason', async () => {
  const said = { at: now, due: dateString('2026-12-02'), granted: null, answer: '' }
  let own = standing({ missed: [missedVisit({ bookingId: booking().id })] })
  await openTicket(booking({ status: 'no-show', canCancel: false, canChange: false }), {
    'booking.standing': () => answered(own),
    'booking.appeal': ({ reason }) => {
      const appeal = { ...said, reason }
      own = standing({ missed: [missedVisit({ canAppeal: false, appeal })] })
      return answered(own)
    }
  })
  expect(await screen.findByText(missed.card.counted)).toBeVisible()
  fireEvent.click(screen.getByText(missed.card.act))
  fireEvent.click(await screen.findByText(missed.form.send))
  expect(screen.getByText(missed.form.problem)).toBeInTheDocument()
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '孩子发烧' } })
  await act(async () => fireEvent.click(screen.getByText(missed.form.send)))
  expect(inputsOf('booking.appeal')).toMatchObject([
    { bookingId: booking().id, reason: '孩子发烧' }
  ])
  expect(await screen.findByText(missed.card.waiting(said.due))).toBeVisible()
})

test('who has checked in is led to the queue of the hall', async () => {
  const ticketId = '0198c000-0000-7000-8000-00000000000e'
  await openTicket(booking({ status: 'checked-in', ticketId, canCancel: false, canChange: false }))
  fireEvent.click(screen.getByText(wait.ticket.hall))
  expect(lastAsked('navigateTo')?.url).toContain(`id=${ticketId}`)
  expect(screen.queryByText(ticket.cancel)).toBeNull()
})

test('my bookings: what is to come, what was missed, what is over', async () => {
  cloudAnswers({
    'booking.list': () =>
      answered({
        bookings: [booking({ id: 'a' }), booking({ id: 'b', status: 'served' }), offered]
      }),
    'booking.standing': () => answered(standing())
  })
  render(<MinePage />)
  expect(await screen.findByText(missed.mine.ahead)).toBeVisible()
  expect(screen.getByText(words.booking.statuses.offered)).toBeVisible()
  expect(screen.getByText(missed.mine.before)).toBeVisible()
  expect(await screen.findByText(missed.standing.title)).toBeVisible()
})

test('who has no booking is led to the services', async () => {
  cloudAnswers({
    'booking.list': () => answered({ bookings: [] }),
    'booking.standing': () => answered(clean)
  })
  render(<MinePage />)
  fireEvent.click(await screen.findByText(missed.mine.toServices))
  expect(lastAsked('switchTab')?.url).toBe('/pages/services/index')
})

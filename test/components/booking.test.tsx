import { fireEvent, render, screen } from '@testing-library/react'
import { DaySlots } from '@/components/booking/day-slots'
import { DayStrip } from '@/components/booking/day-strip'
import { qrAddress } from '@/components/booking/qr-code'
import { ReadinessCard } from '@/components/booking/readiness-card'
import { TicketCard } from '@/components/booking/ticket-card'
import { minutes } from '@/domain/time/date'
import { words } from '@/words'
import { booking } from '../make-rows'
import { closedDay, openDay, slot } from '../make-slots'

const text = words.booking
const released = minutes('08:30')
const tuesday = openDay('2026-12-01', slot('09:00', 0), slot('09:30', 3), slot('14:00', 1))
const wednesday = openDay('2026-12-02', slot('09:00', 2))

function daySlots(day = tuesday, more = {}) {
  const onChoose = jest.fn()
  const onLook = jest.fn()
  const shown = { day, start: null, places: 1, full: null, next: wednesday }
  const props = { ...shown, releasedAt: released, onWait: null }
  render(<DaySlots {...props} {...more} onChoose={onChoose} onLook={onLook} />)
  return { onChoose, onLook }
}

test('each slot says its time and how many places are left', () => {
  const { onChoose } = daySlots()
  fireEvent.click(screen.getByRole('radio', { name: text.pick.slotLabel(minutes('09:30'), 3) }))
  expect(onChoose).toHaveBeenCalledWith(tuesday.slots[1])
  expect(screen.getByText(text.pick.morning)).toBeInTheDocument()
  expect(screen.getByText(text.pick.afternoon)).toBeInTheDocument()
})

test('a slot that was just taken says what is free instead, to be tapped at once', () => {
  const others = [tuesday.slots[1]!]
  const { onChoose } = daySlots(tuesday, { full: { start: minutes('09:00'), just: true, others } })
  expect(screen.getByRole('alert')).toHaveTextContent('09:00 刚刚约满。09:30 还有 3 个。')
  fireEvent.click(screen.getByText(text.pick.takeThis(minutes('09:30'))))
  expect(onChoose).toHaveBeenCalledWith(tuesday.slots[1])
})

test('a day that is full or closed says why and leads to the next one with a place', () => {
  const full = openDay('2026-12-01', slot('09:00', 0))
  const { onLook } = daySlots(full)
  expect(screen.getByText(text.pick.dayFull(wednesday.date))).toBeInTheDocument()
  fireEvent.click(screen.getByText(text.pick.seeDay(wednesday.date)))
  expect(onLook).toHaveBeenCalledWith(wednesday.date)
})

test('BOOK-closure a day on which the office is closed says the reason', () => {
  daySlots(closedDay('2026-12-01', { kind: 'working', reason: '停电检修' }))
  expect(screen.getByText('这天不上班：停电检修。')).toBeInTheDocument()
})

test('the strip marks days off, make-up days and full days, and all of them can be tapped', () => {
  const onLook = jest.fn()
  const makeUp = { ...openDay('2026-12-05', slot('09:00', 2)), kind: 'make-up' as const }
  const days = [tuesday, openDay('2026-12-02', slot('09:00', 0)), makeUp, closedDay('2026-12-06')]
  render(<DayStrip days={days} chosen={tuesday.date} releasedAt={released} onLook={onLook} />)
  const cells = screen.getAllByRole('radio')
  expect(cells[1]).toHaveTextContent(text.pick.full)
  expect(cells[2]).toHaveTextContent(text.pick.make)
  expect(cells[3]).toHaveTextContent(text.pick.rest)
  expect(cells[0]).toHaveAttribute('aria-checked', 'true')
  fireEvent.click(cells[3]!)
  expect(onLook).toHaveBeenCalledWith('2026-12-06')
})

test('before confirming it is said what is missing, and each can be put right', () => {
  const onFix = jest.fn()
  const missing = [
    { caseId: 'c', documentId: 'contract', name: '劳动合同', deferrable: false },
    { caseId: 'c', documentId: 'photo', name: '一寸照片', deferrable: true }
  ]
  render(<ReadinessCard missing={missing} onFix={onFix} />)
  expect(screen.getByText(text.confirm.missingTitle(1))).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: `${text.confirm.fix}劳动合同` }))
  expect(onFix).toHaveBeenCalledWith(missing[0])
})

test('ZJ-11.2 only deferrable documents missing is no reason not to go', () => {
  const missing = [{ caseId: 'c', documentId: 'photo', name: '一寸照片', deferrable: true }]
  render(<ReadinessCard missing={missing} onFix={jest.fn()} />)
  expect(screen.getByText(text.confirm.laterNote('一寸照片'))).toBeInTheDocument()
})

test('a ticket shows its code only while it opens something', () => {
  const { rerender } = render(<TicketCard booking={booking()} />)
  expect(screen.getByText('QC 1201 0937')).toBeInTheDocument()
  expect(screen.getByRole('img', { name: text.ticket.qr })).toBeInTheDocument()
  rerender(<TicketCard booking={booking({ status: 'cancelled' })} />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText(text.ticket.status.cancelled)).toBeInTheDocument()
})

test('a QR code is one picture that needs nobody else', () => {
  const address = qrAddress('suozi:booking:0198c000-0000-7000-8000-000000000003')
  expect(address).toMatch(/^data:image\/svg\+xml,/)
  expect(decodeURIComponent(address)).toMatch(/<path d='M2 2h7v1h-7z/)
})

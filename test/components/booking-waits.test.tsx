import { fireEvent, render, screen } from '@testing-library/react'
import { BlockedCard } from '@/components/booking/blocked-card'
import { BookingRows } from '@/components/booking/booking-rows'
import { DaySlots } from '@/components/booking/day-slots'
import { MissedRows } from '@/components/booking/missed-rows'
import { MovedCard } from '@/components/booking/moved-card'
import { PlacesRow } from '@/components/booking/places-row'
import { SoonerList } from '@/components/booking/sooner-list'
import { WaitSheet } from '@/components/booking/wait-sheet'
import { WaitingCard } from '@/components/booking/waiting-card'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { words } from '@/words'
import { booking } from '../make-rows'
import { openDay, slot } from '../make-slots'
import { missedVisit, standing } from '../make-standing'

const { wait, missed } = words.booking
const day = dateString('2026-12-01')
const at = (time: string) => instantAt(day, minutes(time))

describe('the places of a day', () => {
  test('BOOK-freed a freed place says when it can be taken', () => {
    const freed = { ...slot('09:00', 0), paused: 1, opensAt: at('10:32') }
    renderSlots([freed, slot('09:30', 2)])
    expect(screen.getByText('10:32 再放出')).toBeVisible()
    expect(
      screen.getByRole('radio', { name: wait.reopensLabel(minutes('09:00'), '10:32') })
    ).toBeVisible()
  })

  test('BOOK-family a slot with too few places says so', () => {
    renderSlots([slot('09:00', 1), slot('09:30', 3)], 2)
    expect(screen.getByRole('radio', { name: wait.tooFew(minutes('09:00'), 1) })).toBeVisible()
  })

  test('a visit of several slots shows its whole time', () => {
    const long = (start: string) => {
      const one = slot(start, 2)
      return { ...one, end: (one.start + 60) as Minutes }
    }
    renderSlots([long('09:00'), long('09:30')])
    expect(screen.getByText('09:00–10:00')).toBeVisible()
    expect(screen.getByText(wait.long(60))).toBeVisible()
  })

  test('BOOK-waitlist a full time can be waited for', () => {
    const onWait = jest.fn()
    renderSlots([slot('09:00', 0)], 1, onWait)
    fireEvent.click(screen.getByText(wait.card.act))
    expect(onWait).toHaveBeenCalledTimes(1)
  })
})

function renderSlots(
  slots: ReturnType<typeof slot>[],
  places = 1,
  onWait = null as null | (() => void)
) {
  const shown = {
    day: openDay('2026-12-01', ...slots),
    start: null,
    places,
    full: null,
    next: null
  }
  const acts = { onChoose: jest.fn(), onLook: jest.fn(), onWait }
  render(<DaySlots {...shown} {...acts} releasedAt={minutes('08:30')} />)
}

test('BOOK-family one more and one fewer, within what a booking may take', () => {
  const onChange = jest.fn()
  const { rerender } = render(<PlacesRow places={1} most={4} onChange={onChange} />)
  fireEvent.click(screen.getByRole('button', { name: wait.people.fewer }))
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: wait.people.more }))
  expect(onChange).toHaveBeenCalledWith(2)
  rerender(<PlacesRow places={1} most={1} onChange={onChange} />)
  expect(screen.queryByText(wait.people.title)).toBeNull()
})

test('BOOK-cluster a sooner office is one tap away', () => {
  const onChoose = jest.fn()
  const office = {
    ...{ officeId: 'tonggong', name: '同弓乡便民服务中心', town: '同弓乡', sameCluster: true },
    ...{ distance: 6.2, date: day, start: minutes('08:30'), left: 2 }
  }
  render(<SoonerList sooner={[office]} onChoose={onChoose} />)
  fireEvent.click(
    screen.getByRole('button', { name: wait.sooner.label(office.name, day, office.start) })
  )
  expect(onChoose).toHaveBeenCalledWith(office)
  expect(screen.getByText('同弓乡 · 6.2 公里 · 同片区')).toBeVisible()
})

test('BOOK-waitlist one says for which times one waits, the narrowest first', () => {
  const onSend = jest.fn()
  const narrow = { kind: 'this' as const, from: minutes('09:00'), to: minutes('09:30') }
  const any = { kind: 'any' as const, from: minutes('08:30'), to: minutes('17:00') }
  render(
    <WaitSheet
      {...{ open: true, date: day, wishes: [narrow, any], places: 2, busy: false, failure: null }}
      onSend={onSend}
      onClose={jest.fn()}
    />
  )
  expect(screen.getByText(wait.sheet.places(2))).toBeInTheDocument()
  fireEvent.click(screen.getByText(wait.sheet.send))
  expect(onSend).toHaveBeenLastCalledWith(narrow)
  fireEvent.click(screen.getByText(wait.wish.any(any.from, any.to)))
  fireEvent.click(screen.getByText(wait.sheet.send))
  expect(onSend).toHaveBeenLastCalledWith(any)
})

test('BOOK-waitlist who waits sees how many stand before', () => {
  const waiting = booking({ status: 'waitlisted', waitAhead: 2, end: minutes('12:00') })
  const { rerender } = render(<WaitingCard booking={waiting} seconds={null} other={null} />)
  expect(screen.getByText('前面还有 2 位')).toBeVisible()
  expect(screen.getByText('09:30–12:00 之间')).toBeVisible()
  rerender(<WaitingCard booking={{ ...waiting, waitAhead: 0 }} seconds={null} other={null} />)
  expect(screen.getByText('你排在第一个')).toBeVisible()
})

test('BOOK-waitlist an offer says until when it stands', () => {
  const offered = booking({ status: 'offered', holdUntil: at('08:15') })
  render(<WaitingCard booking={offered} seconds={605} other={booking()} />)
  expect(screen.getByText(/08:15/)).toBeVisible()
  expect(screen.getByText('还剩 10:05')).toBeVisible()
  expect(screen.getByText(wait.ticket.swap(day, minutes('09:30')))).toBeVisible()
})

test('BOOK-closure a booking that was moved says why, from where and to where', () => {
  const from = { officeName: '同弓乡便民服务中心', date: day, start: minutes('08:30') }
  render(<MovedCard booking={booking({ moved: { reason: '台风', ...from } })} />)
  expect(screen.getByText('原因：台风。')).toBeVisible()
  expect(screen.getByText('12月1日（周二）08:30，同弓乡便民服务中心')).toBeVisible()
  expect(screen.getByText('12月1日（周二）09:30，球川镇便民服务中心')).toBeVisible()
})

test('BOOK-no-show who can’t book online reads until when, and that the counter is open', () => {
  const onSee = jest.fn()
  const now = standing({ count: 2, blockedUntil: dateString('2026-12-09') })
  const { rerender } = render(<BlockedCard standing={now} onSee={onSee} />)
  expect(screen.getByText('到12月9日（周三）为止，不能网上预约')).toBeVisible()
  expect(screen.getByText(/直接去取号就能办/)).toBeVisible()
  fireEvent.click(screen.getByText(missed.blocked.see))
  expect(onSee).toHaveBeenCalledTimes(1)
  rerender(<BlockedCard standing={standing()} onSee={onSee} />)
  expect(screen.queryByText(missed.blocked.see)).toBeNull()
})

test('BOOK-no-show each missed visit says whether it counts', () => {
  const said = { reason: '孩子发烧', at: at('12:00'), due: day, granted: null, answer: '' }
  const visits = [
    missedVisit(),
    missedVisit({ bookingId: 'b', counted: false }),
    missedVisit({ bookingId: 'c', appeal: said })
  ]
  render(<MissedRows standing={standing({ missed: visits })} onOpen={jest.fn()} />)
  const { counted, notCounted, asked } = missed.chips
  for (const chip of [counted, notCounted, asked]) expect(screen.getByText(chip)).toBeVisible()
  expect(screen.getByText(missed.standing.warning(standing()))).toBeVisible()
})

test('bookings say when, where and how they stand', () => {
  const onOpen = jest.fn()
  const waiting = booking({ status: 'waitlisted', end: minutes('12:00') })
  render(<BookingRows title={missed.mine.ahead} bookings={[waiting]} onOpen={onOpen} />)
  fireEvent.click(screen.getByText('12月1日（周二）09:30–12:00 之间'))
  expect(onOpen).toHaveBeenCalledWith(waiting.id)
  expect(screen.getByText(words.booking.statuses.waitlisted)).toBeVisible()
})

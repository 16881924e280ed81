import { act, renderHook, waitFor } from '@testing-library/react'
import { firstDay, nearSlots, nextOpenDay } from '@/hooks/slot-choice'
import { useSlots } from '@/hooks/use-slots'
import { minutes } from '@/domain/time/date'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { caseView, day } from '../make-case'
import { booking } from '../make-rows'
import { availability, closedDay, openDay, slot } from '../make-slots'

const CASE = '0198c000-0000-7000-8000-000000000001'
const saturday = closedDay('2026-11-28')
const monday = openDay('2026-11-30', slot('09:00', 0), slot('09:30', 0))
const tuesday = openDay('2026-12-01', slot('09:00', 2), slot('09:30', 1), slot('10:00', 2))
const days = [saturday, monday, tuesday]

test('the strip opens on the first day with a place, a change on the day that is booked', () => {
  expect(firstDay(days, null)).toBe(tuesday)
  expect(firstDay(days, day('2026-11-30'))).toBe(monday)
})

test('after a full day the next one with a place is offered', () => {
  expect(nextOpenDay(days, monday.date)).toBe(tuesday)
  expect(nextOpenDay(days, tuesday.date)).toBeNull()
})

test('instead of a full slot the nearest in time are offered', () => {
  const busy = openDay(
    '2026-12-02',
    slot('08:30', 1),
    slot('09:00', 4),
    slot('09:30', 0),
    slot('11:00', 2)
  )
  expect(nearSlots(busy, minutes('09:30'), 1).map(({ start }) => start)).toEqual([
    minutes('09:00'),
    minutes('08:30')
  ])
})

/** A cloud with these slots; taking one is answered by `take`. */
function cloud(take: 'taken' | 'full', own = null as ReturnType<typeof booking> | null) {
  const { office, ...held } = booking({ status: 'held' })
  const taken = { ...held, officeId: office.id }
  cloudAnswers({
    'case.show': () => answered(caseView({ id: CASE, status: 'draft', booking: own })),
    'booking.availability': () => answered(availability(days)),
    'booking.reserve': () => (take === 'full' ? refused('slot-full') : answered(taken)),
    'booking.change': () => (take === 'full' ? refused('slot-full') : answered(booking()))
  })
}

async function opened(changeId = '', more: Partial<Parameters<typeof useSlots>[0]> = {}) {
  const wanted = { caseId: CASE, officeId: 'qiuchuan', changeId, date: null, start: null }
  const { result } = renderHook(() => useSlots({ ...wanted, ...more }))
  await waitFor(() => expect(result.current.day?.date).toBe(tuesday.date))
  return result
}

test('BOOK-capacity a slot that was just taken is told, and the others are offered at once', async () => {
  cloud('full')
  const slots = await opened()
  act(() => slots.current.choose(tuesday.slots[1]!))
  await act(async () => {
    await slots.current.take()
  })
  expect(slots.current.full).toMatchObject({ start: minutes('09:30'), just: true })
  expect(slots.current.full?.others.map(({ start }) => start)).toEqual([
    minutes('09:00'),
    minutes('10:00')
  ])
  expect(slots.current.start).toBeNull()
  expect(inputsOf('booking.availability')).toHaveLength(2)
})

test('BOOK-hold what is taken is the chosen slot of the chosen day', async () => {
  cloud('taken')
  const slots = await opened()
  act(() => slots.current.choose(tuesday.slots[2]!))
  await act(async () => {
    await slots.current.take()
  })
  expect(inputsOf('booking.reserve')[0]).toMatchObject({
    caseId: CASE,
    officeId: 'qiuchuan',
    date: '2026-12-01',
    start: 600
  })
})

test('a full slot is not asked for, its neighbours are offered', async () => {
  cloud('taken')
  const slots = await opened()
  act(() => slots.current.choose(slot('09:30', 0)))
  expect(slots.current.start).toBeNull()
  expect(slots.current.full).toMatchObject({ just: false })
  await act(async () => {
    await slots.current.take()
  })
  expect(inputsOf('booking.reserve')).toEqual([])
})

test('BOOK-changes a booking is moved in one call, never given up first', async () => {
  cloud('taken', booking())
  const slots = await opened(booking().id)
  act(() => slots.current.choose(tuesday.slots[2]!))
  await act(async () => {
    await slots.current.take()
  })
  expect(inputsOf('booking.change')[0]).toMatchObject({ bookingId: booking().id, start: 600 })
  expect(inputsOf('booking.cancel')).toEqual([])
  expect(inputsOf('booking.reserve')).toEqual([])
})

test('BOOK-family who come together need a slot with as many places, and are asked for together', async () => {
  cloud('taken')
  const slots = await opened()
  act(() => slots.current.choose(tuesday.slots[1]!))
  expect(slots.current.start).toBe(minutes('09:30'))
  act(() => slots.current.comeWith(2))
  expect(slots.current.start).toBeNull()
  act(() => slots.current.choose(tuesday.slots[1]!))
  expect(slots.current.full).toMatchObject({ start: minutes('09:30'), just: false })
  act(() => slots.current.choose(tuesday.slots[2]!))
  await act(async () => {
    await slots.current.take()
  })
  expect(inputsOf('booking.reserve')).toMatchObject([{ start: 600, places: 2 }])
})

test('BOOK-family a booking that is moved keeps its places', async () => {
  cloud('taken', booking({ places: 2 }))
  const slots = await opened(booking().id)
  expect(slots.current).toMatchObject({ places: 2, most: 1 })
})

test('a day and a time that were chosen elsewhere are chosen here too', async () => {
  cloud('taken')
  const slots = await opened('', { date: tuesday.date, start: minutes('10:00') })
  expect(slots.current.start).toBe(minutes('10:00'))
})

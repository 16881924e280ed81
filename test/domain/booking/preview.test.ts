import { buildCalendar } from '@/cloud/seed/calendar'
import { previewRules, type Ruled, type Standing } from '@/domain/booking/preview'
import { dateString, minutes } from '@/domain/time/date'
import { at, office, rules, span } from './make-office'

const calendar = buildCalendar()
const now = at('2026-11-25', '09:00')
const day = [span('08:30', '12:00')]
const before: Ruled = { office: office({ placesPerSlot: 4, keptForWalkIn: 0 }), rules }
const effect = (after: Partial<Ruled>, bookings: Standing[] = []) =>
  previewRules(before, { ...before, ...after }, calendar, now, bookings)
const standing = (date: string, from: string, to: string, places = 1): Standing => ({
  date: dateString(date),
  lane: 'general',
  start: minutes(from),
  end: minutes(to),
  places
})

test('BOOK-capacity nothing changed is the same before and after, on fourteen days', () => {
  const { days, ...rest } = effect({})
  expect(days).toHaveLength(14)
  for (const { before: was, after, lanes } of days) {
    expect(after).toBe(was)
    for (const lane of lanes) expect(lane.after).toEqual(lane.before)
  }
  expect(rest).toEqual({ outside: 0, over: 0, releasedEarlier: [], releasedLater: [] })
})

test('BOOK-capacity other hours are other slots and places, day by day', () => {
  const hours = { ...before.office.hours, 3: day }
  const { days } = effect({ office: { ...before.office, hours } })
  expect(days[0]?.lanes[0]).toMatchObject({
    before: { slots: 14, places: 56 },
    after: { slots: 7, places: 28 }
  })
  expect(days[1]?.lanes[0]?.after).toEqual(days[1]?.lanes[0]?.before)
})

test('BOOK-closure bookings outside the new hours are counted, on any day to come', () => {
  const hours = { ...before.office.hours, 3: day }
  const bookings = [
    standing('2026-11-25', '14:00', '14:30'),
    standing('2026-11-25', '09:00', '09:30'),
    standing('2026-12-23', '14:00', '14:30')
  ]
  const found = effect({ office: { ...before.office, hours } }, bookings)
  expect([found.days[0]?.outside, found.outside, found.over]).toEqual([1, 2, 0])
})

test('BOOK-capacity bookings over the new places of a slot are counted, families by their places', () => {
  const fewer = { ...before.office, placesPerSlot: 2 }
  const bookings = [
    standing('2026-11-26', '09:00', '09:30', 3),
    standing('2026-11-26', '09:30', '10:30', 2),
    standing('2026-11-26', '10:00', '10:30', 1)
  ]
  const found = effect({ office: fewer }, bookings)
  expect([found.days[1]?.over, found.over, found.outside]).toEqual([2, 2, 0])
})

test('BOOK-release a later hour of release keeps the last day for a while', () => {
  const { releasedLater } = effect({ rules: { ...rules, releasedAt: minutes('10:00') } })
  expect(releasedLater).toHaveLength(1)
})

test('BOOK-window a shorter window takes days back, a longer one gives them', () => {
  const window = (windowWorkingDays: number) => effect({ rules: { ...rules, windowWorkingDays } })
  expect(window(13).releasedLater).toHaveLength(2)
  expect(window(18).releasedEarlier).toHaveLength(3)
})

test('BOOK-capacity a lane that is new begins with nothing, one that goes ends with nothing', () => {
  const lane = { id: 'new', name: '新', counters: ['counter-1'], services: 'all' as const }
  const lanes = [{ ...lane, minutes: 15, staff: 1, duty: [] }]
  const [first] = effect({ office: { ...before.office, lanes } }).days
  expect(first?.lanes).toMatchObject([
    { id: 'general', after: { slots: 0, places: 0 } },
    { id: 'new', before: { slots: 0 }, after: { slots: 14, places: 28 } }
  ])
})

import {
  activeStatuses,
  bookingActions,
  bookingStatuses,
  bookingTransition,
  bookingTransitions,
  isActive,
  type BookingStatus
} from '@/domain/booking/status'

const ends: BookingStatus[] = ['served', 'cancelled', 'expired', 'no-show']

test('every state can be reached from a hold or the waitlist', () => {
  const reached = new Set<BookingStatus>(['held', 'waitlisted'])
  for (const from of reached) {
    for (const row of bookingTransitions) if (row.from === from) reached.add(row.to)
  }
  expect([...reached].sort()).toEqual([...bookingStatuses].sort())
})

test('served, cancelled, expired and no-show are final, and nothing else is', () => {
  const left = new Set(bookingTransitions.map(({ from }) => from))
  expect(bookingStatuses.filter((status) => !left.has(status))).toEqual(ends)
})

test('no two rows have the same state and action', () => {
  const keys = bookingTransitions.map(({ from, action }) => `${from} ${action}`)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  for (const row of bookingTransitions) expect(bookingTransition(row.from, row.action)).toBe(row)
  expect(bookingTransition('served', 'cancel')).toBeNull()
})

test('every row names somebody who may, and the rule on which it stands', () => {
  for (const { by, rule } of bookingTransitions) {
    expect(by.length).toBeGreaterThan(0)
    expect(rule).toMatch(/^(BOOK|HALL)-[a-z-]+$/)
  }
  const used = new Set(bookingTransitions.map(({ action }) => action))
  expect([...used].sort()).toEqual([...bookingActions].sort())
})

test('BOOK-capacity a booking holds its place until it is over, and not a moment longer', () => {
  expect(bookingStatuses.filter(isActive)).toEqual([...activeStatuses])
  const others = bookingStatuses.filter((status) => !isActive(status))
  expect(others).toEqual(['waitlisted', 'offered', ...ends])
})

test('BOOK-hold only what is kept for a while lapses, and only that is confirmed', () => {
  const rows = bookingTransitions.filter(({ action }) => ['lapse', 'confirm'].includes(action))
  const lapsing = rows.filter(({ action }) => action === 'lapse').map(({ from }) => from)
  const confirmed = rows.filter(({ action }) => action === 'confirm').map(({ from }) => from)
  expect(lapsing.sort()).toEqual(['held', 'offered', 'waitlisted'])
  expect(confirmed.sort()).toEqual(['held', 'offered'])
})

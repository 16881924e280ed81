import fc from 'fast-check'
import {
  isOver,
  nextOffer,
  offerEnd,
  placesOver,
  type FreedPlaces,
  type OfferedSlot,
  type Waiting
} from '@/domain/booking/waitlist'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
import { addMinutes, instantAt, type Instant } from '@/domain/time/instant'

const DAY = dateString('2026-11-24')
const NOW = instantAt(DAY, minutes('08:00'))
const STEP = 30

function slots(...free: number[]): OfferedSlot[] {
  return free.map((n, i) => ({ ...span(i, 1), free: n, kept: 0 }))
}

function freed(at: number, first: number, part: Partial<FreedPlaces> = {}): FreedPlaces {
  const freedAt = addMinutes(NOW, at)
  return { ...span(first, 1), places: 1, freedAt, opensAt: addMinutes(freedAt, 30), ...part }
}

function waits(since: number, part: Partial<Waiting> = {}): Waiting {
  const { start: from, end: to } = span(0, 4)
  return { from, to, places: 1, slots: 1, elder: false, since: addMinutes(NOW, since), ...part }
}

function span(first: number, count: number): { start: Minutes; end: Minutes } {
  const start = minutes('09:00') + first * STEP
  return { start: start as Minutes, end: (start + count * STEP) as Minutes }
}

describe('who gets a freed place', () => {
  test('BOOK-waitlist the one who has waited longest, and of what was freed the oldest', () => {
    const first = waits(-60)
    const offer = nextOffer(
      [first, waits(-50)],
      slots(1, 0, 1, 0),
      [freed(-10, 0), freed(-20, 2)],
      NOW
    )
    expect(offer?.waiting).toBe(first)
    expect(offer?.slots.map(({ start }) => start)).toEqual([span(2, 1).start])
    expect(offer?.left).toEqual([freed(-10, 0)])
  })

  test('BOOK-waitlist whoever it does not fit is passed over, not struck off', () => {
    const morning = waits(-60, { to: span(0, 1).end })
    const family = waits(-50, { places: 2 })
    const long = waits(-40, { slots: 2 })
    const last = waits(-30)
    const offer = nextOffer([morning, family, long, last], slots(0, 1, 0, 1), [freed(-5, 1)], NOW)
    expect(offer?.waiting).toBe(last)
  })

  test('BOOK-waitlist a long service gets slots on end, of what was freed by several', () => {
    const long = waits(-60, { slots: 2 })
    const rows = [freed(-5, 1), freed(-4, 2)]
    const offer = nextOffer([long], slots(0, 1, 1, 0), rows, NOW)
    expect(offer?.taken).toEqual(rows)
    expect(offer?.left).toEqual([])
  })

  test('BOOK-waitlist a family gets what one freed and what is open beside it', () => {
    const family = waits(-60, { places: 2 })
    const offer = nextOffer([family], slots(0, 2, 0, 0), [freed(-5, 1)], NOW)
    expect(offer?.taken).toEqual([freed(-5, 1)])
  })

  test('BOOK-waitlist freed places of a family are split', () => {
    const rows = [freed(-5, 0, { ...span(0, 3), places: 3 })]
    const offer = nextOffer([waits(-60, { ...from(1) })], slots(3, 3, 3, 0), rows, NOW)
    expect(offer?.taken).toEqual([freed(-5, 1)])
    expect(offer?.left).toEqual([
      freed(-5, 0, { places: 3 }),
      freed(-5, 1, { places: 2 }),
      freed(-5, 2, { places: 3 })
    ])
  })

  test('BOOK-freed whoever began to wait after it was freed gets it when its pause is over', () => {
    const late = waits(-5)
    const rows = [freed(-10, 0)]
    expect(nextOffer([late], slots(1, 0, 0, 0), rows, NOW)).toBeNull()
    const then = addMinutes(NOW, 20)
    expect(nextOffer([late], slots(1, 0, 0, 0), rows, then)?.waiting).toBe(late)
  })

  test('BOOK-kept places kept back are offered to elders alone', () => {
    const kept = slots(0).map((slot) => ({ ...slot, kept: 1 }))
    expect(nextOffer([waits(-60)], kept, [freed(-5, 0)], NOW)).toBeNull()
    expect(nextOffer([waits(-60, { elder: true })], kept, [freed(-5, 0)], NOW)).not.toBeNull()
  })

  test('BOOK-capacity where places were taken away nothing is given that is not there', () => {
    expect(nextOffer([waits(-60)], slots(0, -1, 0, 0), [freed(-5, 1)], NOW)).toBeNull()
  })

  function from(first: number) {
    return { from: span(first, 1).start }
  }
})

describe('whatever is freed and whoever waits', () => {
  const anySpan = fc
    .tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }))
    .map(([first, count]) => span(first, Math.min(count, 4 - first)))
  const anyFreed = fc
    .record({
      at: anySpan,
      places: fc.integer({ min: 1, max: 3 }),
      since: fc.integer({ min: -90, max: -1 })
    })
    .map(({ at, places, since }) => freed(since, 0, { ...at, places }))
  const anyWaiting = fc
    .record({
      wish: anySpan,
      places: fc.integer({ min: 1, max: 2 }),
      slots: fc.integer({ min: 1, max: 2 }),
      since: fc.integer({ min: -90, max: -1 })
    })
    .map(({ wish, since, ...one }) => waits(since, { ...one, from: wish.start, to: wish.end }))
  const anyDay = fc
    .record({
      rows: fc.array(anyFreed, { maxLength: 4 }),
      open: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)),
      queue: fc.array(anyWaiting, { maxLength: 5 })
    })
    .map(({ rows, open, queue }) => ({
      rows,
      day: open.map((n, i) => ({
        ...span(i, 1),
        free: n + placesOver(rows, span(i, 1)),
        kept: 0
      })),
      queue: queue.sort((a, b) => a.since - b.since)
    }))

  test('BOOK-waitlist no place is made or lost, and nobody before them could have had it', () => {
    fc.assert(
      fc.property(anyDay, ({ rows, day, queue }) => {
        const offer = nextOffer(queue, day, rows, NOW)
        const passedOver = offer ? queue.slice(0, queue.indexOf(offer.waiting)) : queue
        for (const one of passedOver) expect(fits(one, day, rows)).toBe(false)
        if (!offer) return
        const { waiting, slots: given, taken, left } = offer
        expect(fits(waiting, day, rows)).toBe(true)
        expect(given).toHaveLength(waiting.slots)
        for (const slot of day) {
          const had = placesOver(taken, slot)
          expect(had + placesOver(left, slot)).toBe(placesOver(rows, slot))
          const isGiven = given.some(({ start }) => start === slot.start)
          expect(had).toBeLessThanOrEqual(isGiven ? waiting.places : 0)
        }
      }),
      { numRuns: 1_000 }
    )
  })

  /** Written without slots on end or splitting: place by place. */
  function fits(one: Waiting, day: readonly OfferedSlot[], rows: readonly FreedPlaces[]): boolean {
    return day.some((_, i) => {
      const run = day.slice(i, i + one.slots)
      return (
        run.length === one.slots &&
        run.every((slot) => {
          const closed = rows.filter((r) => r.freedAt < one.since && NOW < r.opensAt)
          const has = slot.free - placesOver(closed, slot)
          return one.from <= slot.start && slot.end <= one.to && has >= one.places
        })
      )
    })
  }
})

test('BOOK-waitlist an offer stands 15 minutes, and never longer than the place can be taken', () => {
  const rules = { offerMinutes: 15, leadMinutes: 5 }
  const start = (time: string) => instantAt(DAY, minutes(time))
  expect(offerEnd(start('09:00'), rules, NOW)).toBe(addMinutes(NOW, 15))
  expect(offerEnd(start('08:10'), rules, NOW)).toBe(addMinutes(NOW, 5))
})

test('BOOK-waitlist a wish is over when the last visit that would do is to begin', () => {
  const wish = { date: DAY, to: minutes('10:00') }
  const at = (time: string): Instant => instantAt(DAY, minutes(time))
  expect(isOver(wish, 60, 0, at('09:00'))).toBe(false)
  expect(isOver(wish, 60, 0, at('09:01'))).toBe(true)
  expect(isOver(wish, 60, 10, at('08:51'))).toBe(true)
})

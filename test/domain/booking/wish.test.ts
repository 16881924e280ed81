import fc from 'fast-check'
import { visitLength } from '@/domain/booking/visit-length'
import { wishesOf } from '@/domain/booking/wish'
import { minutes, type Minutes } from '@/domain/time/date'

function slot(start: string, left: number, long = 30) {
  const from = minutes(start)
  return { start: from, end: (from + long) as Minutes, left }
}

function kinds(slots: ReturnType<typeof slot>[], places = 1, wanted: string | null = null) {
  const wishes = wishesOf(slots, places, wanted === null ? null : minutes(wanted))
  return wishes.map(({ kind }) => kind)
}

test.each<[string, ReturnType<typeof slot>[], string[]]>([
  ['all of it full', [slot('09:00', 0), slot('14:00', 0)], ['any', 'morning', 'afternoon']],
  ['the morning full', [slot('09:00', 0), slot('14:00', 1)], ['morning']],
  ['a morning that is not full', [slot('09:00', 0), slot('09:30', 2)], []],
  ['a morning alone, full', [slot('09:00', 0), slot('09:30', 0)], ['any']],
  ['nothing of it left to begin', [], []]
])('BOOK-waitlist one can wait for a day with %s', (_, slots, expected) => {
  expect(kinds(slots)).toEqual(expected)
})

test('BOOK-waitlist the time that was wanted comes first, with its whole length', () => {
  const slots = [slot('09:00', 0, 60), slot('09:30', 3, 60)]
  const [wish] = wishesOf(slots, 1, minutes('09:00'))
  expect(wish).toEqual({ kind: 'this', from: minutes('09:00'), to: minutes('10:00') })
})

test('BOOK-family too few places for those who come are none', () => {
  expect(kinds([slot('09:00', 1), slot('09:30', 1)], 2)).toEqual(['any'])
  expect(kinds([slot('09:00', 1), slot('09:30', 1)], 1)).toEqual([])
})

test('BOOK-waitlist nobody waits for a time of which something can be taken', () => {
  const some = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 14 })
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 3 }), (lefts, places) => {
      const slots = lefts.map((left, i) => {
        const start = (510 + i * 30) as Minutes
        return { start, end: (start + 30) as Minutes, left }
      })
      for (const { from, to } of wishesOf(slots, places, slots[0]?.start ?? null)) {
        const within = slots.filter(({ start, end }) => from <= start && end <= to)
        expect(within.length).toBeGreaterThan(0)
        expect(within.every(({ left }) => left < places)).toBe(true)
      }
    })
  )
})

test('a visit of several slots says how long it is', () => {
  expect(visitLength([slot('09:00', 1), slot('09:30', 1)])).toBeNull()
  expect(visitLength([slot('09:00', 1, 60), slot('09:30', 1, 60)])).toBe(60)
  expect(visitLength([slot('11:30', 1), slot('13:30', 1)])).toBeNull()
})

import fc from 'fast-check'
import { pauseAfter } from '@/domain/notice/back-off'

const backOff = { firstMs: 20_000, factor: 3, longestMs: 1_800_000, tries: 8 }

test('each pause is three times the one before, up to half an hour, and after the last try there is none', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => pauseAfter(failures, backOff, 1))
  expect(pauses).toEqual([20_000, 60_000, 180_000, 540_000, 1_620_000, 1_800_000, 1_800_000, null])
})

test('whoever failed together does not come back together: chance spreads half of the pause', () => {
  expect([0, 0.5, 1].map((chance) => pauseAfter(1, backOff, chance))).toEqual([
    10_000, 15_000, 20_000
  ])
})

test('a pause is never longer than the longest, and never none before it is given up', () => {
  const some = fc.record({
    firstMs: fc.integer({ min: 1, max: 60_000 }),
    factor: fc.integer({ min: 1, max: 10 }),
    longestMs: fc.integer({ min: 60_000, max: 3_600_000 }),
    tries: fc.integer({ min: 1, max: 20 })
  })
  fc.assert(
    fc.property(some, fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }), (how, n, chance) => {
      const pause = pauseAfter(n + 1, how, chance)
      if (n + 1 >= how.tries) return expect(pause).toBeNull()
      expect(pause).toBeGreaterThanOrEqual(0)
      expect(pause).toBeLessThanOrEqual(how.longestMs)
    })
  )
})

// Who waits at the same moment is asked for together; nobody is lost, and the crowd has a bound.
import { setTimeout as pause } from 'node:timers/promises'
import { gathered, TooBusy } from '@/cloud/database/gather'
import { isCrowd, failureOf } from '@/cloud/functions/trouble'
import { makeTown, type Town } from '../../make'

let town: Town
beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())

/** Doubles numbers, slowly; refuses 13, and throws where it is given 666. */
function doubling(mostWaiting?: number) {
  const asked: number[][] = []
  const double = gathered(
    async (_db, numbers: readonly number[]) => {
      asked.push([...numbers])
      await pause(20)
      if (numbers.includes(666)) throw new Error('broken')
      return numbers.map((n) => (n === 13 ? new Error('unlucky') : n * 2))
    },
    { mostWaiting, underWay: 1 }
  )
  return { asked, double: (n: number) => double(town.db, n) }
}

test('all who come while a statement is under way are asked for in the next one, in their order', async () => {
  const { asked, double } = doubling()
  const first = double(1)
  await pause(5)
  const rest = Promise.all([2, 3, 3, 4].map(double))
  expect(await first).toBe(2)
  expect(await rest).toEqual([4, 6, 6, 8])
  expect(asked).toEqual([[1], [2, 3, 3, 4]])
})

test('a refusal is of the one who asked, and what breaks breaks for those of one statement', async () => {
  const { double } = doubling()
  const outcomes = await Promise.allSettled([1, 13, 2].map(double))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await expect(double(666)).rejects.toThrow('broken')
  expect(await double(5)).toBe(10)
})

test('in a transaction nobody is gathered', async () => {
  const asked: number[] = []
  const read = gathered((_db, numbers: readonly number[]) => {
    asked.push(numbers.length)
    return Promise.resolve(numbers)
  })
  await town.db.transaction().execute((db) => Promise.all([read(db, 1), read(db, 2), read(db, 3)]))
  expect(asked).toEqual([1, 1, 1])
})

test('BOOK-fair beyond a bounded crowd the answer is busy, with a time to come back', async () => {
  const { double } = doubling(2)
  const outcomes = await Promise.allSettled([1, 2, 3].map(double))
  const [, , last] = outcomes
  const reason = last?.status === 'rejected' ? (last.reason as unknown) : null
  expect(reason).toBeInstanceOf(TooBusy)
  expect(isCrowd(reason)).toBe(true)
  const { code, facts } = failureOf(reason)
  expect(code).toBe('busy')
  expect(facts?.retryAfterMs).toBeGreaterThanOrEqual(1_000)
  expect(facts?.retryAfterMs).toBeLessThanOrEqual(2_000)
  expect(await double(4)).toBe(8)
})

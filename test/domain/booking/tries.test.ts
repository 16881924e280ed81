import { recentTries, waitForTry } from '@/domain/booking/tries'
import { dateString, minutes } from '@/domain/time/date'
import { instant, instantAt } from '@/domain/time/instant'

const now = instantAt(dateString('2026-11-24'), minutes('08:30'))
const ago = (seconds: number) => instant(now - seconds * 1_000)
const tries = [50, 30, 10].map((seconds, i) => ({ actionId: `a${i}`, at: ago(seconds) }))

test('BOOK-fair only the tries of the last minute count, and none after the clock was set back', () => {
  const all = [{ actionId: 'old', at: ago(60) }, ...tries, { actionId: 'later', at: ago(-1) }]
  expect(recentTries(all, now)).toEqual(tries)
})

test('BOOK-fair who has no try left waits until the oldest one that counts is a minute old', () => {
  expect(waitForTry(tries, 'new', 4, now)).toBeNull()
  expect(waitForTry(tries, 'new', 3, now)).toBe(10_000)
  expect(waitForTry(tries, 'new', 2, now)).toBe(30_000)
})

test('BOOK-fair the same action again is no new try', () => {
  expect(waitForTry(tries, 'a1', 3, now)).toBeNull()
})

import { callKey, unannounced } from '@/domain/hall/announce'
import { dateString, minutes } from '@/domain/time/date'
import { addMinutes, instantAt } from '@/domain/time/instant'

const now = instantAt(dateString('2026-11-25'), minutes('09:40'))
const first = { number: 'B001', calledAt: addMinutes(now, -0.5) }
const second = { number: 'A002', calledAt: addMinutes(now, -0.2) }

test('HALL-calls new calls are announced in the order in which they were made', () => {
  expect(unannounced([second, first], new Set(), now)).toEqual([first, second])
})

test('HALL-calls a call is announced once, and a recall is another call', () => {
  const announced = new Set([callKey(first)])
  expect(unannounced([first], announced, now)).toEqual([])
  const again = { ...first, calledAt: now }
  expect(unannounced([again], announced, now)).toEqual([again])
})

test('what was called while the screen was cut off is not announced a minute later', () => {
  const old = { number: 'B009', calledAt: addMinutes(now, -2) }
  expect(unannounced([old, second], new Set(), now)).toEqual([second])
})

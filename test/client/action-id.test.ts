import { newActionId } from '@/client/action-id'

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('an action id is a UUID of version 7', () => {
  for (let i = 0; i < 200; i += 1) expect(newActionId()).toMatch(UUID7)
})

test('its first 48 bits are the time, so that later ids sort later', () => {
  expect(newActionId(0x0192_3456_789a).replace('-', '').slice(0, 12)).toBe('01923456789a')
  expect(newActionId(1_000_000) < newActionId(2_000_000)).toBe(true)
})

test('the extremes of chance still make an id', () => {
  expect(newActionId(0, () => 0)).toBe('00000000-0000-7000-8000-000000000000')
  expect(newActionId(0, () => 0.999999)).toBe('00000000-0000-7fff-bfff-ffffffffffff')
})

test('two thousand ids of one millisecond are two thousand ids', () => {
  const ids = Array.from({ length: 2000 }, () => newActionId(1_000))
  expect(new Set(ids).size).toBe(2000)
})

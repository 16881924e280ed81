import { isCareOn, onCareChange, setCare } from '@/client/care'

test('the care mode is off until it is switched on, and stays as it was switched', () => {
  expect(isCareOn()).toBe(false)
  setCare(true)
  expect(isCareOn()).toBe(true)
  setCare(false)
  expect(isCareOn()).toBe(false)
})

test('whoever listens hears each change, until they stop', () => {
  const heard: boolean[] = []
  const stop = onCareChange((on) => heard.push(on))
  setCare(true)
  setCare(false)
  stop()
  setCare(true)
  expect(heard).toEqual([true, false])
})

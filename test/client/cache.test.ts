import Taro from '@tarojs/taro'
import { answerKey, forgetAnswers, keepAnswer, keptAnswer } from '@/client/cache'

const key = (n: number) => answerKey('booking.show', { bookingId: String(n) })

test('an answer comes back with the time at which it arrived', () => {
  keepAnswer(key(1), { code: 'QC 1201 0937' }, 5_000)
  expect(keptAnswer(key(1))).toEqual({ data: { code: 'QC 1201 0937' }, at: 5_000 })
  expect(keptAnswer(key(2))).toBeNull()
})

test('the same call with another input is another answer', () => {
  keepAnswer(key(1), 'one')
  keepAnswer(key(2), 'two')
  expect([keptAnswer(key(1))?.data, keptAnswer(key(2))?.data]).toEqual(['one', 'two'])
})

test('an answer that is too large for the phone is not kept', () => {
  keepAnswer(key(1), 'x'.repeat(300_000))
  expect(keptAnswer(key(1))).toBeNull()
})

test('of more than thirty answers the oldest are forgotten', () => {
  for (let n = 0; n < 35; n += 1) keepAnswer(key(n), n)
  expect(keptAnswer(key(4))).toBeNull()
  expect(keptAnswer(key(5))?.data).toBe(5)
  expect(keptAnswer(key(34))?.data).toBe(34)
})

test('an answer that is seen again is not among the oldest', () => {
  for (let n = 0; n < 30; n += 1) keepAnswer(key(n), n)
  keepAnswer(key(0), 'again')
  keepAnswer(key(30), 30)
  expect(keptAnswer(key(0))?.data).toBe('again')
  expect(keptAnswer(key(1))).toBeNull()
})

test('a full storage is no reason to fail', () => {
  const full = jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('exceed storage max size')
  })
  expect(() => keepAnswer(key(1), 1)).not.toThrow()
  full.mockRestore()
})

test('what is not an answer any more is not shown', () => {
  Taro.setStorageSync(key(1), '{broken')
  expect(keptAnswer(key(1))).toBeNull()
})

test('forgetting leaves nothing of the person before, and the rest of the storage alone', () => {
  Taro.setStorageSync('care', 'on')
  keepAnswer(key(1), 1)
  forgetAnswers()
  expect(keptAnswer(key(1))).toBeNull()
  expect(Taro.getStorageInfoSync().keys).toEqual(['care'])
})

import { showFailure } from '@/client/failure-text'
import { failureCodes } from '@/contract/failure'
import { words } from '@/words'

test.each([...failureCodes, 'offline' as const])(
  '%s says what happened and what can be done, without a code',
  (code) => {
    const { title, text } = showFailure({ code })
    expect(title.length).toBeGreaterThan(3)
    expect(text).toMatch(/。$/)
    expect(title + text).not.toMatch(/[!！]|失败|[a-z]{4,}-[a-z]+|ERR/)
  }
)

test.each([
  ['idNumber', 'check-digit', '身份证号码有一位写错了'],
  ['idNumber', 'birth-date', '号码里的生日不存在'],
  ['idNumber', 'anything-else', '身份证号码不对'],
  ['phone', 'phone', '手机号码不对'],
  ['consent', 'consent', '还没有勾选同意'],
  ['documents.0.reason', 'too-long', '写得太长了'],
  ['bookingId', 'id', words.failure.fields.id!.title]
])('a wrong %s (%s) is told by its field', (field, detail, title) => {
  expect(showFailure({ code: 'invalid-input', field, detail }).title).toBe(title)
})

test('a wrong field that nobody has words for still gets a sentence', () => {
  const { title } = showFailure({ code: 'invalid-input', field: 'unheard', detail: 'of' })
  expect(title).toBe(words.failure.codes['invalid-input'].title)
})

test('an obstacle is told by what stands in the way', () => {
  expect(showFailure({ code: 'obstacle', detail: 'notice-given' }).text).toBe(
    words.failure.obstacles['notice-given']
  )
})

test('a full slot names the next one that the server knows', () => {
  const facts = { nextStart: '10:00', nextLeft: 2 }
  expect(showFailure({ code: 'slot-full', facts }).text).toContain('10:00 还有 2 个名额')
  expect(showFailure({ code: 'slot-full' }).text).toContain('换一个时段')
})

test('a code of a newer server is told as trouble of ours', () => {
  const failure = { code: 'from-the-future' } as never
  expect(showFailure(failure).title).toBe(words.failure.codes.internal.title)
})

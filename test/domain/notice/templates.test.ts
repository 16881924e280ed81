import { fitted, NAME_IN_LETTERS } from '@/domain/notice/fields'
import { templates } from '@/domain/notice/kinds'
import { keysProblem, templateKeys, underKeys } from '@/domain/notice/templates'
import { dateString, minutes } from '@/domain/time/date'

const date = dateString('2026-12-01')

test('a day and a time take the documented forms', () => {
  expect(fitted('date', date)).toBe('2026年12月1日')
  expect(fitted('time', { date, start: minutes('09:30') })).toBe('2026年12月1日 09:30')
  expect(fitted('time', { date, start: minutes('09:30'), end: minutes('24:00') })).toBe(
    '2026年12月1日 09:30~2026年12月1日 23:59'
  )
})

test('a name with a Chinese character has 10 characters, one of letters has 20', () => {
  expect(fitted('name', '阿依古丽·买买提·艾山江·吐尔逊')).toBe('阿依古丽买买提艾山江')
  expect(fitted('name', '吴*')).toBe('吴')
  expect(fitted('name', 'José Wolfeschlegelsteinhausen')).toHaveLength(NAME_IN_LETTERS)
})

test('an amount too long for its field is not made another one', () => {
  expect(fitted('amount', 12.5)).toBe('¥12.5')
  expect(fitted('amount', 123_456_789_012)).toBe('')
})

test('no template has more fields than WeChat gives it', () => {
  for (const template of templates) {
    const keys = Object.values(templateKeys[template])
    expect(keys.length).toBeLessThanOrEqual(5)
    expect(keys.map((key) => Number(/\d+$/.exec(key)![0]))).toEqual(keys.map((_, at) => at + 1))
  }
})

test('the keys of an installation have to be as many and of the same types', () => {
  expect(keysProblem('progress', ['thing5', 'phrase12', 'thing3'])).toBeNull()
  expect(keysProblem('progress', ['thing5', 'thing12', 'thing3'])).toBeNull()
  expect(keysProblem('visit', ['thing1', 'thing2', 'date3', 'thing4', 'thing5'])).toBeNull()
  expect(keysProblem('progress', ['thing5', 'phrase12'])).toMatchObject({ is: 'count' })
  expect(keysProblem('progress', ['thing5', 'thing5', 'thing6'])).toMatchObject({ is: 'count' })
  expect(keysProblem('progress', ['thing5', 'number12', 'thing3'])).toEqual({
    is: 'type',
    expected: 'phrase2'
  })
  expect(keysProblem('progress', ['thing5', 'phrase', 'thing3'])).toMatchObject({ is: 'type' })
})

test('fields go under the keys of the installation in their order', () => {
  const fields = { thing1: '居住证', phrase2: '已受理', thing3: '马上开始办' }
  expect(underKeys('progress', fields, ['thing8', 'thing9', 'thing2'])).toEqual({
    thing8: '居住证',
    thing9: '已受理',
    thing2: '马上开始办'
  })
})

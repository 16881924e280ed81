import { concernKinds, concernStatuses } from '@/domain/concern/concern'
import { words } from '@/words'
import { answeredConcern, concern } from '../make-concern'

const text = words.concern

test('until when it is answered is a date with its weekday, and being late is said plainly', () => {
  expect(text.until(concern())).toBe('最晚12月2日（周三）答复')
  expect(text.until(concern({ light: 'overdue' }))).toBe(
    '本该最晚12月2日（周三）答复，现在晚了。对不起让你久等。'
  )
})

test('who answers is named as soon as somebody has said so', () => {
  expect(text.who(concern())).toBe('球川镇便民服务中心正在安排由谁答复，你不用再找人')
  expect(text.who(concern({ department: '公安局' }))).toBe('由公安局答复，不会再转来转去')
})

test('an answer says who gave it and when; without a department it was the office', () => {
  expect(text.answeredBy(answeredConcern())).toBe('公安局 · 11月26日（周四）09:20答复')
  expect(text.answeredBy(answeredConcern({ department: null }))).toBe(
    '球川镇便民服务中心 · 11月26日（周四）09:20答复'
  )
})

test('what it is about stands beside its kind', () => {
  expect(text.what(concern())).toBe('咨询')
  const about = { caseId: 'c', serviceName: '居住证首次申领' }
  expect(text.what(concern({ kind: 'complaint', about }))).toBe('投诉 · 居住证首次申领')
})

test('every kind and every state has a word of its own', () => {
  expect(new Set(concernKinds.map((kind) => text.kinds[kind])).size).toBe(concernKinds.length)
  const states = concernStatuses.map((status) => text.statuses[status])
  expect(new Set(states).size).toBe(concernStatuses.length)
})

test('ZJ-42 the words name the days that the rule gives', () => {
  expect(text.intro).toContain('5 个工作日内答复你')
  expect(text.work.name('extend', null)).toBe('延期 5 个工作日')
})

test('the staff read how long is left, and nothing of it once it is answered', () => {
  expect(text.work.days(concern())).toBe('还有 4 个工作日')
  expect(text.work.days(concern({ light: 'overdue', workingDaysLeft: -2 }))).toBe('超过 2 个工作日')
  expect(text.work.days(answeredConcern())).toBe('')
  expect(text.work.from(concern({ from: '王*' }))).toBe('王* · 11月25日（周三）10:00提出')
  expect(text.work.name('designate', '公安局')).toBe('换一个部门')
})

test('an overdue case says where one can complain', () => {
  const overdue = { kind: 'overdue', serviceName: '居住证首次申领', due: concern().due } as const
  expect(words.notice.text(overdue)).toContain(`「${text.doubt}」`)
})

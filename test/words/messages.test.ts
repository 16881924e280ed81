import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { told } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import { templateKeys, typeOf } from '@/domain/notice/templates'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { messageOf, smsOf } from '@/words/messages'
import { saidOnPhone } from '@/words/zh/message'
import { templateWords } from '@/words/zh/message-template'
import { residentNotices } from './resident-notices'

const serviceName = '居住证首次申领'
const officeName = '球川镇便民服务中心'
const date = dateString('2026-12-01')
const at = { serviceName, officeName, date, start: minutes('09:30') }
const belongs = { caseId: 'C', bookingId: 'B' }

/** The values of a message in the order of its fields. */
function said(content: NoticeContent): string[] {
  return Object.values(messageOf(content, belongs)!.fields)
}

const messages: [NoticeContent, string[], string][] = [
  [
    { kind: 'correction-asked', serviceName, count: 3, due: date },
    [serviceName, '3 处要改，一次告诉你了', '2026年12月1日', '手机上补，或带到窗口'],
    'pages/apply/notice/index?case=C'
  ],
  [
    { kind: 'correction-due', serviceName, count: 3, due: date },
    [serviceName, '快到期了，3 处要补齐', '2026年12月1日', '手机上补，或带到窗口'],
    'pages/apply/notice/index?case=C'
  ],
  [
    { kind: 'deferred-due', serviceName, missing: ['一寸照片'], due: date },
    [serviceName, '还缺一寸照片', '2026年12月1日', '快到期了，补上就行'],
    'pages/apply/checklist/index?id=C'
  ],
  [
    {
      kind: 'booking-tomorrow',
      ...at,
      missing: ['一寸照片', '户口簿'],
      address: '球川镇常球路 8 号'
    },
    [serviceName, officeName, '2026年12月1日 09:30', '还差一寸照片、户口簿', '球川镇常球路 8 号'],
    'pages/booking/ticket/index?id=B'
  ],
  [
    {
      kind: 'waitlist-offer',
      ...at,
      end: minutes('10:00'),
      until: instantAt(date, minutes('08:20'))
    },
    [serviceName, '有名额', officeName, '2026年12月1日 09:30', '留到08:20，请点开确认'],
    'pages/booking/ticket/index?id=B'
  ],
  [
    { kind: 'called-soon', serviceName, officeName, number: 'A012', ahead: 2, ticketId: 'T' },
    ['A012', serviceName, officeName, '前面还有 2 位，请回到大厅'],
    'pages/hall/ticket/index?id=T'
  ],
  [
    { kind: 'decided', serviceName, granted: true },
    [serviceName, '办好了', '可以拿结果了'],
    'pages/case/papers/index?id=C&paper=decision'
  ],
  [
    { kind: 'errand-on-its-way', serviceName, workerName: '吴*', document: null },
    [serviceName, '正在送来', '网格员吴', '见面先报交接码，再核对工作码'],
    'pages/case/progress/index?id=C'
  ],
  [
    { kind: 'step-done', serviceName, stepName: '现场踏勘', done: 1, of: 3 },
    [serviceName, '办完一步', '3 步办好 1 步：现场踏勘'],
    'pages/case/progress/index?id=C'
  ]
]

test.each(messages)('%j is said on the phone and opens its page', (content, values, page) => {
  expect(said(content)).toEqual(values)
  expect(messageOf(content, belongs)!.page).toBe(page)
})

test('what is told has a message where its row names a template, and that one', () => {
  for (const [content] of residentNotices) {
    const message = messageOf(content, belongs)
    expect([content.kind, message?.template ?? null]).toEqual([
      content.kind,
      told[content.kind].template
    ])
  }
})

test('no word of an ordinary message has to be cut', () => {
  for (const [content] of residentNotices) {
    const { template, values } = saidOnPhone(content) ?? {}
    if (!template) continue
    const fields = messageOf(content, belongs)!.fields
    for (const [name, key] of Object.entries(templateKeys[template])) {
      if (!['thing', 'phrase'].includes(typeOf(key))) continue
      expect(fields[key]).toBe((values as Record<string, unknown>)[name])
    }
  }
})

test('every page that a message opens is there (41030)', () => {
  for (const [content] of residentNotices) {
    const page = messageOf(content, belongs)?.page
    if (page === undefined) continue
    const file = resolve(__dirname, '../../src', `${page.split('?')[0]!}.tsx`)
    expect([page, existsSync(file)]).toEqual([page, true])
  }
})

test('a list too long for a field names what fits and counts the rest', () => {
  const missing = ['一寸照片', '户口簿', '房屋租赁合同', '居住证明']
  expect(said({ kind: 'booking-tomorrow', ...at, missing })[3]).toBe('还差一寸照片、户口簿等 4 份')
})

test('a message whose case is not known opens the inbox', () => {
  const nothing = { caseId: null, bookingId: null }
  const message = messageOf({ kind: 'decided', serviceName, granted: true }, nothing)
  expect(message!.page).toBe('pages/inbox/index')
})

test('every field of every template has a name that a resident reads', () => {
  for (const [template, keys] of Object.entries(templateKeys)) {
    const { fields } = templateWords[template as keyof typeof templateWords]
    expect(Object.keys(fields)).toEqual(Object.keys(keys))
  }
})

test('an SMS says what it is about, what has happened, and where to look', () => {
  expect(smsOf({ kind: 'correction-asked', serviceName, count: 3, due: date })).toBe(
    '你办的居住证首次申领：有 3 处要改，一次都告诉你了，12月1日（周二）前补上就行。详情看微信小程序「梭子」，或到便民服务中心问。'
  )
})

test('an SMS that comes a day late is not wrong', () => {
  const text = smsOf({ kind: 'booking-tomorrow', ...at, missing: ['一寸照片'] })
  expect(text).toContain('：12月1日（周二）09:30 到球川镇便民服务中心，还差 1 份：一寸照片。')
})

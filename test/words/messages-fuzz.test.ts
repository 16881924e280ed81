// Whatever a name, a place or a text is: WeChat takes the message (47003 is impossible).
import fc from 'fast-check'
import { fitted, type FieldType } from '@/domain/notice/fields'
import { told } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import { templateKeys, typeOf, underKeys } from '@/domain/notice/templates'
import { addDays, dateString, isDateString, type Minutes } from '@/domain/time/date'
import { messageOf, smsOf } from '@/words/messages'
import { insteadOfNothing } from '@/words/zh/message-template'
import { oddText } from '../make-odd-text'
import { fieldProblem } from '../wechat/fields'
import { residentNotices } from './resident-notices'

const RUNS = 10_000

const contents = residentNotices.map(([content]) => content)
const spoken = contents.filter(({ kind }) => told[kind].template !== null)

/** What stands in a content for one of few things, or was made here: no text of anybody's. */
const CHOSEN = new Set(['kind', 'was', 'what', 'why', 'ticketId'])

const date = fc.nat({ max: 40_000 }).map((days) => addDays(dateString('1990-01-01'), days))
const minutes = fc.nat({ max: 1440 })

/** The content with every text, number and date in it replaced. */
function odd(content: NoticeContent): fc.Arbitrary<NoticeContent> {
  return part(content, content.kind, '') as fc.Arbitrary<NoticeContent>
}

function part(value: unknown, kind: string, key: string): fc.Arbitrary<unknown> {
  if (CHOSEN.has(key) && typeof value === 'string') return fc.constant(value)
  if (kind === 'errand-failed' && key === 'reason') return fc.constant(value)
  if (Array.isArray(value)) return fc.array(oddText, { maxLength: 8 })
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, inner]) => [name, part(inner, kind, name)])
    return fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>)
  }
  if (typeof value === 'number') return key === 'until' ? instants : numbers(key)
  if (typeof value === 'string') return isDateString(value) ? date : oddText
  return fc.constant(value)
}

const instants = fc.nat({ max: 4e9 }).map((seconds) => seconds * 1000)

function numbers(key: string): fc.Arbitrary<number> {
  return ['start', 'end'].includes(key) ? minutes : fc.nat()
}

const anyNotice = fc.constantFrom(...spoken).chain(odd)
const belongs = { caseId: '019a', bookingId: '019b' }

const SHAPES: Partial<Record<FieldType, RegExp>> = {
  name: /^[\p{Script=Han}A-Za-z]+$/u,
  phrase: /^[\u4e00-\u9fa5]{1,5}$/
}
const NOT_PLAIN = /[\p{C}\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/** What some way of counting, or some reading of the documentation, rejects. */
function rejected(fields: Readonly<Record<string, string>>): unknown[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const problem = fieldProblem(key, value)
    const isShaped = SHAPES[typeOf(key)]?.test(value) ?? true
    return problem === null && isShaped && !NOT_PLAIN.test(value) ? [] : [{ key, value, problem }]
  })
}

test(`NOTICE-fit none of ${RUNS} messages of odd names, places and texts is rejected`, () => {
  fc.assert(
    fc.property(anyNotice, (content) => {
      const message = messageOf(content, belongs)!
      expect(message.template).toBe(told[content.kind].template)
      const keys = Object.values(templateKeys[message.template])
      expect(Object.keys(message.fields)).toEqual(keys)
      expect(rejected(message.fields)).toEqual([])
      expect(message.page).toMatch(/^pages\/[\w/-]+(\?[\w=&-]+)?$/)
    }),
    { numRuns: RUNS }
  )
})

test('none is rejected under the keys of another template of the same shape', () => {
  fc.assert(
    fc.property(anyNotice, (content) => {
      const message = messageOf(content, belongs)!
      const own = Object.keys(message.fields)
      const keys = own.map((key, at) => `${typeOf(key) === 'time' ? 'date' : 'thing'}${at + 11}`)
      expect(rejected(underKeys(message.template, message.fields, keys))).toEqual([])
    }),
    { numRuns: RUNS / 10 }
  )
})

const ofText: FieldType[] = [
  'thing',
  'phrase',
  'name',
  'character_string',
  'letter',
  'symbol',
  'phone_number',
  'car_number'
]

test.each(ofText)('any text can stand in a field %s, or nothing of it does', (type) => {
  fc.assert(
    fc.property(oddText, (text) => {
      const value = fitted(type, text as never)
      if (value !== '') expect(rejected({ [`${type}1`]: value })).toEqual([])
    }),
    { numRuns: RUNS / 10 }
  )
})

test('any amount, number, day and time can stand in its field', () => {
  const numbers = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom(NaN, Infinity, -0, 1e21, 1e-9)
  )
  fc.assert(
    fc.property(numbers, date, minutes, minutes, (n, day, start, end) => {
      const time = { date: day, start: start as Minutes, end: end as Minutes }
      const fields = {
        number1: fitted('number', n) || insteadOfNothing.number,
        amount2: fitted('amount', n) || insteadOfNothing.amount,
        date3: fitted('date', day),
        time4: fitted('time', time),
        time5: fitted('time', { date: day, start: start as Minutes })
      }
      expect(rejected(fields)).toEqual([])
    }),
    { numRuns: RUNS / 10 }
  )
})

test('an SMS is short, plain and never empty, whatever it tells', () => {
  const any = fc.constantFrom(...contents).chain(odd)
  fc.assert(
    fc.property(any, (content) => {
      const text = smsOf(content)
      expect(text.length).toBeGreaterThan(20)
      expect(text.length).toBeLessThanOrEqual(130)
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Extended_Pictographic}\u2028\u202e]/u)
    }),
    { numRuns: RUNS / 10 }
  )
})

import { applies, type Answers } from '@/domain/service/condition'
import { askedSituations, givenAnswers, unansweredSituations } from '@/domain/service/guide-answers'
import type { Condition, Situation } from '@/domain/service/guide'

test.each<[string, Condition | undefined, Answers, boolean]>([
  ['no condition', undefined, {}, true],
  ['an empty condition', {}, { reason: 'work' }, true],
  ['the one option', { reason: ['work'] }, { reason: 'work' }, true],
  ['any of the options', { reason: ['work', 'study'] }, { reason: 'study' }, true],
  ['another option', { reason: ['work'] }, { reason: 'study' }, false],
  ['no answer', { reason: ['work'] }, {}, false],
  ['every situation answered', { a: ['x'], b: ['y'] }, { a: 'x', b: 'y' }, true],
  ['one situation not answered', { a: ['x'], b: ['y'] }, { a: 'x' }, false],
  ['one situation answered otherwise', { a: ['x'], b: ['y'] }, { a: 'x', b: 'z' }, false],
  ['no option at all', { a: [] }, { a: 'x' }, false],
  ['a name that every object has', { constructor: ['x'] }, {}, false]
])('%s applies: %#', (_, condition, answers, outcome) => {
  expect(applies(condition, answers)).toBe(outcome)
})

const yesNo = [
  { id: 'yes', label: '是' },
  { id: 'no', label: '不是' }
]
const situations: Situation[] = [
  { id: 'married', question: '结婚了吗？', options: yesNo },
  { id: 'children', question: '有孩子吗？', options: yesNo, when: { married: ['yes'] } },
  { id: 'school', question: '上学了吗？', options: yesNo, when: { children: ['yes'] } }
]
const guide = { situations }
const ids = (list: readonly Situation[]) => list.map(({ id }) => id)

describe('questions in order', () => {
  test.each<[Answers, string[], string[]]>([
    [{}, ['married'], ['married']],
    [{ married: 'no' }, ['married'], []],
    [{ married: 'yes' }, ['married', 'children'], ['children']],
    [{ married: 'yes', children: 'yes' }, ['married', 'children', 'school'], ['school']],
    [{ married: 'yes', children: 'no' }, ['married', 'children'], []],
    [{ married: 'perhaps' }, ['married'], ['married']],
    [{ children: 'yes' }, ['married'], ['married']]
  ])('%j asks %j and leaves %j', (answers, asked, left) => {
    expect(ids(askedSituations(guide, answers))).toEqual(asked)
    expect(ids(unansweredSituations(guide, answers))).toEqual(left)
  })

  test('an answer that a changed answer has closed counts no more, nor what followed from it', () => {
    const answers = { married: 'no', children: 'yes', school: 'yes' }
    expect(givenAnswers(guide, answers)).toEqual({ married: 'no' })
  })

  test('an answer to nothing that is asked is dropped', () => {
    expect(givenAnswers(guide, { married: 'yes', weather: 'fine' })).toEqual({ married: 'yes' })
  })
})

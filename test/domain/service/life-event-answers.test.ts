import {
  answeredTogether,
  answersSpread,
  askedTogether,
  sameAnswers,
  type AskingService
} from '@/domain/service/life-event-answers'
import type { Situation } from '@/domain/service/guide'

function situation(id: string, options: string[], when?: Situation['when']): Situation {
  return { id, question: id, options: options.map((one) => ({ id: one, label: one })), when }
}

const married = situation('married', ['yes', 'no'])
const child = situation('child', ['one', 'two'], { married: ['yes'] })
const reason = situation('reason', ['work', 'home'])
const otherReason = situation('reason', ['buy', 'rent'])

const a: AskingService = { id: 'a', situations: [married, reason] }
const b: AskingService = { id: 'b', situations: [otherReason, married, child] }

test('ZJ-7 a question that means the same in two services is asked once, through the first', () => {
  const questions = askedTogether([a, b], {})
  expect(questions.map((q) => [q.situation.id, q.services, q.chosen])).toEqual([
    ['married', ['a', 'b'], null],
    ['reason', ['a'], null],
    ['reason', ['b'], null]
  ])
})

test('ZJ-7 its answer counts in both, and opens what follows from it', () => {
  const [first] = askedTogether([a, b], {})
  const answers = answeredTogether([a, b], {}, first!, 'yes')
  expect(answers).toEqual({ a: { married: 'yes' }, b: { married: 'yes' } })
  const after = askedTogether([a, b], answers)
  expect(after.map((q) => [q.situation.id, q.chosen])).toEqual([
    ['married', 'yes'],
    ['reason', null],
    ['reason', null],
    ['child', null]
  ])
})

test('a question of the same name with other options is another question', () => {
  const own = askedTogether([a, b], {}).find(({ services }) => services[0] === 'b')!
  expect(answeredTogether([a, b], {}, own, 'rent')).toEqual({ a: {}, b: { reason: 'rent' } })
  expect(sameAnswers(a, { reason: 'work', married: 'no' }, b)).toEqual({ married: 'no' })
})

test('ZJ-7 answers given to one service are given to the others, each keeps its own', () => {
  expect(answersSpread([a, b], { a: { married: 'yes' } })).toEqual({
    a: { married: 'yes' },
    b: { married: 'yes' }
  })
  expect(answersSpread([a, b], { a: { married: 'yes' }, b: { married: 'no' } }).b).toEqual({
    married: 'no'
  })
})

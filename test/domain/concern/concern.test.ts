import {
  answerDue,
  concernActions,
  concernStatuses,
  concernTransition,
  concernTransitions,
  defaultConcernRules,
  type ConcernStatus
} from '@/domain/concern/concern'
import { dateString } from '@/domain/time/date'

test('every state can be reached from one that was raised', () => {
  const reached = new Set<ConcernStatus>(['raised'])
  for (const from of reached) {
    for (const row of concernTransitions) if (row.from === from) reached.add(row.to)
  }
  expect([...reached].sort()).toEqual([...concernStatuses].sort())
})

test('answered and taken back are final, and nothing else is', () => {
  const left = new Set(concernTransitions.map(({ from }) => from))
  expect(concernStatuses.filter((status) => !left.has(status))).toEqual(['answered', 'withdrawn'])
})

test('no two rows have the same state and action, and every action has one', () => {
  const keys = concernTransitions.map(({ from, action }) => `${from} ${action}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const row of concernTransitions) expect(concernTransition(row.from, row.action)).toBe(row)
  expect([...new Set(concernTransitions.map(({ action }) => action))].sort()).toEqual(
    [...concernActions].sort()
  )
})

test('ZJ-42 no row gives a designated concern back', () => {
  const back = concernTransitions.filter(({ from, to }) => from === 'designated' && to === 'raised')
  expect(back).toEqual([])
  // Only who watches finds another department; the department itself can but answer.
  const ofHandler = concernTransitions.filter(({ by }) => by.includes('handler'))
  expect(ofHandler.map(({ action }) => action)).toEqual(['answer'])
})

test('ZJ-42 an answer is due after 5 working days, and 5 more once extended', () => {
  const raised = dateString('2026-11-25')
  expect(answerDue({}, raised, false, defaultConcernRules)).toBe('2026-12-02')
  expect(answerDue({}, raised, true, defaultConcernRules)).toBe('2026-12-09')
})

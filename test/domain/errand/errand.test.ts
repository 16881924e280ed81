import {
  errandActions,
  errandStatuses,
  errandTransition,
  errandTransitions,
  isUnderWay,
  type ErrandStatus
} from '@/domain/errand/errand'

const starts: ErrandStatus[] = ['planned', 'open']
const ends: ErrandStatus[] = ['done', 'cancelled']

test('every state can be reached from a planned or an open errand', () => {
  const reached = new Set<ErrandStatus>(starts)
  for (const from of reached) {
    for (const row of errandTransitions) if (row.from === from) reached.add(row.to)
  }
  expect([...reached].sort()).toEqual([...errandStatuses].sort())
})

test('done and cancelled are final, and nothing else is', () => {
  expect(errandStatuses.filter((status) => !isUnderWay(status))).toEqual(ends)
})

test('no two rows have the same state and action, and every action has one', () => {
  const keys = errandTransitions.map(({ from, action }) => `${from} ${action}`)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  for (const row of errandTransitions) expect(errandTransition(row.from, row.action)).toBe(row)
  expect([...new Set(errandTransitions.map(({ action }) => action))].sort()).toEqual(
    [...errandActions].sort()
  )
})

test('ZJ-30 every row stands on the rule that errands are free', () => {
  for (const { rule, by } of errandTransitions) {
    expect(rule).toBe('ZJ-30')
    expect(by.length).toBeGreaterThan(0)
  }
})

test.each(errandActions.filter((action) => action !== 'cancel'))(
  'what is over or not there can’t be done: %s',
  (action) => {
    for (const status of ends) expect(errandTransition(status, action)).toBeNull()
  }
)

test('nobody hands over what nobody has taken', () => {
  for (const status of starts) {
    expect(errandTransition(status, 'hand-over')).toBeNull()
    expect(errandTransition(status, 'receive')).toBeNull()
    expect(errandTransition(status, 'finish')).toBeNull()
  }
})

test('whoever has been set out to can’t be called off by the resident any more', () => {
  expect(errandTransition('open', 'cancel')?.by).toContain('resident')
  expect(errandTransition('taken', 'cancel')?.by).toEqual(['system'])
})

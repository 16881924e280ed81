import {
  caseActions,
  caseStatuses,
  caseTransition,
  caseTransitions,
  isFinal,
  type CaseStatus
} from '@/domain/case/status'

const ends: CaseStatus[] = ['delivered', 'refused', 'revoked', 'withdrawn']

test('every state can be reached from a draft', () => {
  const reached = new Set<CaseStatus>(['draft'])
  for (const from of reached) {
    for (const row of caseTransitions) if (row.from === from) reached.add(row.to)
  }
  expect([...reached].sort()).toEqual([...caseStatuses].sort())
})

test('delivered, refused, revoked and withdrawn are final, and nothing else is', () => {
  expect(caseStatuses.filter(isFinal)).toEqual(ends)
})

test('every state that is not final leads to an end', () => {
  const leads = new Set<CaseStatus>(ends)
  for (let size = -1; size !== leads.size;) {
    size = leads.size
    for (const row of caseTransitions) if (leads.has(row.to)) leads.add(row.from)
  }
  expect(leads.size).toBe(caseStatuses.length)
})

test('no two rows have the same state and action, so that one row decides', () => {
  const keys = caseTransitions.map(({ from, action }) => `${from} ${action}`)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  for (const row of caseTransitions) expect(caseTransition(row.from, row.action)).toBe(row)
})

test('every row names somebody who may, and the rule on which it stands', () => {
  for (const { by, rule } of caseTransitions) {
    expect(by.length).toBeGreaterThan(0)
    expect(rule).toMatch(/^(ZJ|AL)-\d+(\.\d)?$/)
  }
})

test('every action stands in the table, and the table knows no other', () => {
  const used = new Set(caseTransitions.map(({ action }) => action))
  expect([...used].sort()).toEqual([...caseActions].sort())
})

test('what is not in the table can’t be done', () => {
  expect(caseTransition('draft', 'decide')).toBeNull()
  expect(caseTransition('delivered', 'withdraw')).toBeNull()
  expect(caseTransition('decided', 'withdraw')).toBeNull()
})

test.each<[string, CaseStatus[]]>([
  ['accept', ['received', 'awaiting-correction']],
  ['deem-accepted', ['received']],
  ['deem-withdrawn', ['awaiting-correction']],
  ['deliver', ['decided']]
])('%s follows only on %s', (action, from) => {
  const rows = caseTransitions.filter((row) => row.action === action)
  expect(rows.map((row) => row.from)).toEqual(from)
})

test('ZJ-11.3 a second notice has no row', () => {
  const rows = caseTransitions.filter(({ action }) => action === 'ask-for-correction')
  expect(rows.map(({ from }) => from)).toEqual(['received'])
})

test('a resident may withdraw until it is decided, and nobody else may', () => {
  const rows = caseTransitions.filter(({ action }) => action === 'withdraw')
  expect(rows.map(({ from }) => from).sort()).toEqual(
    ['accepted', 'awaiting-correction', 'draft', 'in-progress', 'received', 'suspended'].sort()
  )
  for (const { by } of rows) expect(by).toEqual(['resident'])
})

test('what a timer does to a resident, only law and time do', () => {
  const moves = caseTransitions.filter(({ by, from, to }) => by.includes('timer') && from !== to)
  expect([...new Set(moves.map(({ rule }) => rule))]).toEqual(['AL-32', 'ZJ-11.3', 'ZJ-11.2'])
  const stays = caseTransitions.filter(({ by, from, to }) => by.includes('timer') && from === to)
  expect([...new Set(stays.map(({ action }) => action))].sort()).toEqual([
    'move-due',
    'turn-light',
    'urge'
  ])
})

test('ZJ-5 work is opened by the system alone: no clerk and no handler chooses what comes next', () => {
  for (const action of ['start', 'open-steps', 'suspend'] as const) {
    for (const row of caseTransitions.filter((one) => one.action === action)) {
      expect(row.by).toEqual(['system'])
    }
  }
})

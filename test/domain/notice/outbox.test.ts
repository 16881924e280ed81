import {
  isSettled,
  outboxActions,
  outboxStatusAfter,
  outboxStatuses,
  outboxTransitions,
  type OutboxStatus
} from '@/domain/notice/outbox'

test('every state of a message can be reached from waiting', () => {
  const reached = new Set<OutboxStatus>(['waiting'])
  for (const from of reached) {
    for (const row of outboxTransitions) if (row.from === from) reached.add(row.to)
  }
  expect([...reached].sort()).toEqual([...outboxStatuses].sort())
})

test('what was sent, may have arrived, or stays in the inbox is final: nothing sends it again', () => {
  const left = new Set(outboxTransitions.map(({ from }) => from))
  const final = outboxStatuses.filter((status) => !left.has(status))
  expect(final).toEqual(['sent', 'unsure', 'inbox-only'])
  expect(outboxStatuses.filter(isSettled)).toEqual([...final, 'dead'])
})

test('no two rows have the same state and action, and every action is used', () => {
  const keys = outboxTransitions.map(({ from, action }) => `${from} ${action}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(outboxTransitions.map(({ action }) => action))).toEqual(new Set(outboxActions))
})

test('only what is being sent can have been sent, or be unsure', () => {
  for (const { from, to } of outboxTransitions) {
    if (to === 'sent' || to === 'unsure') expect(from).toBe('sending')
  }
  expect(outboxStatusAfter('dead', 'put-off')).toBe('waiting')
  expect(() => outboxStatusAfter('unsure', 'put-off')).toThrow('unsure')
})

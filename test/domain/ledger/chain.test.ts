import { canonical, chain, firstBroken, type ChainedEvent } from '@/domain/ledger/chain'
import { instant } from '@/domain/time/instant'
import { sm3Hex } from '@/cloud/secrets/sm3'

const caseId = '019a0000-0000-7000-8000-000000000001'

function history(length = 5): ChainedEvent[] {
  const events: ChainedEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const event = {
      caseId,
      seq,
      at: instant(1_795_000_000_000 + seq * 60_000),
      action: seq === 1 ? 'start-draft' : 'supply',
      actorId: 'a-resident',
      actorRole: 'resident',
      rule: 'ZJ-7',
      data: { documentId: `document-${seq}`, way: 'file' }
    }
    events.push(chain(event, events.at(-1)?.hash ?? '', sm3Hex))
  }
  return events
}

const broken = (events: readonly ChainedEvent[]) => firstBroken(events, sm3Hex)

test('a history as it was written holds, and so does none at all', () => {
  expect(broken(history())).toBeNull()
  expect(broken([])).toBeNull()
})

test.each<[string, Partial<ChainedEvent>]>([
  ['what was done', { action: 'accept' }],
  ['who did it', { actorId: 'another' }],
  ['in what capacity', { actorRole: 'clerk' }],
  ['when', { at: instant(1_795_000_180_001) }],
  ['on what rule', { rule: 'ZJ-9' }],
  ['the facts', { data: { documentId: 'document-3', way: 'bring' } }],
  ['a fact more', { data: { documentId: 'document-3', way: 'file', more: '' } }],
  ['its case', { caseId: '019a0000-0000-7000-8000-000000000002' }],
  ['its hash', { hash: '0'.repeat(64) }],
  ['the hash before it', { previousHash: '0'.repeat(64) }]
])('an event changed by hand is found: %s', (_, change) => {
  const events = history()
  events[2] = { ...events[2]!, ...change }
  expect(broken(events)).toBe(3)
})

test('an event changed with its own hash made anew breaks the next', () => {
  const events = history()
  const { previousHash, hash: _, ...body } = events[2]!
  events[2] = chain({ ...body, action: 'accept' }, previousHash, sm3Hex)
  expect(broken(events)).toBe(4)
})

test.each([1, 2, 4])('event %i removed is found', (seq) => {
  const events = history()
  events.splice(seq - 1, 1)
  expect(broken(events)).toBe(seq)
})

test('two events that changed places are found', () => {
  const [one, two, three, ...rest] = history()
  expect(broken([one!, three!, two!, ...rest])).toBe(2)
})

test('an event added in the middle is found, also one that is chained well', () => {
  const events = history()
  const { hash: _h, previousHash: _p, ...body } = events[2]!
  const added = chain({ ...body, seq: 3, action: 'withdraw' }, events[1]!.hash, sm3Hex)
  expect(broken([...events.slice(0, 2), added, ...events.slice(2)])).toBe(4)
})

test('equal facts give equal text, in whatever order they come', () => {
  const one = { b: 1, a: { d: [2, 1], c: null } }
  const other = { a: { c: null, d: [2, 1] }, b: 1 }
  expect(canonical(one)).toBe('{"a":{"c":null,"d":[2,1]},"b":1}')
  expect(canonical(other)).toBe(canonical(one))
  expect(canonical({ list: [1, 2] })).not.toBe(canonical({ list: [2, 1] }))
})

import { sm3Hex } from '@/cloud/secrets/sm3'
import { chain, type ChainedEvent } from '@/domain/ledger/chain'
import { checkProof, proofText, sealProof, since, type LedgerProof } from '@/domain/ledger/proof'
import { sm3 } from '@/domain/ledger/sm3'
import { instant } from '@/domain/time/instant'

const caseId = '019a0000-0000-7000-8000-000000000001'
const MADE = 1_795_900_000_000

function history(length: number): ChainedEvent[] {
  const events: ChainedEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const event = {
      caseId,
      seq,
      at: instant(1_795_000_000_000 + seq * 60_000),
      action: 'supply',
      actorId: seq % 2 ? 'a-resident' : null,
      actorRole: 'resident',
      rule: 'ZJ-7',
      data: { documentId: `document-${seq}`, tables: { version: 1, cases: 'ab'.repeat(16) } }
    }
    events.push(chain(event, events.at(-1)?.hash ?? '', sm3Hex))
  }
  return events
}

function proof(events = history(5)): LedgerProof {
  const about = { caseId, caseCode: 'QC20261201000001', serviceName: '居住证首次申领' }
  return sealProof({ ...about, madeAt: MADE, events }, sm3Hex)
}

/** The file after somebody has had it in their hands. */
function changed(change: (proof: { -readonly [K in keyof LedgerProof]: LedgerProof[K] }) => void) {
  const copy = JSON.parse(proofText(proof(), ['how'])) as LedgerProof
  change(copy)
  return checkProof(JSON.stringify(copy), sm3)
}

test('a proof as it was saved is intact, also when checked on the phone', () => {
  const text = proofText(proof(), ['怎么核对'])
  expect(checkProof(text, sm3)).toEqual({ found: 'intact', proof: proof() })
  expect(checkProof(text, sm3Hex)).toEqual({ found: 'intact', proof: proof() })
})

test.each<[string, Partial<ChainedEvent>]>([
  ['what was done', { action: 'accept' }],
  ['who did it', { actorId: 'another' }],
  ['when', { at: instant(1_795_000_180_001) }],
  ['on what rule', { rule: 'ZJ-9' }],
  ['the facts', { data: { documentId: 'document-3' } }],
  ['its hash', { hash: '0'.repeat(64) }]
])('an event changed in the file is found: %s', (_, change) => {
  const found = changed((copy) => {
    copy.events = copy.events.map((event, i) => (i === 2 ? { ...event, ...change } : event))
  })
  expect(found).toEqual({ found: 'broken', at: 3 })
})

test.each([
  ['removed', (events: readonly ChainedEvent[]) => events.filter((_, i) => i !== 1), 2],
  ['removed at the end', (events: readonly ChainedEvent[]) => events.slice(0, 4), 5],
  ['swapped', (e: readonly ChainedEvent[]) => [e[0]!, e[2]!, e[1]!, e[3]!, e[4]!], 2],
  ['added', (e: readonly ChainedEvent[]) => [...e.slice(0, 3), e[2]!, ...e.slice(3)], 4]
])('an event %s in the file is found', (_, change, at) => {
  const found = changed((copy) => {
    copy.events = change(copy.events)
  })
  expect(found).toEqual({ found: 'broken', at })
})

test('an event added at the end with a hash that fits is found by the end written down', () => {
  const found = changed((copy) => {
    copy.events = history(6)
  })
  expect(found).toEqual({ found: 'broken', at: 7 })
})

test('events of another case under this name are found', () => {
  const found = changed((copy) => {
    copy.caseId = '019a0000-0000-7000-8000-000000000002'
  })
  expect(found).toEqual({ found: 'broken', at: 1 })
})

test('what stands around the events is sealed with them', () => {
  const found = changed((copy) => {
    copy.serviceName = '别的事'
  })
  expect(found).toEqual({ found: 'changed' })
})

test.each(['', 'not a proof', '[]', 'null', '{"format":"suozi-ledger-1"}', '{"events":[null]}'])(
  'a file that is no proof is called that: %s',
  (text) => {
    expect(checkProof(text, sm3)).toEqual({ found: 'unreadable' })
  }
)

test('the history of today begins with the proof, or it was written anew', () => {
  const [then, today] = [proof(history(3)), proof(history(5))]
  expect(since(then, today)).toBe(2)
  expect(since(then, then)).toBe(0)
  expect(since(today, then)).toBeNull()
  const other = history(5).map((event) => ({ ...event, hash: '0'.repeat(64) }))
  expect(since(then, { ...today, events: other })).toBeNull()
  expect(since({ ...then, caseId: 'other' }, today)).toBeNull()
})

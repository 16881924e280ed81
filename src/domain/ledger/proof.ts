// Is a proof of a case's history, saved long ago, still as it was given, and does the history that is
// kept today still begin with it?
import { canonical, firstBroken, type ChainedEvent, type Digest } from './chain'

/** How a proof is laid out; a later way gets another name. */
export const PROOF_FORMAT = 'suozi-ledger-1'

/** What a resident takes home: the whole chain of one case, and what it is about. */
export interface LedgerProof {
  readonly format: typeof PROOF_FORMAT
  readonly caseId: string
  readonly caseCode: string | null
  readonly serviceName: string
  /** The moment in which it was made. */
  readonly madeAt: number
  readonly events: readonly ChainedEvent[]
  /** The hash of the last event. */
  readonly lastHash: string
  /** The digest of everything else. */
  readonly seal: string
}

/** What checking a file found. */
export type ProofFinding =
  | { readonly found: 'intact'; readonly proof: LedgerProof }
  /** `at`: the first event that does not fit. */
  | { readonly found: 'broken'; readonly at: number }
  /** The events fit; what stands around them does not. */
  | { readonly found: 'changed' }
  | { readonly found: 'unreadable' }

/** A proof with its seal. */
export function sealProof(
  proof: Omit<LedgerProof, 'format' | 'lastHash' | 'seal'>,
  digest: Digest
): LedgerProof {
  const lastHash = lastOf(proof.events)
  const open = { ...proof, format: PROOF_FORMAT, lastHash } as const
  return { ...open, seal: digest(canonical(open)) }
}

/** The file: the proof, and under `about` how anybody can recompute it. */
export function proofText(proof: LedgerProof, about: readonly string[]): string {
  return JSON.stringify({ about, ...proof }, null, 1)
}

/** Recomputes a saved proof: a changed, removed, swapped or added event is found, and by its place. */
export function checkProof(text: string, digest: Digest): ProofFinding {
  const proof = read(text)
  if (!proof) return { found: 'unreadable' }
  const { events, lastHash, seal, ...around } = proof
  const foreign = events.findIndex((event) => event.caseId !== around.caseId) + 1
  const broken = firstBroken(events, digest)
  const first = Math.min(...[foreign, broken ?? 0].filter((at) => at > 0))
  if (Number.isFinite(first)) return { found: 'broken', at: first }
  // Events cut off at the end leave a chain that holds: its end is written down too.
  if (lastOf(events) !== lastHash) return { found: 'broken', at: events.length + 1 }
  if (digest(canonical({ ...around, events, lastHash })) !== seal) return { found: 'changed' }
  return { found: 'intact', proof }
}

/** How many events have come since; null where the history of today does not begin with the proof. */
export function since(
  proof: Pick<LedgerProof, 'caseId' | 'events'>,
  today: Pick<LedgerProof, 'caseId' | 'events'>
): number | null {
  const count = proof.events.length
  const same = proof.caseId === today.caseId && count <= today.events.length
  const fits = count === 0 || today.events[count - 1]?.hash === proof.events[count - 1]?.hash
  return same && fits ? today.events.length - count : null
}

function lastOf(events: readonly ChainedEvent[]): string {
  return events[events.length - 1]?.hash ?? ''
}

function read(text: string): LedgerProof | null {
  try {
    const { about: _about, ...value } = JSON.parse(text) as { about?: unknown }
    return isProof(value) ? value : null
  } catch {
    return null
  }
}

function isProof(value: object): value is LedgerProof {
  const { format, caseId, events, lastHash, seal } = value as Partial<Record<string, unknown>>
  return (
    format === PROOF_FORMAT &&
    [caseId, lastHash, seal].every((part) => typeof part === 'string') &&
    Array.isArray(events) &&
    events.every((event) => typeof event === 'object' && event !== null)
  )
}

// How did a document come into a case, and what did the clerk say of it?
import type { DateString } from '../time/date'

/**
 * How a resident supplies one document: pictures or a file, the paper brought to the counter,
 * shared data confirmed or contradicted (ZJ-7), or other proof that shows the fact (ZJ-9).
 */
export const supplyWays = ['file', 'bring', 'confirm', 'contradict', 'other-proof'] as const
/** `fetched`: a grid worker has brought it from the resident's home (ZJ-30). */
export type SupplyWay = (typeof supplyWays)[number] | 'fetched'

/** What the clerk found, looking at one document. */
export const verdicts = ['right', 'wrong', 'missing'] as const
export type Verdict = (typeof verdicts)[number]

/** One document of one case as it is kept. */
export interface Supply {
  readonly documentId: string
  /** Null where only the clerk has said something of it. */
  readonly way: SupplyWay | null
  readonly fileIds: readonly string[]
  /** What other proof it is, in the resident's words; empty otherwise. */
  readonly note: string
  readonly verdict: Verdict | null
  /** Why it is wrong; empty otherwise. */
  readonly reason: string
  /** Until when it may still come, once accepted provisionally (ZJ-11.2). */
  readonly deferredUntil: DateString | null
}

/** What a department holds on the person, masked for showing. */
export interface SharedRecord {
  readonly kind: string
  readonly department: string
  readonly summary: string
}

// Has it really been handed over? Each side says its code and types the other's; where the resident
// has no phone, they sign on the worker's sheet and the worker says so.

export const signers = ['self', 'family', 'other'] as const
/** Who signed on the worker's sheet: the resident, one of the family, or somebody they sent. */
export type Signer = (typeof signers)[number]

export interface HandoverSides {
  /** The worker has typed the resident's code. */
  readonly workerSide: boolean
  /** The resident has typed the worker's code. */
  readonly residentSide: boolean
  readonly signedOnPaper: boolean
}

/** True once both sides are there; a signature stands for the resident's. */
export function handoverDone({ workerSide, residentSide, signedOnPaper }: HandoverSides): boolean {
  return workerSide && (residentSide || signedOnPaper)
}

/** How often a side may still type a wrong code on this day. */
export function codeTriesLeft(wrongToday: number, perDay: number): number {
  return Math.max(0, perDay - wrongToday)
}

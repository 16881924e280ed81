// How is a refusal told to a resident? What happened, why, and what can be done; never a bare code.
import { failureWords } from '@/words/failure-sentence'
import type { ClientFailure } from './answer'

/** A refusal with its sentences, as screens show it. */
export interface ShownFailure extends ClientFailure {
  /** What happened, a short line. */
  readonly title: string
  /** Why, and what can be done. */
  readonly text: string
}

/** Adds to a refusal the sentences that fit it best. */
export function showFailure(failure: ClientFailure): ShownFailure {
  return { ...failure, ...failureWords(failure) }
}

// What comes back from a call: the data, or a refusal. Trouble with the network is one too.
import type { Failure, FailureCode } from '@/contract/failure'

/** The server's codes, and the one that only the client can know. */
export type ClientFailureCode = FailureCode | 'offline'

export interface ClientFailure extends Omit<Failure, 'code'> {
  readonly code: ClientFailureCode
}

export type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: ClientFailure }

/** The call did not reach the cloud, or its answer did not reach us. */
export const offline: Answer<never> = { ok: false, failure: { code: 'offline' } }

/** Makes an answer of what arrived; anything that is not one means that the service is not there. */
export function answerOf(body: unknown): Answer<unknown> {
  if (isAnswer(body)) return body
  return { ok: false, failure: { code: 'unavailable' } }
}

function isAnswer(body: unknown): body is Answer<unknown> {
  if (typeof body !== 'object' || body === null || !('ok' in body)) return false
  if (body.ok === true) return 'data' in body
  return 'failure' in body && typeof body.failure === 'object' && body.failure !== null
}

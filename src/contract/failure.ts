// Everything that a call can refuse, in one closed union: refusals are values, only bugs throw.
export const failureCodes = [
  // the request itself
  'invalid-input',
  'unknown-call',
  'body-too-large',
  'broken-json',
  // who asks
  'not-signed-in',
  'not-allowed',
  'identity-needed',
  // what is asked for
  'not-found',
  'conflict',
  'wrong-state',
  'obstacle',
  // booking
  'past',
  'outside-window',
  'office-closed',
  'not-released',
  'no-slot',
  'slot-full',
  'already-booked',
  'day-limit',
  'takes-limit',
  'too-many-places',
  'too-many-tries',
  'booking-blocked',
  'place-left',
  'already-waiting',
  'offer-lapsed',
  'hold-lapsed',
  'too-late',
  'changes-used-up',
  'service-not-here',
  'answers-missing',
  'not-today',
  'too-early',
  'channel-closed',
  // the hall
  'door-code',
  'counter-closed',
  'counter-taken',
  'ticket-in-hand',
  'calls-left',
  // signing in by scanning
  'sign-in-lapsed',
  'sign-in-used',
  // documents
  'document-not-in-guide',
  'document-shared',
  'document-already-given',
  'document-not-needed',
  'file-too-large',
  'file-type',
  'file-incomplete',
  'upload-gap',
  'storage-unavailable',
  // handing over
  'code-blocked',
  // what is said, and who says it
  'words-refused',
  'login-code',
  // the machine
  'busy',
  'unavailable',
  'internal'
] as const
export type FailureCode = (typeof failureCodes)[number]

/** A refusal as it crosses the wire. */
export interface Failure {
  readonly code: FailureCode
  /** The input field that is wrong, as `idNumber` or `documents.0.reason`. */
  readonly field?: string
  /** What is wrong with it or what stands in the way, a word of the domain. */
  readonly detail?: string
  /** The rule that refuses, as `ZJ-43`. */
  readonly rule?: string
  /** Numbers and dates that the text needs. */
  readonly facts?: Readonly<Record<string, string | number>>
}

export type Result<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure }

/** A refusal as a result. */
export function refuse(
  code: FailureCode,
  more: Omit<Failure, 'code'> = {}
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, ...more } }
}

/** An answer as a result. */
export function answer<T>(data: T): { ok: true; data: T } {
  return { ok: true, data }
}

/** The HTTP status that agrees with a refusal. */
export function httpStatus(code: FailureCode): number {
  return statuses[code] ?? 409
}

const statuses: Partial<Record<FailureCode, number>> = {
  'invalid-input': 400,
  'broken-json': 400,
  'unknown-call': 404,
  'not-found': 404,
  'body-too-large': 413,
  'file-too-large': 413,
  'file-type': 415,
  'not-signed-in': 401,
  'not-allowed': 403,
  'identity-needed': 403,
  busy: 429,
  'too-many-tries': 429,
  internal: 500,
  unavailable: 503,
  'storage-unavailable': 503
}

// What a use case is given: the database, the time, who asks, and the outside world behind ports.
import type { CallName, CheckedInput, Output } from '@/contract/calls'
import type { Result } from '@/contract/failure'
import type { StaffRole } from '@/domain/person/role'
import type { Instant } from '@/domain/time/instant'
import type { Database } from '../database/connect'
import type { Outside } from './outside'

/** Encrypts what identifies a person (SM4), and makes the key it is looked up by (HMAC-SM3). */
export interface Sealer {
  seal(text: string): string
  open(sealed: string): string
  lookupKey(text: string): string
}

/** Keeps the bytes of files outside the database. CloudBase storage is to stand behind it too. */
export interface Storage {
  /** Writes a part at an offset; the same part twice is the same file. */
  write(fileId: string, offset: number, bytes: Uint8Array): Promise<void>
  /** The bytes of a part; shorter at the end of the file. */
  read(fileId: string, offset: number, length: number): Promise<Uint8Array>
  /** An address that shows the file for a few minutes; null where there is none. */
  link(fileId: string, now: Instant): string | null
}

/** Who asks. Staff act for one office. */
export interface Actor {
  readonly personId: string
  readonly identified: boolean
  readonly roles: readonly StaffRole[]
  readonly officeId: string | null
  /** The department they handle for; null for those who handle for all, and for everybody else. */
  readonly departmentId: string | null
}

/** What the door has looked for in the statement that found who asks. */
export interface Earlier {
  /** True where the action was done before: this person has the booking with its id. */
  readonly booked: boolean
  /** When the look began, by `performance.now()`: whatever was decided before it has seen. */
  readonly since: number
}

/** One call's surroundings. `db` is the call's transaction where it changes something. */
export interface Context {
  readonly db: Database
  readonly now: Instant
  readonly actor: Actor | null
  readonly demo: boolean
  readonly sealer: Sealer
  readonly storage: Storage | null
  readonly outside: Outside
  /** Undefined where nobody has looked. */
  readonly earlier?: Earlier | undefined
}

/** A context whose door has made sure that somebody is signed in. */
export type SignedIn = Context & { readonly actor: Actor }

/** One verb. Refusals are values; it throws only on bugs and when the database is away. */
export type UseCase<C extends CallName> = (
  context: SignedIn,
  input: CheckedInput<C>
) => Promise<Result<Output<C>>>

/** A verb that also answers people who are not signed in. */
export type OpenUseCase<C extends CallName> = (
  context: Context,
  input: CheckedInput<C>
) => Promise<Result<Output<C>>>

/**
 * A changing verb that is once by itself: what decides commits on its own, and writes a row whose id is
 * the action's, by which a repeat is known. The door puts no transaction around it.
 */
export interface OnceByItself<C extends CallName> {
  readonly onceByItself: UseCase<C>
  /** Set where that row is a booking: the door then looks for it while it finds who asks. */
  readonly books?: true
}

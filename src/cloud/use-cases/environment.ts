// What a use case is given: the database, the time, who asks, and the outside world behind ports.
import type { CallName, CheckedInput, Output } from '@/contract/calls'
import type { Failure, Result } from '@/contract/failure'
import type { StaffRole } from '@/domain/person/role'
import type { Instant } from '@/domain/time/instant'
import type { Database } from '../database/connect'
import type { Outside } from './outside'

/** Encrypts what identifies a person (SM4), makes the key it is looked up by and the tokens of sessions (HMAC-SM3). */
export interface Sealer {
  seal(text: string): string
  open(sealed: string): string
  lookupKey(text: string): string
  /** A new token for a session of this person. */
  tokenFor(personId: string): string
  /** For whom a token was made, whether or not its session still stands; null for what these keys did not make. */
  holderOf(token: string): string | null
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

/** One call's surroundings. `db` is the call's transaction where it changes something. */
export interface Context {
  readonly db: Database
  readonly now: Instant
  readonly actor: Actor | null
  readonly demo: boolean
  readonly sealer: Sealer
  readonly storage: Storage | null
  readonly outside: Outside
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
  /**
   * Why not, where memory alone says it; else null. The door asks it once before all else, as soon as it
   * knows who asks: whether a token's session still stands and the input is right may be open by then.
   */
  readonly atOnce?: (asker: Asker, input: object) => Promise<Failure | null>
}

/** Somebody of whom no more is known than who they are. */
export interface Asker {
  readonly db: Database
  readonly now: Instant
  readonly personId: string
}

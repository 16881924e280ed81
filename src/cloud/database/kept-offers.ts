// What is offered (guides, offices, the calendar) changes a few times a year and is read at every call:
// a process may keep what it has read for a moment. Who writes it forgets it; other processes see the
// change when that moment is over. Nothing that a race is decided by is kept.
import type { Database } from './connect'

/** How old what is offered may be in an installation that serves people. */
export const KEEP_OFFERS_MS = 1_000

interface Shelf {
  readonly keepMs: number
  readonly read: Map<string, { readonly value: unknown; readonly until: number }>
}

/** By the adapter, which a database and all of its transactions share. */
const shelves = new WeakMap<object, Shelf>()

/** From now on what is offered may be up to `keepMs` old in this process. */
export function keepOffers(db: Database, keepMs: number): void {
  shelves.set(keyOf(db), { keepMs, read: new Map() })
}

/** What was kept is read anew. */
export function forgetOffers(db: Database): void {
  shelves.get(keyOf(db))?.read.clear()
}

/** What `read` answers, or what it answered a moment ago; always the former where nothing is kept. */
export async function kept<T>(db: Database, key: string, read: () => Promise<T>): Promise<T> {
  const shelf = shelves.get(keyOf(db))
  if (!shelf) return read()
  const found = shelf.read.get(key)
  const now = performance.now()
  if (found && found.until > now) return found.value as T
  const value = await read()
  shelf.read.set(key, { value, until: now + shelf.keepMs })
  return value
}

function keyOf(db: Database): object {
  return db.getExecutor().adapter
}

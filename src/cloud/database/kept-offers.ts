// What is offered (guides, offices, the calendar) changes a few times a year and is read at every call:
// a process may keep what it has read for a moment, and sees a change when that moment is over. The
// jobs begin by reading it anew. Nothing that a race is decided by is kept.
import type { Database } from './connect'

/** How long what was read is kept in an installation that serves people: it is never a second old. */
export const KEEP_OFFERS_MS = 900

interface Shelf {
  readonly keepMs: number
  readonly read: Map<string, { readonly value: Promise<unknown>; readonly until: number }>
}

const shelves = new WeakMap<object, Shelf>()

/** From now on what is offered may be up to `keepMs` old in this process. */
export function keepOffers(db: Database, keepMs: number): void {
  shelves.set(ownerOf(db), { keepMs, read: new Map() })
}

/** What was kept is read anew. */
export function forgetOffers(db: Database): void {
  shelves.get(ownerOf(db))?.read.clear()
}

/** What begins with this is read anew. */
export function forgetKept(db: Database, beginning: string): void {
  const read = shelves.get(ownerOf(db))?.read
  for (const key of read?.keys() ?? []) if (key.startsWith(beginning)) read?.delete(key)
}

/**
 * What `read` answers, or what it answered a moment ago; always the former where nothing is kept. Who
 * asks while it is being read waits for that answer.
 */
export async function kept<T>(db: Database, key: string, read: () => Promise<T>): Promise<T> {
  const shelf = shelves.get(ownerOf(db))
  if (!shelf) return read()
  const found = recall(shelf, key)
  // What somebody else's transaction could not read may still be there for this one.
  if (found) return (found as Promise<T>).catch(read)
  const value = read()
  shelf.read.set(key, { value, until: performance.now() + shelf.keepMs })
  value.catch(() => shelf.read.delete(key))
  return value
}

/** What was kept a moment ago; undefined where nothing was. */
export async function stillKept<T>(db: Database, key: string): Promise<T | undefined> {
  const shelf = shelves.get(ownerOf(db))
  return shelf && (recall(shelf, key) as Promise<T> | undefined)
}

/** By what a database and all of its transactions share. */
export function ownerOf(db: Database): object {
  return db.getExecutor().adapter
}

function recall(shelf: Shelf, key: string): Promise<unknown> | undefined {
  const found = shelf.read.get(key)
  return found && found.until > performance.now() ? found.value : undefined
}

// What are those called who act for an office? There are few of them, so all are read at once.
import type { Database } from './connect'
import { kept } from './kept-offers'
import { peopleById } from './people'

export type Names = Readonly<Record<string, string | null>>

/** The names of these people by id: of whoever is staff, and of those who were. */
export async function staffNames(db: Database, ids: Iterable<string | null>): Promise<Names> {
  const known = await kept(db, 'staff names', () => allStaff(db))
  const others = [...ids].flatMap((id) => (id === null || id in known ? [] : id))
  if (others.length === 0) return known
  return { ...known, ...byId([...(await peopleById(db, others)).values()]) }
}

async function allStaff(db: Database): Promise<Names> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', (e) => e.selectFrom('staff').select('person_id'))
    .execute()
  return byId(rows)
}

function byId(rows: readonly { id: string; name: string | null }[]): Names {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

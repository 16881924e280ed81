// Who asks? Found once at the door, by what the platform or a session says, never by the input.
import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Database } from '../database/connect'
import { gathered } from '../database/gather'
import { meetOpenid } from '../database/people'
import type { Tables } from '../database/tables'
import { sm3Hex } from '../secrets/sm3'
import type { Actor } from '../use-cases/environment'
import type { Instant } from '@/domain/time/instant'

/** What came with a call: a session's token, or the openid that WeChat vouches for. */
export interface Identity {
  readonly token?: string | undefined
  readonly openid?: string | undefined
}

/** Who asks, and what was looked for in the same statement. */
export interface Caller {
  /** Null for nobody, an unknown token or a session that has run out. */
  readonly actor: Actor | null
  /** True where this person has a booking with the id that was asked for. */
  readonly booked: boolean
}

interface Asked {
  /** A token's hash, or an openid. */
  readonly key: string
  readonly bookingId: string | null
}

interface Found {
  /** Which of those who asked. */
  ord: number
  id: string
  name: string | null
  role: Selectable<Tables['staff']>['role'] | null
  office_id: string | null
  department_id: string | null
  booked: boolean
}

const nobody: Caller = { actor: null, booked: false }

/** The person who asks, and whether they have the booking with this id. */
export async function callerOf(
  db: Database,
  { openid, token }: Identity,
  now: Instant,
  bookingId: string | null
): Promise<Caller> {
  if (!openid) return token ? byTokenHash(db, { key: sm3Hex(token), bookingId }) : nobody
  const asked = { key: openid, bookingId }
  const caller = await byOpenid(db, asked)
  return caller.actor ? caller : firstSight(db, asked, now)
}

/** A session's life is counted in real time, whatever the demo's clock says. */
const byTokenHash = gathered((db, asked: readonly Asked[]) =>
  find(
    db,
    asked,
    sql`join sessions x on x.token_hash = asked.key and x.expires_at > now()
      join people p on p.id = x.person_id`
  )
)

const byOpenid = gathered((db, asked: readonly Asked[]) =>
  find(db, asked, sql`join people p on p.openid = asked.key`)
)

/** Whoever comes from WeChat for the first time becomes a person without a name. */
async function firstSight(db: Database, asked: Asked, now: Instant): Promise<Caller> {
  await meetOpenid(db, asked.key, now)
  return byOpenid(db, asked)
}

async function find(
  db: Database,
  asked: readonly Asked[],
  person: RawBuilder<unknown>
): Promise<Caller[]> {
  const { rows } = await sql<Found>`
    select asked.ord::int as ord, p.id, p.name, s.role, s.office_id, s.department_id,
      b.id is not null as booked
    from ${asRows(asked)} as asked (key, booking_id, ord)
    ${person}
    left join staff s on s.person_id = p.id
    left join bookings b on b.id = asked.booking_id and b.person_id = p.id`.execute(db)
  const found: Found[][] = asked.map(() => [])
  for (const row of rows) found[row.ord - 1]?.push(row)
  return found.map(toCaller)
}

/** A list is planned anew each time, as its length decides on the plan; who asks alone has a plan that stays. */
function asRows(asked: readonly Asked[]): RawBuilder<unknown> {
  const [only] = asked
  if (only && asked.length === 1) {
    return sql`(values (${only.key}::text, ${only.bookingId}::uuid, 1))`
  }
  const [keys, bookingIds] = [asked.map(({ key }) => key), asked.map((one) => one.bookingId)]
  return sql`unnest(${keys}::text[], ${bookingIds}::uuid[]) with ordinality`
}

/** A person has a row for each of their roles. */
function toCaller(rows: readonly Found[]): Caller {
  const [first] = rows
  if (!first) return nobody
  const actor = {
    personId: first.id,
    identified: first.name !== null,
    roles: rows.flatMap(({ role }) => role ?? []),
    officeId: first.office_id,
    departmentId: rows.find(({ role }) => role === 'handler')?.department_id ?? null
  }
  return { actor, booked: first.booked }
}

// People who all want a place: each with a session and a draft of their own, so that each may have one.
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { keysOf } from '@/cloud/secrets/keys'
import { createSealer } from '@/cloud/secrets/sealer'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { firstOpenAnswers } from '@/domain/service/guide-answers'
import type { Guide } from '@/domain/service/guide'
import type { DateString, Minutes } from '@/domain/time/date'

export const OFFICE = 'qiuchuan'
const SERVICE = 'passport'

/** The secret of the host that they ask. */
export const HOST_SECRET = '7e'.repeat(32)

const sealer = createSealer(keysOf(HOST_SECRET)!)

export interface Caller {
  readonly personId: string
  readonly caseId: string
  readonly token: string
}

export interface SlotPlace {
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
}

/** So many new callers. */
export async function makeCallers(pool: Pool, size: number): Promise<Caller[]> {
  const { rows } = await pool.query<{ guide: Guide }>('select guide from services where id = $1', [
    SERVICE
  ])
  const answers = JSON.stringify(firstOpenAnswers(rows[0]!.guide, {}))
  const callers = Array.from({ length: size }, () => {
    const personId = randomUUID()
    return { personId, caseId: randomUUID(), token: sealer.tokenFor(personId) }
  })
  const people = callers.map(({ personId }) => personId)
  await pool.query(
    `insert into people (id, openid, name, created_at)
       select id, 'o-' || id, 'N', now() from unnest($1::uuid[]) id`,
    [people]
  )
  await pool.query(
    `insert into cases (id, service_id, person_id, subject_id, status, answers, visits, event_count,
         last_hash, created_at, updated_at)
       select c, '${SERVICE}', p, p, 'draft', $3::jsonb, 0, 0, '', now(), now()
       from unnest($1::uuid[], $2::uuid[]) t(c, p)`,
    [callers.map(({ caseId }) => caseId), people, answers]
  )
  await pool.query(
    `insert into sessions (token_hash, person_id, expires_at)
       select h, p, now() + interval '1 day' from unnest($1::text[], $2::uuid[]) t(h, p)`,
    [callers.map(({ token }) => sm3Hex(token)), people]
  )
  return callers
}

/** What a caller sends for a place: the token, and the body of the request. */
export function callFor({ caseId, token }: Caller, { date, start }: SlotPlace) {
  const input = { actionId: randomUUID(), caseId, officeId: OFFICE, date, start }
  return { token, body: JSON.stringify({ call: 'booking.reserve', input }) }
}

/** The argument of the statement that takes a place for somebody new. */
export function statementFor({ date, start, end }: SlotPlace): string {
  const [personId, caseId] = [randomUUID(), randomUUID()]
  const now = new Date()
  return JSON.stringify([
    {
      ord: 0,
      id: randomUUID(),
      case_id: caseId,
      served: [caseId],
      service_id: SERVICE,
      person_id: personId,
      subject_id: personId,
      office_id: OFFICE,
      date,
      lane: 'general',
      starts: [start],
      end_minute: end,
      places: 1,
      elder: false,
      prefix: `QC${date.slice(5).replace('-', '')}`,
      at: now,
      hold_until: new Date(now.getTime() + 600_000),
      per_day: 2,
      takes: 20
    }
  ])
}

/** The slots of the days to come that are released, the first ones first. */
export async function slotsToCome(pool: Pool, count: number): Promise<SlotPlace[]> {
  const { rows } = await pool.query<SlotPlace>(
    `select date::text, start_minute as start, end_minute as end from slots
       where office_id = '${OFFICE}' and lane = 'general' and date > current_date + 1
       order by date, start_minute limit ${count}`
  )
  return rows
}

/** Gives a slot so many places for everybody; how many of them are taken is not changed. */
export async function givePlaces(pool: Pool, slots: readonly SlotPlace[], capacity: number) {
  await pool.query(
    `update slots set capacity = $3, kept = 0 from unnest($1::date[], $2::int[]) t(d, s)
       where office_id = '${OFFICE}' and lane = 'general' and date = d and start_minute = s`,
    [slots.map(({ date }) => date), slots.map(({ start }) => start), capacity]
  )
}

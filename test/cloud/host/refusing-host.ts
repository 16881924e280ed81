// The real town behind real HTTP, asked wrongly: who asks, what a refusal has to look like, and that it
// leaves nothing behind.
import { randomUUID } from 'node:crypto'
import type { CallName } from '@/contract/calls'
import { policy } from '@/contract/policy'
import { staffRoles, type StaffRole } from '@/domain/person/role'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { town } from '@/cloud/host/town'
import { call, hostOf, signIn, type Answered } from './in-process'

export const KB = 1024
const tables = [
  ...['people', 'relatives', 'files', 'documents', 'cases', 'case_documents', 'case_events'],
  ...['bookings', 'booking_events', 'notices', 'requests', 'case_stops']
]

/** The town with somebody signed in for every call, and all that it keeps in one text. */
export async function refusingHost() {
  const host = await hostOf(town, {
    demoStart: instantAt(dateString('2026-11-25'), minutes('09:10'))
  })
  const { address, database } = host
  const parent = await signIn(address, 'parent')
  const owner = await signIn(address, 'shop-owner')
  const clerk = await signIn(address, 'clerk')
  const staff = new Map<StaffRole, string>()
  for (const role of staffRoles) staff.set(role, await signIn(address, role))

  /** Whoever may make this call: the staff of its first role, else a resident. */
  function tokenFor(name: CallName): string {
    const row = policy[name]
    return row.who === 'staff' ? (staff.get(row.roles[0]!) ?? parent) : parent
  }

  async function everything(): Promise<string> {
    const counts = tables.map(
      (name) =>
        `(select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from ${name} t) as ${name}`
    )
    const { rows } = await database.pool.query<object>(`select ${counts.join(', ')}`)
    return JSON.stringify(rows[0])
  }

  async function idOf(table: 'cases' | 'bookings' | 'files', ...people: string[]): Promise<string> {
    const column = table === 'files' ? 'owner_id' : 'person_id'
    const { rows } = await database.pool.query<{ id: string }>(
      `select t.id from ${table} t join people p on p.id = t.${column} where p.demo = any($1) limit 1`,
      [people]
    )
    if (!rows[0]) throw new Error(`${people.join(', ')} has no ${table}`)
    return rows[0].id
  }

  async function draftOf(person: string): Promise<string> {
    const token = await signIn(address, person)
    const { body } = await call(address, 'service.show', { serviceId: 'residence-permit' })
    const { guide } = body.data as {
      guide: { situations: { id: string; options: { id: string }[] }[] }
    }
    const answers = Object.fromEntries(
      guide.situations.map(({ id, options }) => [id, options[0]?.id])
    )
    const actionId = randomUUID()
    const input = { actionId, serviceId: 'residence-permit', answers, relativeId: null }
    expect((await call(address, 'case.start', input, token)).status).toBe(200)
    return actionId
  }

  async function forget(caseId: string) {
    for (const table of ['case_events', 'case_documents']) {
      await database.pool.query(`delete from ${table} where case_id = $1`, [caseId])
    }
    await database.pool.query('delete from cases where id = $1', [caseId])
    await database.pool.query('delete from requests where action_id = $1', [caseId])
  }

  return { ...host, parent, owner, clerk, tokenFor, everything, idOf, draftOf, forget }
}
export type RefusingHost = Awaited<ReturnType<typeof refusingHost>>

/** Refused with this status and code, in words. */
export function refused({ status, body }: Answered, code: number, failure: string, field?: string) {
  expect([status, body.ok, body.failure?.code]).toEqual([code, false, failure])
  if (field) expect(body.failure?.field).toBe(field)
  inWords(body)
}

/** A sentence in Chinese, and nothing that only a programmer reads. */
export function inWords(body: Answered['body']) {
  expect(body.failure?.message).toMatch(/^[^a-z_{}]*\p{Script=Han}[^_{}]*。$/u)
  expect(body.failure?.requestId).toMatch(/^[0-9a-f-]{36}$/)
}

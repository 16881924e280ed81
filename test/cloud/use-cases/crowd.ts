// Many callers at once, and what the counters say afterwards.
import { randomUUID } from 'node:crypto'
import type { CallName, Input } from '@/contract/calls'
import type { Connection } from '@/cloud/database/connect'
import { createDoor, type Door } from '@/cloud/functions/door'
import { noLog } from '@/cloud/functions/log'
import { useCases } from '@/cloud/use-cases'
import type { Instant } from '@/domain/time/instant'
import { firstOpenAnswers } from '@/domain/service/guide-answers'
import { makeTown, type Person, type Scene, type Town } from '../../make'
import { FRIDAY, place } from './stories'

/** As a client does: what the town is too busy for is asked again, as the same action. */
export async function persist<C extends CallName>(
  at: Scene,
  call: C,
  input: Omit<Input<C>, 'actionId'>
): Promise<string> {
  const asked = { actionId: randomUUID(), ...input }
  for (;;) {
    const refused = await at.refusal(call, asked)
    if (refused?.code !== 'busy') return refused?.code ?? 'ok'
  }
}

/** The door of another host of the same town, at one moment. */
export function doorOf(
  { sealer, storage, outside }: Town,
  connection: Connection,
  now: Instant
): Door {
  const clock = { now: () => Promise.resolve(now), forget: () => undefined }
  const parts = { connection, sealer, storage, outside, clock, log: noLog, useCases }
  return createDoor({ ...parts, demo: false })
}

/** New residents, each with the draft of a passport. */
export async function crowd(
  town: Town,
  size: number
): Promise<{ person: Person; caseId: string }[]> {
  const services = town.db.selectFrom('services').select('guide').where('id', '=', 'passport')
  const { guide } = await services.executeTakeFirstOrThrow()
  const created = { created_at: new Date(), updated_at: new Date() }
  const people = Array.from({ length: size }, () => {
    const id = randomUUID()
    return { person: { id, openid: `o-${id}`, name: '众人', idNumber: '' }, caseId: randomUUID() }
  })
  await town.db
    .insertInto('people')
    .values(
      people.map(({ person: { id, openid, name } }) => ({
        id,
        openid,
        name,
        created_at: created.created_at
      }))
    )
    .execute()
  await town.db
    .insertInto('cases')
    .values(
      people.map(({ person, caseId }) => ({
        id: caseId,
        service_id: guide.id,
        person_id: person.id,
        subject_id: person.id,
        status: 'draft' as const,
        answers: JSON.stringify(firstOpenAnswers(guide, {})),
        visits: 0,
        event_count: 0,
        last_hash: '',
        ...created
      }))
    )
    .execute()
  return people
}

/** A town whose slots of the coming days are there, with six places each. */
export async function releasedTown(): Promise<Town> {
  const town = await makeTown(4)
  await town.changeOffice('qiuchuan', { placesPerSlot: 6, keptForWalkIn: 0 })
  // The first look makes the slots of the days to come.
  await town.jobs(FRIDAY, '08:31')
  return town
}

/** How many places a slot has. */
export async function setSlot(
  town: Town,
  date: string,
  time: string,
  capacity: number,
  kept = 0
): Promise<void> {
  await town.database.pool.query(
    `update slots set capacity = $3, kept = $4
       where office_id = 'qiuchuan' and date = $1 and start_minute = $2`,
    [date, place(date, time).start, capacity, kept]
  )
}

export function count(outcomes: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const outcome of outcomes) found[outcome] = (found[outcome] ?? 0) + 1
  return found
}

const HOLDING = `('held', 'booked', 'checked-in', 'called', 'serving', 'served', 'no-show')`

/** What the counter of a slot says, and how many bookings there are. */
export async function rowsAt(town: Town, date: string, time: string) {
  const { rows } = await town.database.pool.query<{ booked: number; rows: number }>(
    `select s.booked, (select count(*)::int from bookings b where b.office_id = s.office_id
       and b.date = s.date and b.start_minute = s.start_minute and b.status in ${HOLDING}) as rows
     from slots s where s.office_id = 'qiuchuan' and s.date = $1 and s.start_minute = $2`,
    [date, place(date, time).start]
  )
  return rows[0]!
}

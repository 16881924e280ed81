// The same small world in the real database: one day with two slots of two places, four residents.
import { randomUUID } from 'node:crypto'
import type { CallName, CheckedInput } from '@/contract/calls'
import type { Result } from '@/contract/failure'
import { firstOpenAnswers } from '@/domain/service/guide-answers'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
import { instant } from '@/domain/time/instant'
import { actOnce } from '@/cloud/functions/act-once'
import { findGuide } from '@/cloud/database/offered'
import { useCases } from '@/cloud/use-cases'
import type { Context, SignedIn } from '@/cloud/use-cases/environment'
import type { Person, Town } from '../../../make'
import { at } from '../../../make'
import { timerAt } from '../../../make-timer'
import { RULES, type Service } from './model'

export const DAY = dateString('2026-11-24')
export const STARTS = [minutes('09:00'), minutes('09:30')] as const
export const BEGINS = STARTS.map((start) => at(DAY, '00:00') + start * 60_000)
export const DAWN = at(DAY, '04:00')
/** The service that needs both slots of a day. */
export const LONG = 'legal-aid'
const SERVICE = { short: 'passport', long: LONG } as const
const PEOPLE = 4

export interface World {
  readonly town: Town
  readonly admin: Person
  readonly people: readonly string[]
  readonly cases: ReadonlyMap<string, string>
}

/** Two slots a day, two places each; the long service needs both slots. One booking a day each. */
export async function shapeOffice(town: Town): Promise<void> {
  const hours = [{ from: STARTS[0], to: (STARTS[1] + 30) as Minutes }]
  await town.changeOffice('qiuchuan', {
    placesPerSlot: 2,
    keptForWalkIn: 0,
    cluster: null,
    hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] },
    serviceMinutes: { [SERVICE.long]: 60 }
  })
  const rules = {
    ...{ perDay: RULES.perDay, holdMinutes: RULES.hold, offerMinutes: RULES.offer },
    ...{ pauseMinutes: RULES.pause, cutoffMinutes: RULES.cutoff, changes: RULES.changes },
    ...{ leadMinutes: 0, takesPerDay: 1_000, triesPerMinute: 100_000 }
  }
  await town.database.pool.query(
    `update offices set booking_rules = booking_rules || $1 where id = 'qiuchuan'`,
    [JSON.stringify(rules)]
  )
}

/** The world as it was made: nobody has booked anything, and four new residents. */
export async function newWorld(town: Town, admin: Person): Promise<World> {
  await town.database.pool.query(`
    delete from ticket_events; delete from tickets; delete from ticket_counts;
    delete from booking_events; delete from bookings; delete from freed_places;
    delete from outbox; delete from notices; delete from requests; delete from office_closures;
    delete from slots; delete from case_events; delete from cases;
    delete from people where openid like 'model-%'`)
  const created = { created_at: new Date(DAWN), updated_at: new Date(DAWN) }
  const people = Array.from({ length: PEOPLE }, () => randomUUID())
  await town.db
    .insertInto('people')
    .values(people.map((id) => ({ id, openid: `model-${id}`, created_at: created.created_at })))
    .execute()
  const cases = new Map<string, string>()
  const rows = []
  for (const [who, id] of people.entries()) {
    for (const service of ['short', 'long'] as const) {
      const guide = await guideOf(town, service)
      const caseId = randomUUID()
      cases.set(`${who} ${service}`, caseId)
      rows.push({
        ...{ id: caseId, service_id: guide.id, person_id: id, subject_id: id },
        ...{ status: 'draft' as const, visits: 0, event_count: 0, last_hash: '', ...created },
        answers: JSON.stringify(firstOpenAnswers(guide, {}))
      })
    }
  }
  await town.db.insertInto('cases').values(rows).execute()
  return { town, admin, people, cases }
}

async function guideOf(town: Town, service: Service) {
  const guide = await findGuide(town.db, SERVICE[service])
  if (!guide) throw new Error('no such service')
  return guide
}

/** Asks one of the residents' calls as the door does; `ok` or the code of the refusal. */
export async function ask<C extends CallName>(
  world: World,
  who: { readonly personId: string; readonly admin?: boolean; readonly now: number },
  call: C,
  input: CheckedInput<C> & { readonly actionId: string }
): Promise<string> {
  const context: SignedIn = {
    ...timer(world, who.now),
    actor: {
      ...{ personId: who.personId, identified: true, departmentId: null },
      ...{ roles: who.admin ? ['admin'] : [], officeId: who.admin ? 'qiuchuan' : null }
    }
  }
  const verb: unknown = useCases[call]
  type Act = (context: Context, input: unknown) => Promise<Result<unknown>>
  const result =
    typeof verb === 'function'
      ? await actOnce(context, {
          call,
          actionId: input.actionId,
          act: (inside) => (verb as Act)(inside, input)
        })
      : await (verb as { onceByItself: Act }).onceByItself(context, input)
  return result.ok ? 'ok' : result.failure.code
}

/** What the jobs are given. */
export function timer({ town }: World, now: number): Context {
  return timerAt(town, instant(now))
}

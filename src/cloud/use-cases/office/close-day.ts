// An office closes a day or a part of it (BOOK-closure). From the moment it is committed nobody gets a
// place there: whoever waits for a slot's row finds it without places. Then its bookings are settled,
// as many as a caller can wait for; the rest by the job.
import { answer, refuse, type Failure } from '@/contract/failure'
import type { CheckedInput } from '@/contract/calls'
import { openingHours } from '@/domain/booking/window'
import type { OpenInterval } from '@/domain/office/office'
import { dateAt } from '@/domain/time/instant'
import { findClosure, insertClosure, type ClosureRecord } from '../../database/closures'
import { constraintOf } from '../../database/errors'
import { forgetOffers } from '../../database/kept-offers'
import { findOffice, loadCalendar, lockOffice, type OfficeRecord } from '../../database/offered'
import type { OnceByItself, SignedIn } from '../environment'
import { layDays } from './lay-days'
import { ownTransaction } from './own-transaction'
import { presentClosure } from './present-closure'
import { settle } from './settle'

type In = CheckedInput<'closure.close'>

/** So many bookings are settled while the caller waits. */
const AT_ONCE = 40

export const closeDay: OnceByItself<'closure.close'> = {
  onceByItself: async (context, input) => {
    const officeId = context.actor.officeId ?? ''
    const office = await findOffice(context.db, officeId)
    if (!office) return refuse('not-found', { field: 'officeId' })
    const before = await findClosure(context.db, officeId, input.actionId)
    if (!before) {
      const stands = await closureProblem(context, office, input)
      if (stands) return { ok: false, failure: stands }
      await keep(context, officeId, input)
      forgetOffers(context.db)
    }
    const of = { table: 'office_closures' as const, officeId, id: input.actionId }
    await settle(context, { of, date: input.date, reason: input.reason }, AT_ONCE)
    const closure = await findClosure(context.db, officeId, input.actionId)
    if (!closure) throw new Error(`closure ${input.actionId} vanished`)
    const { moved, released, ended } = closure
    return answer({ closure: await presentClosure(context, closure), moved, released, ended })
  }
}

/** Why a day can't be closed; null where it can. */
export async function closureProblem(
  { db, now }: SignedIn,
  { office }: OfficeRecord,
  asked: Pick<In, 'date' | 'from' | 'to'>
): Promise<Failure | null> {
  if (asked.date < dateAt(now)) return { code: 'past', field: 'date' }
  const { from, to } = asked
  if ((from === undefined) !== (to === undefined)) {
    return { code: 'invalid-input', field: from === undefined ? 'from' : 'to', detail: 'missing' }
  }
  if (from !== undefined && to !== undefined && from >= to) {
    return { code: 'invalid-input', field: 'to', detail: 'time' }
  }
  const open = openingHours(office, await loadCalendar(db), asked.date)
  const hours = hoursOf(asked)
  const touched = open.some((o) => hours === null || (hours.from < o.to && o.from < hours.to))
  return touched ? null : { code: 'office-closed', field: 'date' }
}

/** The part of the day that is closed; null for all of it. */
export function hoursOf({ from, to }: Pick<In, 'from' | 'to'>): OpenInterval | null {
  return from === undefined || to === undefined ? null : { from, to }
}

/** A second tap with the same id finds what the first one has kept. */
async function keep(context: SignedIn, officeId: string, input: In): Promise<void> {
  const { actionId: id, date, reason } = input
  const closure: Parameters<typeof insertClosure>[1] = {
    ...{ office_id: officeId, id, date, reason },
    from_minute: input.from ?? null,
    to_minute: input.to ?? null,
    by_id: context.actor.personId,
    at: new Date(context.now)
  }
  try {
    await ownTransaction(context, async (inside) => {
      await lockOffice(inside.db, officeId)
      await insertClosure(inside.db, closure)
      const office = await lockOffice(inside.db, officeId)
      if (office) await layDays(inside, office, [date])
    })
  } catch (error) {
    const row: ClosureRecord | undefined = await findClosure(context.db, officeId, id)
    if (constraintOf(error) === null || !row) throw error
  }
}

// A resident takes a place, which is kept for them while they look once more (BOOK-hold). All who ask at
// the same moment are decided together; each is once by itself: the booking has the action's id
// (docs/decisions/0012).
import type { CheckedInput, Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { addMinutes, instant } from '@/domain/time/instant'
import { findBookingOf } from '../../database/bookings-read'
import type { BookingRecord } from '../../database/bookings'
import { findGuide, findOffice, type OfficeRecord } from '../../database/offered'
import { takePlace, type NewBooking, type Taken } from '../../database/take-places'
import { daySlots } from '../../database/slots'
import { findVisitCase, type VisitCase } from '../../database/visit-cases'
import type { OnceByItself, SignedIn } from '../environment'
import { checkPlace, type CheckedPlace, type Visit } from './check-place'
import { countTry } from './limit-tries'
import { refuseFull, slotFull } from './slot-full'
import { blockOf } from './standing'
import { elderMayTake } from './elder-may-take'

type In = CheckedInput<'booking.reserve'>
type Held = Output<'booking.reserve'>

export const reservePlace: OnceByItself<'booking.reserve'> = {
  atOnce: refuseFull,
  async onceByItself(context, input) {
    const office = await findOffice(context.db, input.officeId)
    if (!office) return refuse('not-found', { field: 'officeId' })
    const { triesPerMinute } = office.bookingRules
    const { db, now, actor } = context
    const asker = { db, now, personId: actor.personId }
    const tooMany = countTry(asker, input.actionId, triesPerMinute)
    if (tooMany) return { ok: false, failure: tooMany }
    const result = await reserve(context, input, office)
    if (result.ok) return result
    // It may have happened before, and only its answer was lost.
    const { personId } = context.actor
    const earlier = await findBookingOf(context.db, { id: input.actionId, personId })
    return earlier ? answer(held(earlier)) : result
  }
}

async function reserve(
  context: SignedIn,
  input: In,
  { bookingRules }: OfficeRecord
): Promise<Result<Held>> {
  const { db, actor } = context
  const [found, missed] = await Promise.all([
    findVisitCase(db, input.caseId),
    blockOf(context, actor.personId, bookingRules)
  ])
  if (found?.person_id !== actor.personId) return refuse('not-found', { field: 'caseId' })
  const place = await checkPlace(context, await visitFor(context, found), input)
  if ('code' in place) return { ok: false, failure: place }
  if (missed) return { ok: false, failure: missed }
  const booking = newBooking(context, found, place, input)
  const taken = await takePlace(db, booking)
  return taken.outcome === 'full'
    ? takeKept(context, booking, place)
    : outcomeOf(context, taken, booking, place)
}

/** What everybody could have is gone: who may takes a place kept back (BOOK-kept), all others none. */
async function takeKept(
  context: SignedIn,
  booking: NewBooking,
  place: CheckedPlace
): Promise<Result<Held>> {
  const slots = await daySlots(context.db, booking)
  if (await elderMayTake(context, booking, place.office, slots)) {
    const taken = await takePlace(context.db, { ...booking, elder: true })
    if (taken.outcome !== 'full') return outcomeOf(context, taken, booking, place)
  }
  return { ok: false, failure: await slotFull(context, booking, place.office, slots) }
}

async function outcomeOf(
  { db, actor }: SignedIn,
  { outcome, bookingId }: Taken,
  booking: NewBooking,
  { office }: CheckedPlace
): Promise<Result<Held>> {
  if (outcome === 'taken') return answer(fresh(booking))
  if (outcome === 'had') {
    const earlier = await findBookingOf(db, { id: bookingId, personId: actor.personId })
    return earlier ? answer(held(earlier)) : refuse('conflict', { field: 'actionId' })
  }
  const { perDay, takesPerDay } = office.bookingRules
  if (outcome === 'day-limit') return refuse(outcome, { field: 'date', facts: { perDay } })
  if (outcome === 'takes-limit') return refuse(outcome, { facts: { takesPerDay } })
  if (outcome === 'conflict') return refuse(outcome, { field: 'actionId' })
  return refuse(outcome === 'full' ? 'slot-full' : outcome)
}

/** The case, and with it the drafts of its life event: one visit serves them all (ZJ-2). */
async function visitFor({ db }: SignedIn, found: VisitCase): Promise<Visit> {
  const visited = async (one: VisitCase | VisitCase['siblings'][number]) => {
    const guide = await findGuide(db, one.service_id)
    if (!guide) throw new Error(`case ${one.id} of an unknown service`)
    return { record: { id: one.id, answers: one.answers, status: found.status }, guide }
  }
  return [await visited(found), ...(await Promise.all(found.siblings.map(visited)))]
}

function newBooking(
  { now }: SignedIn,
  found: VisitCase,
  { office, span, end }: CheckedPlace,
  { actionId }: In
): NewBooking {
  const { holdMinutes, perDay, takesPerDay } = office.bookingRules
  return {
    ...span,
    id: actionId,
    caseId: found.id,
    served: [found.id, ...found.siblings.map(({ id }) => id)],
    serviceId: found.service_id,
    personId: found.person_id,
    subjectId: found.subject_id,
    end,
    codePrefix: codePrefix(office, span.date),
    now,
    holdUntil: addMinutes(now, holdMinutes),
    perDay,
    takesPerDay
  }
}

function fresh({ id, officeId, date, starts, end, places, holdUntil }: NewBooking): Held {
  const [start = end] = starts
  return { id, status: 'held', officeId, date, start, end, places, holdUntil }
}

/** What was taken earlier, as it is now. */
function held(record: BookingRecord): Held {
  return {
    id: record.id,
    status: record.status,
    officeId: record.office_id,
    date: record.date,
    start: record.start_minute,
    end: record.end_minute,
    places: record.places,
    holdUntil: record.hold_until && instant(record.hold_until.getTime())
  }
}

/** As QC1201: the office and the day; four digits make it a code. */
export function codePrefix(office: OfficeRecord, date: string): string {
  return `${office.initials}${date.slice(5).replace('-', '')}`
}

// Somebody waits for a place between two times of a day that has none left (BOOK-waitlist).
import type { CheckedInput } from '@/contract/calls'
import { answer, refuse, type Failure } from '@/contract/failure'
import { laneOf, slotsNeeded } from '@/domain/booking/capacity'
import { isStarting } from '@/domain/booking/decide'
import { slotsOnEnd } from '@/domain/booking/window'
import { clockTime } from '@/domain/time/date'
import { watchSlots } from '../../database/freed-places'
import { randomDigits } from '../../database/new-id'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { slotsOf, type SlotRecord } from '../../database/slots'
import { addWait, countTakes, findWait } from '../../database/waitlist'
import { loadOwnCase, type LoadedCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { servedWith } from '../life-event/bundle-visit'
import { isElder } from '../person/elder'
import { checkPlace, type CheckedPlace } from './check-place'
import { presentBooking } from './present-booking'
import { codePrefix } from './reserve-place'
import { blockOf } from './standing'

type In = CheckedInput<'booking.wait'>

export const joinWaitlist: UseCase<'booking.wait'> = async (context, input) => {
  const loaded = await loadOwnCase(context, input.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const office = await findOffice(context.db, input.officeId)
  if (!office) return refuse('not-found', { field: 'officeId' })
  const { id: serviceId } = loaded.guide
  const [asked] = await runs(context, office, serviceId, input)
  const [, ...others] = await servedWith(context.db, loaded)
  // A wish obeys the rules of the first place that would do.
  const place = { ...input, start: asked?.start ?? input.from }
  const checked = await checkPlace(context, [loaded, ...others], place)
  if ('code' in checked) return { ok: false, failure: checked }
  const whose = { subjectId: loaded.record.subject_id, date: input.date }
  const elder = await isElder(context, whose, office.bookingRules.elderAge)
  const wished = { ...checked, span: { ...checked.span, elder } }
  const stands = await whyNot(context, loaded, wished, input)
  if (stands) return { ok: false, failure: stands }
  const wait = await addWait(context.db, newWait(context, loaded, wished, input))
  return answer(await presentBooking(context, wait, loaded))
}

async function whyNot(
  context: SignedIn,
  { record, guide }: LoadedCase,
  { office, span }: CheckedPlace,
  input: In
): Promise<Failure | null> {
  const { db, now } = context
  const rules = office.bookingRules
  const block = await blockOf(context, record.person_id, rules)
  if (block) return block
  if (await findWait(db, record.subject_id, guide.id)) return { code: 'already-waiting' }
  if ((await countTakes(db, record.person_id, now)) >= rules.takesPerDay) {
    return { code: 'takes-limit', facts: { takesPerDay: rules.takesPerDay } }
  }
  // From here on nothing is freed unseen.
  await watchSlots(db, span, input)
  const found = await runs(context, office, guide.id, input)
  if (found.length === 0) return { code: 'no-slot', field: 'from' }
  const left = (run: SlotRecord) => run.left + (span.elder ? run.keptLeft : 0)
  const open = found.find((run) => left(run) >= input.places)
  if (!open) return null
  const facts = { nextStart: clockTime(open.start), nextLeft: left(open) }
  return { code: 'place-left', field: 'from', facts }
}

/** The visits that would do and can still begin, each with the places of the fullest of its slots. */
async function runs(
  { db, now }: SignedIn,
  { office, bookingRules }: OfficeRecord,
  serviceId: string,
  { date, from, to }: In
): Promise<SlotRecord[]> {
  const lane = laneOf(office, serviceId)
  const slots = (await slotsOf(db, office.id, date, date)).filter(
    (slot) => slot.lane === lane?.id && slot.places > 0 && from <= slot.start && slot.end <= to
  )
  return slotsOnEnd(slots, slotsNeeded(office, serviceId))
    .filter(([first]) => !isStarting(first, bookingRules.leadMinutes, now))
    .map((run) => ({
      ...run[0],
      left: Math.min(...run.map((slot) => slot.left)),
      keptLeft: Math.min(...run.map((slot) => slot.keptLeft))
    }))
}

function newWait(
  { now }: SignedIn,
  { record, guide }: LoadedCase,
  { office, span }: CheckedPlace,
  input: In
) {
  return {
    id: input.actionId,
    caseId: record.id,
    serviceId: guide.id,
    personId: record.person_id,
    subjectId: record.subject_id,
    ...span,
    from: input.from,
    to: input.to,
    code: codePrefix(office, input.date) + randomDigits(4),
    now
  }
}

// The free places of a lane's day are offered to those who wait for them, each for a while
// (BOOK-waitlist). An offered place has its booking from that moment on: nobody else can get it.
import { lanesOf, slotsNeeded } from '@/domain/booking/capacity'
import { bookingTransition } from '@/domain/booking/status'
import {
  nextOffer,
  offerEnd,
  placesOver,
  type FreedPlaces,
  type Offer,
  type OfferedSlot,
  type Waiting
} from '@/domain/booking/waitlist'
import { slotStarts } from '@/domain/booking/window'
import { instant, instantAt, type Instant } from '@/domain/time/instant'
import { moveBooking } from '../../database/bookings'
import {
  countPlaces,
  dropFreed,
  freedOf,
  keepFreed,
  lockedSlots,
  type FreedRecord,
  type LaneDay
} from '../../database/freed-places'
import { loadCalendar, type OfficeRecord } from '../../database/offered'
import type { WaitingRecord } from '../../database/waitlist'
import type { Context } from '../environment'
import { tellWaiting } from './tell-waiting'

type Candidate = Waiting & { readonly record: WaitingRecord }

/** Offers what there is until it fits nobody any more; how many offers there were. */
export async function offerPlaces(
  context: Context,
  day: LaneDay,
  office: OfficeRecord,
  records: readonly WaitingRecord[]
): Promise<number> {
  let waiting = records.map((record) => candidate(office, record))
  for (;;) {
    if (waiting.length === 0) return records.length
    const slots = await slotsToGive(context, day, office)
    const freed = await freedOf(context.db, day)
    const offer = nextOffer(waiting, slots, freed, context.now)
    if (!offer) return records.length - waiting.length
    await give(context, day, office, offer, freed)
    waiting = waiting.filter((one) => one !== offer.waiting)
  }
}

function candidate({ office }: OfficeRecord, record: WaitingRecord): Candidate {
  return {
    record,
    from: record.start_minute,
    to: record.end_minute,
    places: record.places,
    slots: slotsNeeded(office, record.service_id),
    elder: record.elder,
    since: instant((record.waiting_since ?? record.created_at).getTime())
  }
}

/** The slots of a day whose places can be given now: the office is open then, and it is not too late. */
async function slotsToGive(
  { db, now }: Context,
  day: LaneDay,
  { office, bookingRules }: OfficeRecord
): Promise<OfferedSlot[]> {
  if (!lanesOf(office).some(({ id }) => id === day.lane)) return []
  const open = new Set(slotStarts(office, await loadCalendar(db), day.date))
  const slots = await lockedSlots(db, day)
  return slots.filter(
    ({ start }) => open.has(start) && offerEnd(instantAt(day.date, start), bookingRules, now) > now
  )
}

/** The places move from what was freed to the one who waited for them. */
async function give(
  context: Context,
  day: LaneDay,
  { bookingRules }: OfficeRecord,
  { waiting: { record }, slots, taken, left }: Offer<Candidate>,
  freed: readonly FreedRecord[]
): Promise<void> {
  const { db, now } = context
  const start = slots[0]?.start ?? record.start_minute
  const end = slots.at(-1)?.end ?? record.end_minute
  const until = offerEnd(instantAt(day.date, start), bookingRules, now)
  const back: FreedPlaces[] = [...taken]
  for (const slot of slots) {
    const places = placesOver(taken, slot)
    await countPlaces(db, day, slot, { booked: record.places, paused: -places })
    // What was open to everybody is so again, if this offer is not taken.
    if (places < record.places) back.push(openPart(slot, record.places - places, now))
  }
  await dropFreed(
    db,
    day,
    freed.filter((one) => !left.includes(one))
  )
  await keepFreed(
    db,
    day,
    left.filter((one) => !(freed as readonly FreedPlaces[]).includes(one)),
    now
  )
  const transition = bookingTransition(record.status, 'offer')
  const changes = { start_minute: start, end_minute: end, hold_until: new Date(until) }
  const change = {
    action: 'offer',
    actorId: null,
    actorRole: 'system',
    now,
    data: { date: day.date, start, back }
  }
  const moved = transition && (await moveBooking(db, record, transition.to, changes, change))
  if (!moved) throw new Error(`booking ${record.id} moved under its lock`)
  await tellWaiting(context, moved, { kind: 'waitlist-offer', end, until })
}

function openPart(slot: OfferedSlot, places: number, now: Instant): FreedPlaces {
  return { start: slot.start, end: slot.end, places, freedAt: now, opensAt: now }
}

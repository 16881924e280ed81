// What becomes of the places of a lane's day that nobody has? They are offered to those who wait, in
// their order (BOOK-waitlist); what none of them wants is open once its pause is over (BOOK-freed).
// One pass is one transaction under the lock of the day's slots: two never see the same places, and one
// that is killed in the middle has not been.
import { slotsNeeded } from '@/domain/booking/capacity'
import { isOver } from '@/domain/booking/waitlist'
import {
  countPlaces,
  dropFreed,
  freedOf,
  lockedSlots,
  type LaneDay
} from '../../database/freed-places'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { lapsedOffers, unsettledDays, waitingOn, type WaitingRecord } from '../../database/waitlist'
import type { Context } from '../environment'
import { endWait } from './end-wait'
import { offerPlaces } from './offer-places'
import { tellWaiting } from './tell-waiting'

/** Settles a lane's day; how many things happened. Call it in the transaction that freed the places. */
export async function passOn(context: Context, day: LaneDay): Promise<number> {
  const office = await findOffice(context.db, day.officeId)
  if (!office) return 0
  await lockedSlots(context.db, day)
  const lapsed = await lapseOffers(context, day)
  const all = await waitingOn(context.db, day)
  const still = await stillWaiting(context, office, all)
  const offered = await offerPlaces(context, day, office, still)
  return lapsed + (all.length - still.length) + offered + (await openPlaces(context, day))
}

/** Settles every day that has something to settle, each in a transaction of its own. */
export async function passOnAll(context: Context): Promise<number> {
  let happened = 0
  for (const day of await unsettledDays(context.db, context.now)) {
    happened += await context.db
      .transaction()
      .setIsolationLevel('read committed')
      .execute((db) => passOn({ ...context, db }, day))
  }
  return happened
}

/** Offers that nobody took in time: their places are free again, as of when they were freed first. */
async function lapseOffers(context: Context, day: LaneDay): Promise<number> {
  const offers = await lapsedOffers(context.db, day, context.now)
  for (const offer of offers) {
    await endWait(context, offer, 'lapse', 'timer')
    await tellWaiting(context, offer, { kind: 'offer-lapsed' })
  }
  return offers.length
}

/** Those for whom a place can still come free; the others wait no longer. */
async function stillWaiting(
  context: Context,
  { office, bookingRules }: OfficeRecord,
  all: readonly WaitingRecord[]
): Promise<WaitingRecord[]> {
  const still: WaitingRecord[] = []
  for (const one of all) {
    const wish = { date: one.date, to: one.end_minute }
    const minutes = slotsNeeded(office, one.service_id) * office.slotMinutes
    if (one.case_status !== 'draft' && one.case_status !== 'awaiting-correction') {
      await endWait(context, one, 'cancel', 'timer')
    } else if (isOver(wish, minutes, bookingRules.leadMinutes, context.now)) {
      await endWait(context, one, 'lapse', 'timer')
      await tellWaiting(context, one, { kind: 'wait-over', end: one.end_minute })
    } else {
      still.push(one)
    }
  }
  return still
}

/** What nobody wants and whose pause is over can be booked by everybody. */
async function openPlaces({ db, now }: Context, day: LaneDay): Promise<number> {
  const ripe = (await freedOf(db, day)).filter(({ opensAt }) => opensAt <= now)
  for (const one of ripe) await countPlaces(db, day, one, { booked: 0, paused: -one.places })
  await dropFreed(db, day, ripe)
  return ripe.length
}

// One booking leaves an office that is closed in its time: to the nearest place, else it is given back.
// It does not count as a change of the resident's, who may change it again (BOOK-closure, BOOK-changes).
import { placeFor, type Displaced, type NewPlace } from '@/domain/booking/nearest'
import { plannedSlots } from '@/domain/booking/planned-slots'
import { caseFollows, freePlace, moveBooking, type BookingRecord } from '../../database/bookings'
import { codeTaken, freeDayPlace } from '../../database/bookings-read'
import { TryAgain } from '../../database/errors'
import { randomDigits } from '../../database/new-id'
import { loadCalendar, type OfficeRecord } from '../../database/offered'
import { addSlots, takeSlots } from '../../database/slots'
import { endWait } from '../booking/end-wait'
import { giveBack } from '../booking/give-back'
import { by } from '../booking/move-on'
import { codePrefix } from '../booking/reserve-place'
import type { Context } from '../environment'
import { asDisplaced } from './displaced'
import { refugesFrom, type OpenRefuge } from './refuges'
import { tellMoved, tellReleased } from './tell-displaced'

/** More than anybody has on a day: who is moved may have one more than one may book (BOOK-cap-day). */
const DAY_PLACES = 99
const TRIES = 3

export interface Settling {
  readonly booking: BookingRecord
  readonly home: OfficeRecord
  readonly reason: string | null
}

export interface Moved {
  /** Null where there was no other place. */
  readonly place: NewPlace | null
  readonly refuges: OpenRefuge[]
}

/** Moves a booking, or gives it back; where it went. Throws where somebody else was faster. */
export async function moveAway(
  context: Context,
  settling: Settling,
  known: OpenRefuge[]
): Promise<Moved> {
  const [displaced] = await asDisplaced(context, [settling.booking])
  if (!displaced) throw new Error(`booking ${settling.booking.id} is gone`)
  let refuges = known
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const place = placeFor(refuges, displaced)
    if (!place) break
    const refuge = refuges.find(({ office }) => office.id === place.office.id)
    if (refuge && (await take(context, refuge.record, place, displaced))) {
      await move(context, settling, refuge.record, place)
      return { place, refuges }
    }
    // What was free when it was read is not any more.
    refuges = await refugesFrom(context, settling.home, settling.booking.date)
  }
  const back = await giveBack(context, settling.booking, 'timer')
  if (!back.ok) throw new TryAgain()
  await tellReleased(context, settling)
  return { place: null, refuges }
}

/** A wish, an offer or a hold ends with the day; false where it has ended already. */
export async function endWish(context: Context, settling: Settling): Promise<boolean> {
  const { booking } = settling
  const ended =
    booking.status === 'held'
      ? (await giveBack(context, booking, 'timer')).ok
      : (await endWait(context, booking, 'cancel', 'timer')) !== undefined
  if (!ended) throw new TryAgain()
  await tellReleased(context, settling)
  return true
}

async function take(
  context: Context,
  { office, bookingRules }: OfficeRecord,
  { run }: NewPlace,
  { places }: Displaced
): Promise<boolean> {
  const [{ date, lane }] = run
  // A day that is not released yet may have no rows.
  const calendar = await loadCalendar(context.db)
  await addSlots(context.db, office.id, plannedSlots(office, calendar, bookingRules, date))
  const starts = run.map(({ start }) => start)
  return takeSlots(context.db, { officeId: office.id, date, lane, starts, places, elder: false })
}

async function move(
  context: Context,
  settling: Settling,
  to: OfficeRecord,
  { run }: NewPlace
): Promise<void> {
  const { booking } = settling
  const [{ date, lane, start }] = run
  const code = await newCode(context, to, booking, date)
  const sameDay = booking.date === date
  const day = sameDay
    ? booking.day_place
    : await freeDayPlace(context.db, booking.person_id, date, DAY_PLACES)
  const end = (run.at(-1) ?? run[0]).end
  const place = { office_id: to.office.id, date, lane, start_minute: start, end_minute: end }
  const changes = { ...place, day_place: day ?? DAY_PLACES, code, changes: 0 }
  const { name: officeName } = settling.home.office
  const from = { officeName, date: booking.date, start: booking.start_minute }
  const data = { date, start, officeId: to.office.id, reason: settling.reason, from }
  const change = { action: 'move', ...by(context, 'timer'), now: context.now, data }
  const moved = await moveBooking(context.db, booking, 'booked', changes, change)
  if (!moved) throw new TryAgain()
  await freePlace(context.db, booking, context.now, context.now)
  await caseFollows(context.db, moved, context.now)
  await tellMoved(context, settling, moved)
}

/** Its own where it stays at the office on the day, else one that nobody has there. */
async function newCode(
  { db }: Context,
  to: OfficeRecord,
  booking: BookingRecord,
  date: BookingRecord['date']
): Promise<string> {
  if (booking.office_id === to.office.id && booking.date === date) return booking.code
  for (;;) {
    const code = codePrefix(to, date) + randomDigits(4)
    if (!(await codeTaken(db, { officeId: to.office.id, date, code }))) return code
  }
}

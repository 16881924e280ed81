// What becomes of the bookings of an office that is closed in their time? Each is moved to the nearest
// place or given back, and its resident is told; each in a transaction of its own, once (BOOK-closure).
import { withoutPlace } from '@/domain/booking/nearest'
import type { DateString } from '@/domain/time/date'
import { findBooking } from '../../database/bookings-read'
import { countSettled, lockUnsettled, type Fate, type SettledFor } from '../../database/closures'
import { isTriedAgain } from '../../database/errors'
import { forgetOffers } from '../../database/kept-offers'
import { findOffice, loadCalendar, type OfficeRecord } from '../../database/offered'
import type { Context } from '../environment'
import { displacedBookings, isDisplaced } from './displaced'
import { endWish, moveAway, type Settling } from './move-away'
import { ownTransaction } from './own-transaction'
import { refugesFrom, type OpenRefuge } from './refuges'

export interface ToSettle {
  readonly of: SettledFor
  /** The closed day; null where the hours have changed on all of them. */
  readonly date: DateString | null
  /** What residents are told; null where the hours have changed. */
  readonly reason: string | null
}

/** Settles as many as `most`; how many are left. Ended in the middle, it goes on where it was. */
export async function settle(context: Context, what: ToSettle, most: number): Promise<number> {
  // What another process has decided a moment ago counts.
  forgetOffers(context.db)
  const home = await findOffice(context.db, what.of.officeId)
  if (!home) throw new Error(`closure of an unknown office ${what.of.officeId}`)
  const bookings = await displacedBookings(context, home.office, what.date)
  if (bookings.length === 0) return 0
  let refuges: OpenRefuge[] = []
  let from: DateString | null = null
  let left = bookings.length
  for (const { id, date } of bookings.slice(0, most)) {
    if (date !== from) refuges = await refugesFrom(context, home, date)
    from = date
    const settled = await settleOne({ ...context, actor: null }, { what, home, refuges }, id)
    if (settled.done) left -= 1
    refuges = settled.refuges
  }
  return left
}

interface Work {
  readonly what: ToSettle
  readonly home: OfficeRecord
  readonly refuges: OpenRefuge[]
}

interface Settled {
  readonly done: boolean
  readonly refuges: OpenRefuge[]
}

/** Whoever is touched by somebody else at the same moment is left for the next round. */
async function settleOne(context: Context, work: Work, id: string): Promise<Settled> {
  try {
    return await ownTransaction(context, (inside) => attempt(inside, work, id))
  } catch (error) {
    if (!isTriedAgain(error)) throw error
    return { done: false, refuges: work.refuges }
  }
}

async function attempt(context: Context, work: Work, id: string): Promise<Settled> {
  const { what, home, refuges } = work
  const nothing = { done: true, refuges }
  // One after the other, and none once the day is open again.
  if (!(await lockUnsettled(context.db, what.of))) return nothing
  const booking = await findBooking(context.db, id)
  const calendar = await loadCalendar(context.db)
  const { office } = home
  if (booking?.office_id !== office.id) return nothing
  if (!isDisplaced(office, calendar, booking, context.now)) return nothing
  const settling: Settling = { booking, home, reason: what.reason }
  if (booking.status === 'booked') {
    const found = await moveAway(context, settling, refuges)
    await count(context, what.of, found.place ? 'moved' : 'released')
    const { place } = found
    return {
      done: true,
      refuges: place ? withoutPlace(found.refuges, place, booking.places) : found.refuges
    }
  }
  if (await endWish(context, settling)) await count(context, what.of, 'ended')
  return nothing
}

function count({ db }: Context, of: SettledFor, fate: Fate): Promise<void> {
  return countSettled(db, of, fate)
}

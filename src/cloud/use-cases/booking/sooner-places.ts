// Which other office of the town has a place sooner than the one that was asked about? BOOK-cluster.
// Kept for a second like the places themselves: a crowd asks once.
import { laneOf, slotsNeeded, takes } from '@/domain/booking/capacity'
import { bookableDays } from '@/domain/booking/window'
import { isSameCluster, soonerPlaces, type Sooner } from '@/domain/office/sooner'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { wallClock } from '@/domain/time/instant'
import { firstPlacesOf, type AskedLane } from '../../database/first-places'
import { kept } from '../../database/kept-offers'
import { allOffices, loadCalendar, type OfficeRecord } from '../../database/offered'
import { placesKey } from '../../database/slots'
import type { Context } from '../environment'

type Asking = Pick<Context, 'db' | 'now'>

/** At most three; `first` is the first day with a place at the office itself, null for none. */
export function soonerThan(
  context: Asking,
  record: OfficeRecord,
  serviceId: string,
  first: DateString | null
): Promise<Sooner[]> {
  const { date, minutes } = wallClock(context.now)
  if (first !== null && first <= date) return Promise.resolve([])
  const key = `${placesKey(record.office.id)}sooner ${serviceId} ${first} ${date} ${minutes}`
  return kept(context.db, key, () => find(context, record, serviceId, first))
}

async function find(
  context: Asking,
  record: OfficeRecord,
  serviceId: string,
  first: DateString | null
): Promise<Sooner[]> {
  const { office } = record
  const others = (await allOffices(context.db)).filter(
    (other) => other.office.id !== office.id && takes(other.office, serviceId)
  )
  const near = others.filter(
    (other) => other.office.division === office.division || isSameCluster(office, other.office)
  )
  const calendar = await loadCalendar(context.db)
  const asked = near.flatMap((other) => askedLane(context, other, calendar, serviceId))
  const found = await firstPlacesOf(context.db, wallClock(context.now).date, asked)
  const offices = new Map(near.map((other) => [other.office.id, other.office]))
  const places = found.flatMap(({ officeId, ...place }) => {
    const at = offices.get(officeId)
    return at ? [{ office: at, ...place }] : []
  })
  return soonerPlaces(office, first, places)
}

function askedLane(
  { now }: Asking,
  { office, bookingRules }: OfficeRecord,
  calendar: Calendar,
  serviceId: string
): AskedLane[] {
  const lane = laneOf(office, serviceId)
  const days = bookableDays(office, calendar, bookingRules, now)
  const last = days.filter(({ state }) => state === 'open').at(-1)
  if (!lane || !last) return []
  const minutes = slotsNeeded(office, serviceId) * office.slotMinutes
  const notBefore = wallClock(now).minutes + bookingRules.leadMinutes
  return [{ officeId: office.id, lane: lane.id, minutes, notBefore, until: last.date }]
}

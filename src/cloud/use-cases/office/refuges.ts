// Where can the bookings of an office go that closes? Its own slots from that day on, then those of its
// cluster, the nearest first: as many open days as its window has, released or not (BOOK-closure).
import type { FreeSlot, Refuge } from '@/domain/booking/nearest'
import { isStarting } from '@/domain/booking/decide'
import { isStaffed, openDates, plannedSlots } from '@/domain/booking/planned-slots'
import { distanceKm } from '@/domain/office/distance'
import { isSameCluster } from '@/domain/office/sooner'
import type { Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import type { DateString } from '@/domain/time/date'
import { allOffices, loadCalendar, type OfficeRecord } from '../../database/offered'
import { slotsOf } from '../../database/slots'
import type { Context } from '../environment'

export interface OpenRefuge extends Refuge {
  readonly record: OfficeRecord
}

/** The office itself as it is given, then the others of its cluster. Nothing is written. */
export async function refugesFrom(
  context: Context,
  home: OfficeRecord,
  from: DateString
): Promise<OpenRefuge[]> {
  const calendar = await loadCalendar(context.db)
  const cluster = (await allOffices(context.db))
    .filter(({ office }) => office.id !== home.office.id && isSameCluster(office, home.office))
    .sort((a, b) => distanceKm(home.office, a.office) - distanceKm(home.office, b.office))
  const refuges: OpenRefuge[] = []
  for (const record of [home, ...cluster]) {
    const slots = await freeSlots(context, record, calendar, from)
    refuges.push({ record, office: record.office, slots })
  }
  return refuges
}

/** What is left of its slots; a day that nobody has asked about yet is as it is planned. */
async function freeSlots(
  { db, now }: Context,
  { office, bookingRules }: OfficeRecord,
  calendar: Calendar,
  closed: DateString
): Promise<FreeSlot[]> {
  const from = closed > dateAt(now) ? closed : dateAt(now)
  const dates = openDates(office, calendar, from, bookingRules.windowWorkingDays)
  const rows = await slotsOf(db, office.id, from, dates.at(-1) ?? from)
  const laid = new Set(rows.map(({ date }) => date))
  const planned = dates
    .filter((date) => !laid.has(date))
    .flatMap((date) => plannedSlots(office, calendar, bookingRules, date))
    .map((slot) => ({ ...slot, left: slot.capacity }))
  return [...rows, ...planned]
    .filter(({ left }) => left > 0)
    .filter((slot) => !isStarting(slot, bookingRules.cutoffMinutes, now))
    .filter((slot) => isStaffed(office, calendar, slot))
}

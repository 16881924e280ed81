// Offices with their hours today and the next place, the nearest first.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { takes } from '@/domain/booking/capacity'
import { openingHours } from '@/domain/booking/window'
import { distanceKm, type Place } from '@/domain/office/distance'
import { together } from '@/domain/office/together'
import type { Calendar } from '@/domain/time/calendar'
import { wallClock } from '@/domain/time/instant'
import { allOffices, loadCalendar, type OfficeRecord } from '../../database/offered'
import { firstPlaces } from '../../database/slots'
import type { Context, OpenUseCase } from '../environment'

export type OfficeRow = Output<'office.list'>['offices'][number]

export const listOffices: OpenUseCase<'office.list'> = async (context, input) => {
  const { serviceId, also, latitude, longitude } = input
  const here = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
  const wanted = serviceId ? [serviceId, ...also] : also
  return answer({ offices: await officeRows(context, here, wanted) })
}

/** The offices that take all these services, the nearest first; where we do not know from where, by division. */
export async function officeRows(
  context: Context,
  here: Place | null,
  serviceIds: readonly string[] = []
): Promise<OfficeRow[]> {
  const calendar = await loadCalendar(context.db)
  const today = wallClock(context.now).date
  const next = await firstPlaces(context.db, today)
  const offices = (await allOffices(context.db)).filter(({ office }) =>
    serviceIds.every((id) => takes(office, id))
  )
  const rows = offices.map((o) => officeRow(context, calendar, o, here, next.get(o.office.id)))
  return here ? rows.sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0)) : together(rows)
}

function officeRow(
  context: Context,
  calendar: Calendar,
  { office, clusterName }: OfficeRecord,
  here: Place | null,
  nextPlace: OfficeRow['nextPlace'] | undefined
): OfficeRow {
  const { id, name, town, division, address, directions, floor, phone, latitude, longitude } =
    office
  const { date, minutes } = wallClock(context.now)
  const today = openingHours(office, calendar, date)
  return {
    ...{ id, name, town, division, address, directions, floor, phone, latitude, longitude },
    cluster: office.cluster ? { id: office.cluster, name: clusterName ?? office.cluster } : null,
    distance: here ? distanceKm(here, office) : null,
    today: today.map(({ from, to }) => ({ from, to })),
    openNow: today.some(({ from, to }) => from <= minutes && minutes < to),
    nextPlace: nextPlace ?? null,
    invented: office.invented
  }
}

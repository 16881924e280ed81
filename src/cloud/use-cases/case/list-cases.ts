// A resident's cases, each with what is asked of them and until when.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { maskName } from '@/domain/person/mask'
import { light, type Run } from '@/domain/case/clock'
import { isRunning } from '@/domain/case/status'
import { missingItems } from '@/domain/checklist/checklist'
import { workingDaysBetween, type Calendar } from '@/domain/time/calendar'
import { dateAt, instant } from '@/domain/time/instant'
import { bookingsOfCases } from '../../database/bookings-read'
import type { BookingRecord } from '../../database/bookings'
import { casesOf } from '../../database/cases'
import { allOffices, departmentNames, loadCalendar } from '../../database/offered'
import { relativesById } from '../../database/people'
import type { Context, UseCase } from '../environment'
import { chosen } from '../life-event/bundle-visit'
import { rowBundles } from '../life-event/row-bundles'
import { loadCases, type LoadedCase } from './load-case'
import { presentHoldup } from './present-holdup'
import { runsOf } from './present-due'

type Row = Output<'case.list'>['cases'][number]

export const listCases: UseCase<'case.list'> = async (context) => {
  return answer({ cases: await caseRows(context, context.actor.personId) })
}

/** The rows of a person's list, the last touched first, at most 100. */
export async function caseRows(context: Context, personId: string): Promise<Row[]> {
  return rowsOf(context, await loadCases(context.db, await casesOf(context.db, personId, 100)))
}

/** A row for each of these cases, in their order. */
export async function rowsOf(context: Context, loaded: readonly LoadedCase[]): Promise<Row[]> {
  const { db } = context
  const calendar = await loadCalendar(db)
  const runs = runsOf(context, calendar, loaded)
  const bookings = await bookingsOfCases(
    db,
    loaded.map((c) => c.record.id)
  )
  const offices = new Map((await allOffices(db)).map((o) => [o.office.id, o.office.name]))
  const relatives = await relativesById(
    db,
    loaded.map((c) => c.record.subject_id)
  )
  const bundles = await rowBundles(db, loaded)
  const departments = await departmentNames(db)
  return loaded.map((one) => {
    const relative = relatives.get(one.record.subject_id)
    const { bundle, caseIds } = bundles(one.record)
    const together = caseIds.flatMap((id) => bookings.get(id) ?? [])
    return {
      ...rowOf(context, calendar, one, runs.get(one.record.id)),
      ...standing(context, { calendar, departments }, one, runs.get(one.record.id)),
      forRelative: relative ? maskName(relative.name) : null,
      booking: bookingOf(chosen(bookings.get(one.record.id), together), offices),
      bundle
    }
  })
}

function rowOf(
  context: Context,
  calendar: Calendar,
  { record, guide, items }: LoadedCase,
  run: Run | undefined
): Omit<Row, 'forRelative' | 'booking' | 'bundle' | 'light' | 'holdup'> {
  const due = run?.due ?? null
  return {
    id: record.id,
    status: record.status,
    serviceId: guide.id,
    serviceName: guide.name,
    missingCount: missingItems(items).length,
    due,
    workingDaysLeft: due ? workingDaysBetween(calendar, dateAt(context.now), due) : null,
    stopped: record.status === 'suspended',
    correctionDue: record.status === 'awaiting-correction' ? record.correction_due : null,
    deferredDue: isRunning(record.status) ? record.deferred_due : null,
    granted: record.granted,
    delivery: record.delivery,
    visits: record.visits,
    updatedAt: instant(record.updated_at.getTime())
  }
}

/** How it is doing, and what it waits for. */
function standing(
  context: Context,
  around: { calendar: Calendar; departments: Readonly<Record<string, string>> },
  loaded: LoadedCase,
  run: Run | undefined
): Pick<Row, 'light' | 'holdup'> {
  const today = dateAt(context.now)
  const now = run ? light(around.calendar, run, today) : null
  const { departments } = around
  return { light: now, holdup: presentHoldup(loaded, { departments, today, light: now }) }
}

function bookingOf(
  booking: BookingRecord | undefined,
  offices: ReadonlyMap<string, string>
): Row['booking'] {
  if (booking?.status !== 'booked') return null
  return {
    id: booking.id,
    date: booking.date,
    start: booking.start_minute,
    officeName: offices.get(booking.office_id) ?? booking.office_id
  }
}

// A resident's cases, each with what is asked of them and until when.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { maskName } from '@/domain/person/mask'
import type { Run } from '@/domain/case/clock'
import { missingItems } from '@/domain/checklist/checklist'
import { workingDaysBetween, type Calendar } from '@/domain/time/calendar'
import { dateAt, instant } from '@/domain/time/instant'
import { bookingsOfCases } from '../../database/bookings-read'
import type { BookingRecord } from '../../database/bookings'
import { casesOf } from '../../database/cases'
import { allOffices, loadCalendar } from '../../database/offered'
import { relativesById } from '../../database/people'
import type { Context, UseCase } from '../environment'
import { loadCases, type LoadedCase } from './load-case'
import { isRunning, runsOf } from './present-due'

type Row = Output<'case.list'>['cases'][number]

export const listCases: UseCase<'case.list'> = async (context) => {
  return answer({ cases: await caseRows(context, context.actor.personId) })
}

/** The rows of a person's list, the last touched first, at most 100. */
export async function caseRows(context: Context, personId: string): Promise<Row[]> {
  const { db } = context
  const loaded = await loadCases(db, await casesOf(db, personId, 100))
  const calendar = await loadCalendar(db)
  const runs = await runsOf(context, calendar, loaded)
  const bookings = await bookingsOfCases(
    db,
    loaded.map((c) => c.record.id)
  )
  const offices = new Map((await allOffices(db)).map((o) => [o.office.id, o.office.name]))
  const relatives = await relativesById(
    db,
    loaded.map((c) => c.record.subject_id)
  )
  return loaded.map((one) => {
    const relative = relatives.get(one.record.subject_id)
    return {
      ...rowOf(context, calendar, one, runs.get(one.record.id)),
      forRelative: relative ? maskName(relative.name) : null,
      booking: bookingOf(bookings.get(one.record.id), offices)
    }
  })
}

function rowOf(
  context: Context,
  calendar: Calendar,
  { record, guide, items }: LoadedCase,
  run: Run | undefined
): Omit<Row, 'forRelative' | 'booking'> {
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
    deferredDue: isRunning(record) ? record.deferred_due : null,
    granted: record.granted,
    visits: record.visits,
    updatedAt: instant(record.updated_at.getTime())
  }
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

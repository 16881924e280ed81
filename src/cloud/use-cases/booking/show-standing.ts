// What counts against me? My missed visits, with what I said about each and what was decided.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import {
  appealDue,
  appealObstacle,
  appealUntil,
  blockedUntil,
  missedWithin
} from '@/domain/booking/missed'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateAt, instant } from '@/domain/time/instant'
import { appealsOf, type AppealRecord } from '../../database/appeals'
import type { BookingRecord } from '../../database/bookings'
import { missedDays, missedVisits } from '../../database/missed'
import { allOffices, loadCalendar } from '../../database/offered'
import type { SignedIn, UseCase } from '../environment'
import { servicesOf } from './standing'

type Standing = Output<'booking.standing'>
type Visit = Standing['missed'][number]

export const showStanding: UseCase<'booking.standing'> = async (context) =>
  answer(await standingView(context))

/** The standing of whoever asks, by the rules of the office that they missed last. */
export async function standingView(context: SignedIn): Promise<Standing> {
  const { db, now, actor } = context
  const visits = await missedVisits(db, actor.personId)
  const offices = await allOffices(db)
  const last = offices.find(({ office }) => office.id === visits[0]?.office_id) ?? offices[0]
  if (!last) throw new Error('there is no office')
  const rules = last.bookingRules
  const missed = await missedDays(db, actor.personId)
  const today = dateAt(now)
  const around = {
    today,
    calendar: await loadCalendar(db),
    appeals: await appealsOf(db, visits.map(idOf)),
    offices: new Map(offices.map(({ office }) => [office.id, office.name])),
    services: await servicesOf(context, visits)
  }
  return {
    missed: visits.map((visit) => visitView(visit, around)),
    count: missedWithin(missed, today, rules).length,
    limit: rules.noShowLimit,
    withinDays: rules.noShowDays,
    blockDays: rules.noShowBlockDays,
    blockedUntil: blockedUntil(missed, rules, today)
  }
}

interface Around {
  readonly today: DateString
  readonly calendar: Calendar
  readonly appeals: ReadonlyMap<string, AppealRecord>
  readonly offices: ReadonlyMap<string, string>
  readonly services: ReadonlyMap<string, string>
}

function visitView(booking: BookingRecord, around: Around): Visit {
  const { id, date, status, counted } = booking
  const appeal = around.appeals.get(id)
  const asked = { status, counted, date, appealed: appeal !== undefined }
  return {
    bookingId: id,
    serviceName: around.services.get(id) ?? booking.service_id,
    officeName: around.offices.get(booking.office_id) ?? '',
    date,
    start: booking.start_minute,
    end: booking.end_minute,
    counted,
    appeal: appeal ? appealView(appeal, around.calendar) : null,
    canAppeal: appealObstacle(asked, around.today) === null,
    appealUntil: appealUntil(date)
  }
}

function appealView(appeal: AppealRecord, calendar: Calendar): NonNullable<Visit['appeal']> {
  const at = instant(appeal.at.getTime())
  return {
    reason: appeal.reason,
    at,
    due: appealDue(calendar, dateAt(at)),
    granted: appeal.granted,
    answer: appeal.answer ?? ''
  }
}

function idOf({ id }: BookingRecord): string {
  return id
}

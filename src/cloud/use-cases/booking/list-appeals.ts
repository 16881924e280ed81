// Which missed visits do residents of my office say something about, and until when is it answered?
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { appealDue, missedWithin } from '@/domain/booking/missed'
import { light } from '@/domain/case/clock'
import { maskName } from '@/domain/person/mask'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateAt, instant } from '@/domain/time/instant'
import { openAppeals, type AppealRecord } from '../../database/appeals'
import type { BookingRecord } from '../../database/bookings'
import { missedDaysOf } from '../../database/missed'
import { findOffice, loadCalendar, type OfficeRecord } from '../../database/offered'
import { peopleById } from '../../database/people'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { servicesOf } from './standing'

type View = Output<'appeal.list'>['appeals'][number]

export const listAppeals: UseCase<'appeal.list'> = async (context) => {
  const { db, actor } = context
  const office = await findOffice(db, actor.officeId ?? '')
  if (!office) return refuse('not-allowed')
  await recordRead(context, 'appeal.list', null)
  const open = await openAppeals(db, office.office.id)
  // What one has said oneself, another decides.
  const others = open.filter(({ appeal }) => appeal.person_id !== actor.personId)
  const around = await readAround(context, office, others)
  return answer({ appeals: others.map((one) => viewOf(one, around)) })
}

interface Open {
  readonly appeal: AppealRecord
  readonly booking: BookingRecord
}
type Around = Awaited<ReturnType<typeof readAround>>

async function readAround(context: SignedIn, office: OfficeRecord, open: readonly Open[]) {
  const { db, now } = context
  const today = dateAt(now)
  const personIds = [...new Set(open.map(({ appeal }) => appeal.person_id))]
  const bookings = open.map(({ booking }) => booking)
  return {
    today,
    office,
    calendar: await loadCalendar(db),
    people: await peopleById(db, personIds),
    missed: await missedDaysOf(db, personIds),
    services: await servicesOf(context, bookings)
  }
}

function viewOf({ appeal, booking }: Open, around: Around): View {
  const { office, people, missed, services, today } = around
  const days = missed.get(appeal.person_id) ?? []
  return {
    bookingId: booking.id,
    serviceName: services.get(booking.id) ?? '',
    officeName: office.office.name,
    date: booking.date,
    start: booking.start_minute,
    end: booking.end_minute,
    code: booking.code,
    from: maskName(people.get(appeal.person_id)?.name ?? ''),
    reason: appeal.reason,
    at: instant(appeal.at.getTime()),
    ...timeLeft(around.calendar, appeal, today),
    count: missedWithin(days, today, office.bookingRules).length
  }
}

function timeLeft(calendar: Calendar, appeal: AppealRecord, today: DateString) {
  const from = dateAt(instant(appeal.at.getTime()))
  const due = appealDue(calendar, from)
  return {
    due,
    light: light(calendar, { from, due, stops: [] }, today),
    workingDaysLeft: workingDaysLeft(calendar, today, due)
  }
}

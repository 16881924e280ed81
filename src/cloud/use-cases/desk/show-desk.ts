// The staff's desk: who comes today, and the cases that wait for one's roles, the most urgent first.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { missingItems, readiness } from '@/domain/checklist/checklist'
import { addDays } from '@/domain/time/date'
import { wallClock } from '@/domain/time/instant'
import { quarterSums } from '../../database/board'
import { bookingsOn } from '../../database/bookings-read'
import { findCases } from '../../database/cases'
import { findOffice, loadCalendar } from '../../database/offered'
import { loadCases } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { servedByEach } from '../life-event/bundle-visit'
import { visitsPerCase } from '../dispatch/visits-per-case'
import { deskCases } from './desk-cases'
import { subjectNames } from './subject-names'

type Desk = Output<'desk.show'>

/** Days over which the visits for each case are counted (ZJ-2). */
const DAYS_SHOWN = 90

export const showDesk: UseCase<'desk.show'> = async (context) => {
  const { db, actor } = context
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return refuse('not-allowed')
  await recordRead(context, 'desk.show', null)
  const { date, minutes } = wallClock(context.now)
  const calendar = await loadCalendar(db)
  const sums = await quarterSums(db, {
    officeId: office.office.id,
    quarter: addDays(date, -DAYS_SHOWN)
  })
  return answer({
    officeName: office.office.name,
    date,
    minutes,
    bookings: await deskBookings(context),
    cases: await deskCases(context, calendar, office.caseRules),
    visitsPerCase: visitsPerCase(sums)
  })
}

async function deskBookings(context: SignedIn): Promise<Desk['bookings']> {
  const { db, actor, now } = context
  const bookings = await bookingsOn(db, actor.officeId ?? '', wallClock(now).date)
  const ids = bookings.map((b) => b.case_id)
  const loaded = await loadCases(db, await findCases(db, ids))
  const names = await subjectNames(context, loaded)
  const served = await servedByEach(db, loaded)
  return bookings.flatMap((b) => {
    const one = loaded.find((l) => l.record.id === b.case_id)
    if (!one) return []
    const { name: serviceName, items: set } = served(one)
    const items = set.map(({ item }) => item)
    const waiting = b.status === 'checked-in' && b.checked_in_at
    return {
      bookingId: b.id,
      caseId: b.case_id,
      code: b.code,
      status: b.status,
      start: b.start_minute,
      name: names.get(b.subject_id) ?? '',
      byProxy: b.subject_id !== b.person_id,
      serviceName,
      missingCount: missingItems(items).length,
      deferrableOnly: readiness(items) === 'deferrable-missing',
      waitedMinutes: waiting ? Math.floor((now - waiting.getTime()) / 60_000) : null
    }
  })
}

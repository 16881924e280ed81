// The staff's desk: who comes today, and the cases that wait for one's roles, the most urgent first.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { missingItems, readiness } from '@/domain/checklist/checklist'
import { wallClock } from '@/domain/time/instant'
import { bookingsOn } from '../../database/bookings-read'
import { findCase } from '../../database/cases'
import { findOffice, loadCalendar } from '../../database/offered'
import { loadCases } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { servedByEach } from '../life-event/bundle-visit'
import { deskCases } from './desk-cases'
import { subjectNames } from './subject-names'

type Desk = Output<'desk.show'>

export const showDesk: UseCase<'desk.show'> = async (context) => {
  const { db, actor } = context
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return refuse('not-allowed')
  await recordRead(context, 'desk.show', null)
  const { date, minutes } = wallClock(context.now)
  const calendar = await loadCalendar(db)
  return answer({
    officeName: office.office.name,
    date,
    minutes,
    bookings: await deskBookings(context),
    cases: await deskCases(context, calendar, office.caseRules),
    visitsPerCase: await visitsPerCase(context)
  })
}

async function deskBookings(context: SignedIn): Promise<Desk['bookings']> {
  const { db, actor, now } = context
  const bookings = await bookingsOn(db, actor.officeId ?? '', wallClock(now).date)
  const records = await Promise.all(bookings.map((b) => findCase(db, b.case_id)))
  const loaded = await loadCases(
    db,
    records.flatMap((r) => r ?? [])
  )
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

/** ZJ-2: visits to a counter for each case that this office has decided, on average. */
async function visitsPerCase(context: SignedIn): Promise<number | null> {
  const row = await context.db
    .selectFrom('cases')
    .select((e) => e.fn.avg<string | null>('visits').as('average'))
    .where('office_id', '=', context.actor.officeId)
    .where('status', 'in', ['decided', 'delivered'])
    .executeTakeFirst()
  return row?.average == null ? null : Math.round(Number(row.average) * 100) / 100
}

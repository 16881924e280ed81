// The staff's desk: who comes today, and the cases that wait for one's roles, the most urgent first.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { caseTransitions, type CaseStatus } from '@/domain/case/status'
import { deliveryDue, light, usedShare, type CaseRules, type Run } from '@/domain/case/clock'
import { missingItems, readiness } from '@/domain/checklist/checklist'
import { maskName } from '@/domain/person/mask'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { wallClock } from '@/domain/time/instant'
import { bookingsOn } from '../../database/bookings-read'
import { casesAt, findCase, type CaseRecord } from '../../database/cases'
import { departmentNames, findOffice, loadCalendar } from '../../database/offered'
import { peopleById, relativesById } from '../../database/people'
import { loadCases, type LoadedCase } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { runsOf } from '../case/present-due'

type Desk = Output<'desk.show'>

/** People who only watch see every open case. */
const WATCHERS = ['dispatcher', 'admin']

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
  return bookings.flatMap((b) => {
    const one = loaded.find((l) => l.record.id === b.case_id)
    if (!one) return []
    const waiting = b.status === 'checked-in' && b.checked_in_at
    return {
      bookingId: b.id,
      caseId: b.case_id,
      code: b.code,
      status: b.status,
      start: b.start_minute,
      name: names.get(b.subject_id) ?? '',
      byProxy: b.subject_id !== b.person_id,
      serviceName: one.guide.name,
      missingCount: missingItems(one.items).length,
      deferrableOnly: readiness(one.items) === 'deferrable-missing',
      waitedMinutes: waiting ? Math.floor((now - waiting.getTime()) / 60_000) : null
    }
  })
}

async function deskCases(
  context: SignedIn,
  calendar: Calendar,
  rules: CaseRules
): Promise<Desk['cases']> {
  const { db, actor, now } = context
  const records = await casesAt(db, actor.officeId ?? '', statusesFor(actor.roles), 100)
  const loaded = await loadCases(db, records)
  const names = await subjectNames(context, loaded)
  const departments = await departmentNames(db)
  const runs = await runsOf(context, calendar, loaded)
  const today = wallClock(now).date
  return loaded.map(({ record, guide }) => {
    const run = runs.get(record.id) ?? delivery(record, calendar, rules)
    return {
      caseId: record.id,
      code: record.code,
      status: record.status,
      name: names.get(record.subject_id) ?? '',
      serviceName: guide.name,
      departmentName: departments[guide.department] ?? guide.department,
      due: run?.due ?? null,
      workingDaysLeft: run ? workingDaysLeft(calendar, today, run.due) : null,
      used: run ? usedShare(calendar, run, today) : 0,
      light: run ? light(calendar, run, today) : null
    }
  })
}

/** What is decided waits to be handed over (AL-44). */
function delivery(record: CaseRecord, calendar: Calendar, rules: CaseRules): Run | null {
  if (record.status !== 'decided' || !record.decided_on) return null
  const due = deliveryDue(calendar, record.decided_on, rules)
  return { from: record.decided_on, due, stopped: 0 }
}

/** The states in which one of these roles has something to do; drafts wait with their booking. */
function statusesFor(roles: readonly string[]): CaseStatus[] {
  const watches = roles.some((role) => WATCHERS.includes(role))
  const open = caseTransitions
    .filter((t) => t.from !== 'draft' && t.action !== 'withdraw')
    .filter((t) => watches || t.by.some((role) => roles.includes(role)))
  return [...new Set(open.map((t) => t.from))]
}

async function subjectNames(
  context: SignedIn,
  loaded: readonly LoadedCase[]
): Promise<Map<string, string>> {
  const ids = loaded.map((l) => l.record.subject_id)
  const people = await peopleById(context.db, ids)
  const relatives = await relativesById(context.db, ids)
  return new Map(
    ids.map((id) => [id, maskName(relatives.get(id)?.name ?? people.get(id)?.name ?? '')])
  )
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

// The cases that wait at a desk for one's roles: first what was filed online and not looked at yet,
// each with the day by which it has to be (ZJ-6), then the rest, the most urgent first.
import type { Output } from '@/contract/calls'
import { deliveryDue, light, usedShare, type CaseRules, type Run } from '@/domain/case/clock'
import { lookDue } from '@/domain/case/filing'
import { staffActs } from '@/domain/case/staff-act'
import { caseTransitions, isRunning, type CaseStatus } from '@/domain/case/status'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { unseenFilings, waitingCases } from '../../database/desk-cases'
import { departmentNames } from '../../database/offered'
import { loadCases } from '../case/load-case'
import { runsOf } from '../case/present-due'
import type { SignedIn } from '../environment'
import { subjectNames } from './subject-names'

type DeskCase = Output<'desk.show'>['cases'][number]

/** At most so many of each: more than anybody looks through. */
const MOST = 100
/** People who only watch see every open case. */
const WATCHERS = ['dispatcher', 'admin']

/** The rows of the desk's list. */
export async function deskCases(
  context: SignedIn,
  calendar: Calendar,
  rules: CaseRules
): Promise<DeskCase[]> {
  const { db, actor, now } = context
  const officeId = actor.officeId ?? ''
  const wanted = statusesFor(actor.roles)
  const filings = wanted.always.includes('received') ? await unseenFilings(db, officeId, MOST) : []
  const waiting = await waitingCases(db, officeId, wanted, MOST)
  const loaded = await loadCases(db, [...filings, ...waiting])
  const names = await subjectNames(context, loaded)
  const departments = await departmentNames(db)
  const runs = runsOf(context, calendar, loaded)
  const today = dateAt(now)
  return loaded.map(({ record, guide }) => {
    const look = unseen(record, calendar, rules)
    const run = look ?? runs.get(record.id) ?? delivery(record, calendar, rules)
    return {
      caseId: record.id,
      code: record.code,
      status: record.status,
      channel: record.channel,
      name: names.get(record.subject_id) ?? '',
      serviceName: guide.name,
      departmentName: departments[guide.department] ?? guide.department,
      due: look ? null : (run?.due ?? null),
      lookBy: look?.due ?? null,
      workingDaysLeft: run ? workingDaysLeft(calendar, today, run.due) : null,
      used: run ? usedShare(calendar, run, today) : 0,
      light: run ? light(calendar, run, today) : null
    }
  })
}

/** What was filed online waits to be looked at. */
function unseen(record: CaseRecord, calendar: Calendar, rules: CaseRules): Run | null {
  const { status, channel, looked_at, received_on } = record
  if (status !== 'received' || channel !== 'online' || looked_at || !received_on) return null
  return { from: received_on, due: lookDue(calendar, received_on, rules), stops: [] }
}

/** What is decided waits to be handed over (AL-44). */
function delivery(record: CaseRecord, calendar: Calendar, rules: CaseRules): Run | null {
  if (record.status !== 'decided' || !record.decided_on) return null
  const due = deliveryDue(calendar, record.decided_on, rules)
  return { from: record.decided_on, due, stops: [] }
}

/** The states in which one of these roles has something to do at the desk. */
function statusesFor(roles: readonly string[]) {
  const watches = roles.some((role) => WATCHERS.includes(role))
  const open = caseTransitions
    .filter((t) => t.from !== 'draft' && (staffActs as readonly string[]).includes(t.action))
    .filter((t) => watches || t.by.some((role) => roles.includes(role)))
  const statuses = [...new Set(open.map((t) => t.from))]
  // A clerk has to do with an accepted case only while something deferred may come (ZJ-11.2).
  const works = watches || roles.includes('handler')
  const isDeferred = (status: CaseStatus) => !works && isRunning(status)
  return {
    always: statuses.filter((status) => !isDeferred(status)),
    deferredOnly: statuses.filter(isDeferred)
  }
}

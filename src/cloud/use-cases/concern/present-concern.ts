// A concern as its reader sees it: the one who raised it, or the staff who are to answer.
import type { Output } from '@/contract/calls'
import { light, usedShare } from '@/domain/case/clock'
import { concernTransitions } from '@/domain/concern/concern'
import { maskName } from '@/domain/person/mask'
import type { Role } from '@/domain/person/role'
import { workingDaysLeft } from '@/domain/time/calendar'
import { dateAt, instant } from '@/domain/time/instant'
import { findCases } from '../../database/cases'
import type { ConcernRecord } from '../../database/concerns'
import { allOffices, departmentNames, findGuide, loadCalendar } from '../../database/offered'
import { peopleById } from '../../database/people'
import type { SignedIn } from '../environment'

type View = Output<'concern.raise'>

/** One concern. */
export async function presentConcern(context: SignedIn, record: ConcernRecord): Promise<View> {
  const [view] = await presentConcerns(context, [record])
  if (!view) throw new Error(`concern ${record.id} vanished`)
  return view
}

/** Several concerns in their order. */
export async function presentConcerns(
  context: SignedIn,
  records: readonly ConcernRecord[]
): Promise<View[]> {
  const { db } = context
  const around = {
    calendar: await loadCalendar(db),
    departments: await departmentNames(db),
    offices: new Map((await allOffices(db)).map(({ office }) => [office.id, office.name])),
    people: await peopleById(db, [...new Set(records.map((r) => r.person_id))]),
    about: await aboutCases(context, records)
  }
  return records.map((record) => viewOf(context, record, around))
}

interface Around {
  readonly calendar: Awaited<ReturnType<typeof loadCalendar>>
  readonly departments: Readonly<Record<string, string>>
  readonly offices: ReadonlyMap<string, string>
  readonly people: Awaited<ReturnType<typeof peopleById>>
  readonly about: ReadonlyMap<string, NonNullable<View['about']>>
}

function viewOf(context: SignedIn, record: ConcernRecord, around: Around): View {
  const own = record.person_id === context.actor.personId
  const open = record.status === 'raised' || record.status === 'designated'
  const today = dateAt(context.now)
  const from = dateAt(instant(record.created_at.getTime()))
  const run = { from, due: record.due_on, stops: [] }
  return {
    id: record.id,
    kind: record.kind,
    status: record.status,
    text: record.text,
    at: instant(record.created_at.getTime()),
    due: record.due_on,
    light: open ? light(around.calendar, run, today) : null,
    used: usedShare(around.calendar, run, today),
    workingDaysLeft: open ? workingDaysLeft(around.calendar, today, run.due) : null,
    extended: record.extended,
    extendReasons: record.extend_reasons,
    officeName: around.offices.get(record.office_id) ?? '',
    department: record.department_id && (around.departments[record.department_id] ?? null),
    answer: record.answer,
    answeredAt: record.answered_at && instant(record.answered_at.getTime()),
    about: around.about.get(record.case_id ?? '') ?? null,
    from: own ? null : maskName(around.people.get(record.person_id)?.name ?? ''),
    actions: actionsOn(context, record, own)
  }
}

/** One's own as a resident; as staff by one's roles, and a handler what is their department's. */
function actionsOn({ actor }: SignedIn, record: ConcernRecord, own: boolean): View['actions'] {
  const roles: Role[] = own ? ['resident'] : [...actor.roles]
  return concernTransitions
    .filter((t) => t.from === record.status && t.by.some((role) => roles.includes(role)))
    .filter((t) => t.action !== 'extend' || !record.extended)
    .map((t) => t.action)
}

async function aboutCases({ db }: SignedIn, records: readonly ConcernRecord[]) {
  const cases = await findCases(
    db,
    records.flatMap((r) => r.case_id ?? [])
  )
  const found = new Map<string, NonNullable<View['about']>>()
  for (const record of cases) {
    const guide = await findGuide(db, record.service_id)
    found.set(record.id, { caseId: record.id, serviceName: guide?.name ?? record.service_id })
  }
  return found
}

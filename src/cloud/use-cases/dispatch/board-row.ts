// One line of the board: which case and step, who holds it, how it stands, and what it waits for.
import type { Output } from '@/contract/calls'
import { deliveryDue, light as lightOn, type CaseRules } from '@/domain/case/clock'
import type { CaseStatus } from '@/domain/case/status'
import { maskName } from '@/domain/person/mask'
import { addWorkingDays, workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { instant } from '@/domain/time/instant'
import type { BoardDay } from '../../database/board'
import type { CaseLine, ExtensionLine, UrgeLine } from '../../database/board-rows'
import type { Database } from '../../database/connect'
import type { ServiceSteps } from '../../database/offered'
import { lightOf, type OpenStep } from '../../database/open-steps'
import { peopleById } from '../../database/people'

type Row = Output<'dispatch.board'>['list']['rows'][number]

/** What the rows are made with, read once for all of them. */
export interface RowFacts {
  readonly day: BoardDay
  readonly calendar: Calendar
  readonly rules: CaseRules
  /** Names of departments by id. */
  readonly departments: Readonly<Record<string, string>>
  readonly services: ReadonlyMap<string, ServiceSteps>
}

type People = ReadonlyMap<string, string>

/** Masked names by id. */
export async function masked(db: Database, ids: readonly (string | null)[]): Promise<People> {
  const people = await peopleById(db, [...new Set(ids.flatMap((id) => id ?? []))])
  return new Map([...people].map(([id, { name }]) => [id, maskName(name ?? '')]))
}

/** An open step; without a name, a case that has none. */
export function stepRow(facts: RowFacts, people: People, row: OpenStep): Row {
  const light = row.due_on === null ? null : lightOf(row.rank)
  return {
    ...ofCase(facts, { ...row, id: row.case_id }, row.step_id || null, row.department_id || null),
    status: row.status,
    handler: row.handler_id && (people.get(row.handler_id) ?? ''),
    handlerGone: row.gone,
    ...ofDue(facts, row.due_on, row.as_of),
    light,
    urged: row.urged
  }
}

/** A case that waits to be looked at (1 working day) or to be handed over (AL-44). */
export function caseRow(
  facts: RowFacts,
  group: 'not-looked-at' | 'not-delivered',
  row: CaseLine
): Row {
  const { calendar, rules, day } = facts
  const unread = group === 'not-looked-at'
  const due = unread
    ? addWorkingDays(calendar, row.day, rules.lookWorkingDays)
    : deliveryDue(calendar, row.day, rules)
  const status: CaseStatus = unread ? 'received' : 'decided'
  return {
    ...ofCase(facts, row, null, null),
    status,
    ...ofDue(facts, due, day.today),
    light: lightOn(calendar, { from: row.day, due, stops: [] }, day.today)
  }
}

/** An urge that waits for its answer. */
export function urgeRow(facts: RowFacts, people: People, row: UrgeLine): Row {
  const { urge_id: id, reason, note } = row
  const late = row.day < facts.day.today
  return {
    ...ofCase(facts, row, row.step_id, row.department_id),
    status: row.status,
    handler: row.handler_id && (people.get(row.handler_id) ?? ''),
    ...ofDue(facts, row.due_on, facts.day.today),
    urged: true,
    urge: { id, reason, note, at: instant(row.at.getTime()), answerBy: row.day, late }
  }
}

/** Somebody has asked for more time (AL-42). */
export function extensionRow(
  facts: RowFacts,
  people: People,
  readerId: string,
  row: ExtensionLine
): Row {
  return {
    ...ofCase(facts, row, null, null),
    status: row.status,
    ...ofDue(facts, row.due_on, facts.day.today),
    extension: {
      workingDays: row.working_days,
      reasons: row.reasons,
      askedOn: row.day,
      askedBy: people.get(row.asked_by) ?? '',
      mine: row.asked_by === readerId
    }
  }
}

function ofCase(
  { services, departments }: RowFacts,
  row: Pick<CaseLine, 'id' | 'code' | 'service_id'>,
  stepId: string | null,
  departmentId: string | null
): Omit<Row, 'status' | 'due' | 'workingDaysLeft'> {
  const service = services.get(row.service_id)
  return {
    caseId: row.id,
    stepId,
    code: row.code,
    serviceName: service?.name ?? row.service_id,
    stepName: stepId && (service?.steps.get(stepId) ?? stepId),
    departmentId,
    departmentName: departmentId && (departments[departmentId] ?? departmentId),
    handler: null,
    handlerGone: false,
    light: null,
    urged: false,
    urge: null,
    extension: null
  }
}

/** What stands still has as many days left as on the day it stopped. */
function ofDue({ calendar }: RowFacts, due: DateString | null, day: DateString) {
  return { due, workingDaysLeft: due && workingDaysLeft(calendar, day, due) }
}

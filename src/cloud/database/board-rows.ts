// The rows of one queue of the dispatch board, a page at a time, each page found by where the last
// one ended: how far one reads makes none of them slower.
import { sql, type RawBuilder } from 'kysely'
import type { CaseStatus } from '@/domain/case/status'
import type { UrgeReason } from '@/domain/case/urge'
import type { StepGroup } from '@/domain/dispatch/group'
import type { DateString } from '@/domain/time/date'
import {
  extensionsAsked,
  notDelivered,
  notLookedAt,
  stepless,
  urgesOpen,
  type BoardDay
} from './board'
import type { Database } from './connect'
import { openSteps, type OpenStep } from './open-steps'

/** Where a page of steps ended: rank, due date, case and step. */
export type StepMark = readonly [rank: number, due: string, caseId: string, stepId: string]
/** Where a page of cases ended: its day and its id. */
export type CaseMark = readonly [day: string, id: string]

export interface StepFilter {
  readonly group: StepGroup
  readonly rank: number | null
  readonly departmentId: string | null
  readonly after: StepMark | null
}

/** The worst first, then the first due. */
export async function stepRows(
  db: Database,
  { officeId, today }: BoardDay,
  filter: StepFilter,
  most: number
): Promise<OpenStep[]> {
  const { rows } = await sql<OpenStep>`
    select * from (${openSteps(officeId, today)}
      ${filter.group === 'ownerless' ? sql`union all ${steplessRows(officeId, today)}` : sql``}) o
    where ${inGroup[filter.group]}
      ${filter.rank === null ? sql`` : sql`and rank = ${filter.rank}`}
      ${filter.departmentId === null ? sql`` : sql`and department_id = ${filter.departmentId}`}
      ${filter.after ? sql`and ${orderKey} > (${listed(filter.after)})` : sql``}
    order by 3 - rank, coalesce(due_on, '9999-12-31'), case_id, step_id
    limit ${most}`.execute(db)
  return rows
}

const orderKey = sql`(3 - rank, coalesce(due_on, '9999-12-31'), case_id, step_id)`

function listed([rank, due, caseId, stepId]: StepMark) {
  return sql`${3 - rank}::int, ${due}::date, ${caseId}::uuid, ${stepId}::text`
}

const inGroup: Readonly<Record<StepGroup, RawBuilder<unknown>>> = {
  all: sql`true`,
  unassigned: sql`handler_id is null`,
  ownerless: sql`(handler_id is null or gone)`,
  yellow: sql`rank = 1`,
  red: sql`rank = 2`,
  overdue: sql`rank = 3`
}

/** Cases without an open step, in the shape of steps without a name. */
function steplessRows(officeId: string, today: DateString) {
  return sql`select c.id, '', '', c.status, null::uuid, c.due_on, ${today}::date, c.code,
    c.service_id, case when ${today}::date > c.due_on then 3 else 0 end, false, false
    ${stepless(officeId)}`
}

export interface CaseLine {
  readonly id: string
  readonly code: string | null
  readonly service_id: string
  readonly day: DateString
}

/** Filed online and not looked at, or decided and not handed over; the oldest first. */
export async function caseRows(
  db: Database,
  day: BoardDay,
  group: 'not-looked-at' | 'not-delivered',
  after: CaseMark | null,
  most: number
): Promise<CaseLine[]> {
  const since = sql.ref(group === 'not-looked-at' ? 'c.received_on' : 'c.decided_on')
  const { rows } = await sql<CaseLine>`
    select c.id, c.code, c.service_id, ${since} as day
    ${group === 'not-looked-at' ? notLookedAt(day) : notDelivered(day)}
    ${after ? sql`and (${since}, c.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by ${since}, c.id limit ${most}`.execute(db)
  return rows
}

export interface UrgeLine extends CaseLine {
  readonly status: CaseStatus
  readonly due_on: DateString | null
  readonly urge_id: string
  readonly step_id: string | null
  readonly department_id: string | null
  readonly handler_id: string | null
  readonly reason: UrgeReason
  readonly note: string
  readonly at: Date
}

/** Urges without an answer; `day` is the one by which it is due, the first first. */
export async function urgeRows(
  db: Database,
  { officeId }: BoardDay,
  after: CaseMark | null,
  most: number
): Promise<UrgeLine[]> {
  const { rows } = await sql<UrgeLine>`
    select c.id, c.code, c.service_id, c.status, c.due_on, u.answer_by as day, u.id as urge_id, u.step_id,
      u.department_id, u.handler_id, u.reason, u.note, u.created_at as at
    ${urgesOpen(officeId)}
    ${after ? sql`and (u.answer_by, u.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by u.answer_by, u.id limit ${most}`.execute(db)
  return rows
}

export interface ExtensionLine extends CaseLine {
  readonly extension_id: string
  readonly status: CaseStatus
  readonly due_on: DateString | null
  readonly working_days: number
  readonly reasons: string
  readonly asked_by: string
}

/** Extensions to approve; `day` is the one on which it was asked for, the first first. */
export async function extensionRows(
  db: Database,
  { officeId }: BoardDay,
  after: CaseMark | null,
  most: number
): Promise<ExtensionLine[]> {
  const { rows } = await sql<ExtensionLine>`
    select c.id, c.code, c.service_id, c.status, e.asked_on as day, e.id as extension_id, c.due_on,
      e.working_days, e.reasons, e.asked_by
    ${extensionsAsked(officeId)}
    ${after ? sql`and (e.asked_on, e.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by e.asked_on, e.id limit ${most}`.execute(db)
  return rows
}

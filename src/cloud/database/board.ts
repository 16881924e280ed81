// The figures of the dispatch board, each in one statement over what is open or of this quarter, so
// that they stay fast however many cases were ever decided.
import { sql } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import { openSteps } from './open-steps'

/** Where and as of when, with the days on which the limits of two queues are over. */
export interface BoardDay {
  readonly officeId: string
  readonly today: DateString
  readonly quarter: DateString
  /** An online filing of an earlier day should have been looked at. */
  readonly lookBefore: DateString
  /** What was decided before this day has waited for more than half of its time. */
  readonly deliverBefore: DateString
}

export interface DepartmentSums {
  readonly department_id: string
  readonly open: number
  readonly unassigned: number
  readonly ownerless: number
  readonly green: number
  readonly yellow: number
  readonly red: number
  readonly overdue: number
}

/** The open steps of an office by department and light. */
export async function departmentSums(
  db: Database,
  { officeId, today }: BoardDay
): Promise<DepartmentSums[]> {
  const { rows } = await sql<DepartmentSums>`
    select department_id, count(*)::int as open,
      (count(*) filter (where handler_id is null))::int as unassigned,
      (count(*) filter (where handler_id is null or gone))::int as ownerless,
      (count(*) filter (where rank = 0))::int as green,
      (count(*) filter (where rank = 1))::int as yellow,
      (count(*) filter (where rank = 2))::int as red,
      (count(*) filter (where rank = 3))::int as overdue
    from (${openSteps(officeId, today)}) o
    group by department_id`.execute(db)
  return rows
}

export interface QueueSums {
  readonly in_hand: number
  readonly stepless: number
  readonly not_looked_at: number
  readonly not_delivered: number
  readonly extensions: number
  readonly urges: number
}

/** What is in hand, and how much waits in the queues that are not of steps. */
export async function queueSums(db: Database, day: BoardDay): Promise<QueueSums> {
  const count = sql`select count(*)::int`
  const { rows } = await sql<QueueSums>`select
    (${count} from cases c where c.office_id = ${day.officeId} and ${isInHand}) as in_hand,
    (${count} ${stepless(day.officeId)}) as stepless,
    (${count} ${notLookedAt(day)}) as not_looked_at,
    (${count} ${notDelivered(day)}) as not_delivered,
    (${count} ${extensionsAsked(day.officeId)}) as extensions,
    (${count} ${urgesOpen(day.officeId)}) as urges`.execute(db)
  return rows[0] ?? noSums
}

const noSums: QueueSums = {
  in_hand: 0,
  stepless: 0,
  not_looked_at: 0,
  not_delivered: 0,
  extensions: 0,
  urges: 0
}

// The states are written out: only so does the planner know that the index of open cases has them.
const isInHand = sql`c.status in ('received', 'awaiting-correction', 'accepted', 'in-progress',
  'suspended')`

/** Cases that run without a step that anybody could do: nothing may fall through (一网兜底). */
export function stepless(officeId: string) {
  return sql`from cases c where c.office_id = ${officeId}
    and c.status in ('accepted', 'in-progress', 'suspended')
    and not exists (select from case_steps s where s.case_id = c.id
      and s.office_id = ${officeId} and s.status in ('open', 'stopped'))`
}

/** Online filings that should have been looked at. */
export function notLookedAt({ officeId, lookBefore }: Pick<BoardDay, 'officeId' | 'lookBefore'>) {
  return sql`from cases c where c.office_id = ${officeId} and c.status = 'received'
    and c.channel = 'online' and c.looked_at is null and c.received_on < ${lookBefore}::date`
}

/** Decided cases whose result has waited for more than half of its time (AL-44). */
export function notDelivered(day: Pick<BoardDay, 'officeId' | 'deliverBefore'>) {
  return sql`from cases c where c.office_id = ${day.officeId} and c.status = 'decided'
    and c.decided_on < ${day.deliverBefore}::date`
}

/** Extensions that wait for somebody to approve them (AL-42). */
export function extensionsAsked(officeId: string) {
  return sql`from case_extensions e join cases c on c.id = e.case_id
    where e.granted is null and c.office_id = ${officeId}
    and c.status in ('in-progress', 'suspended')`
}

/** Urges that wait for their answer. */
export function urgesOpen(officeId: string) {
  return sql`from case_urges u join cases c on c.id = u.case_id
    where u.office_id = ${officeId} and u.answered_at is null`
}

export interface QuarterSums {
  readonly received: number
  readonly decided: number
  readonly visits: string | null
}

/** What was received since the quarter began, how much of it is decided, and the visits it took. */
export async function quarterSums(
  db: Database,
  { officeId, quarter }: Pick<BoardDay, 'officeId' | 'quarter'>
): Promise<QuarterSums> {
  const { rows } = await sql<QuarterSums>`
    select count(*)::int as received,
      (count(*) filter (where status in ('decided', 'delivered')))::int as decided,
      avg(visits) filter (where status in ('decided', 'delivered')) as visits
    from cases where office_id = ${officeId} and received_on >= ${quarter}::date`.execute(db)
  return rows[0] ?? { received: 0, decided: 0, visits: null }
}

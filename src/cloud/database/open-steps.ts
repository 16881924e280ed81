// Which steps are open now, how does each of them stand, and who holds it? Lights by the stored dates:
// whichever is worse, the step's own or its case's; what stands still stands as on the day it stopped.
import { sql, type RawBuilder } from 'kysely'
import { lights, type Light } from '@/domain/case/clock'
import type { StepStatus } from '@/domain/case/steps'
import type { DateString } from '@/domain/time/date'

/** One open step; `rank` is 0 for green to 3 for overdue. */
export interface OpenStep {
  readonly case_id: string
  readonly step_id: string
  readonly department_id: string
  readonly status: StepStatus
  readonly handler_id: string | null
  readonly due_on: DateString | null
  /** The day as of which its light is: today, or the day on which it stopped. */
  readonly as_of: DateString
  readonly code: string | null
  readonly service_id: string
  readonly rank: number
  /** True where its holder can't handle such steps at this office any more. */
  readonly gone: boolean
  readonly urged: boolean
}

/** The light that a rank stands for. */
export function lightOf(rank: number): Light {
  return lights[rank] ?? 'green'
}

/** The rank of a light. */
export function rankOf(light: Light): number {
  return lights.indexOf(light)
}

/**
 * A select of the open steps of an office. Steps and cases are both found by the indexes of what is
 * open: the states are written out, so that the planner knows it.
 */
export function openSteps(officeId: string, today: DateString): RawBuilder<OpenStep> {
  const day = sql`coalesce(st.from_on, ${today}::date)`
  return sql<OpenStep>`
    select s.case_id, s.step_id, s.department_id, s.status, s.handler_id,
      least(s.due_on, c.due_on) as due_on, ${day} as as_of, c.code, c.service_id,
      greatest(${rank('s', day)}, ${rank('c', caseDay(today))}) as rank,
      s.handler_id is not null and not ${mayHold()} as gone,
      exists (select from case_urges u where u.case_id = s.case_id and u.step_id = s.step_id
        and u.answered_at is null) as urged
    from case_steps s
    join cases c on c.id = s.case_id and c.office_id = ${officeId}
      and c.status in ('in-progress', 'suspended')
    left join case_stops st
      on st.case_id = s.case_id and st.step_id = s.step_id and st.until_on is null
    where s.office_id = ${officeId} and s.status in ('open', 'stopped')`
}

/** How far the dates of a table's row have turned its light by a day. */
export function rank(table: 's' | 'c', day: RawBuilder<unknown>): RawBuilder<number> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql<number>`case when ${day} > ${column('due_on')} then 3
    when ${day} >= ${column('red_on')} then 2
    when ${day} >= ${column('yellow_on')} then 1 else 0 end`
}

/** A case stands still since the last of its open steps stopped. */
export function caseDay(today: DateString): RawBuilder<unknown> {
  return sql`case when c.status = 'suspended' then coalesce((select max(x.from_on)
    from case_stops x where x.case_id = c.id and x.until_on is null), ${today}::date)
    else ${today}::date end`
}

/** Whether the holder of a step is a handler of its department at its office. */
function mayHold(): RawBuilder<boolean> {
  return sql<boolean>`exists (select from staff f where f.person_id = s.handler_id
    and f.role = 'handler' and f.office_id = s.office_id
    and (f.department_id is null or f.department_id = s.department_id))`
}

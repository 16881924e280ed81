// 调度台: how does the office stand, and what needs somebody now? Figures, queues, and one queue's rows.
import type { CheckedInput, Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { handlesFor } from '@/domain/case/step-acts'
import { boardGroups, type BoardGroup } from '@/domain/dispatch/group'
import { quarterStart } from '@/domain/dispatch/quarter'
import { subtractWorkingDays, type Calendar } from '@/domain/time/calendar'
import { addDays, type DateString } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import {
  departmentSums,
  queueSums,
  quarterSums,
  type BoardDay,
  type DepartmentSums,
  type QueueSums
} from '../../database/board'
import {
  departmentNames,
  findOffice,
  loadCalendar,
  serviceSteps,
  type OfficeRecord
} from '../../database/offered'
import { handlersAt, type StaffMember } from '../../database/staff'
import type { UseCase } from '../environment'
import { listGroup } from './list-group'
import { visitsPerCase } from './visits-per-case'

type Board = Output<'dispatch.board'>

export const showBoard: UseCase<'dispatch.board'> = async (context, input) => {
  const { db, actor, now } = context
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return refuse('not-allowed')
  const calendar = await loadCalendar(db)
  const day = boardDay(calendar, office, dateAt(now))
  const sums = await departmentSums(db, day)
  const queues = await queueSums(db, day)
  const groups = boardGroups.map((group) => ({ group, count: countOf(group, sums, queues) }))
  const departments = await departmentNames(db)
  const services = await serviceSteps(db)
  const handlers = await handlersAt(db, day.officeId)
  return answer({
    officeName: office.office.name,
    date: day.today,
    figures: {
      since: day.quarter,
      ...(await quarterFigures(db, day)),
      inHand: queues.in_hand,
      lights: {
        green: total(sums, 'green'),
        yellow: total(sums, 'yellow'),
        red: total(sums, 'red'),
        overdue: total(sums, 'overdue')
      }
    },
    departments: sums.map((one) => presentDepartment(one, departments, handlers)).sort(byNeed),
    groups,
    list: await listGroup(
      context,
      { day, calendar, rules: office.caseRules, departments, services },
      { ...input, group: input.group ?? firstGroup(groups, input) }
    )
  })
}

/** Today, with the days on which the limits of the queues are over. */
export function boardDay(
  calendar: Calendar,
  { office, caseRules }: OfficeRecord,
  today: DateString
): BoardDay {
  const half = Math.floor(caseRules.deliverWorkingDays / 2) + 1
  return {
    officeId: office.id,
    today,
    quarter: quarterStart(today),
    lookBefore: subtractWorkingDays(calendar, today, caseRules.lookWorkingDays),
    deliverBefore: subtractWorkingDays(calendar, addDays(today, 1), half)
  }
}

/** The first queue in which something waits, unless a light or a department is asked for. */
function firstGroup(
  groups: readonly { group: BoardGroup; count: number }[],
  { light, departmentId }: CheckedInput<'dispatch.board'>
): BoardGroup {
  if (light ?? departmentId) return 'all'
  return groups.find(({ count }) => count > 0)?.group ?? 'all'
}

function countOf(group: BoardGroup, sums: readonly DepartmentSums[], queues: QueueSums): number {
  const counts: Readonly<Record<BoardGroup, number>> = {
    overdue: total(sums, 'overdue'),
    unassigned: total(sums, 'unassigned'),
    ownerless: total(sums, 'ownerless') + queues.stepless,
    red: total(sums, 'red'),
    yellow: total(sums, 'yellow'),
    all: total(sums, 'open'),
    extensions: queues.extensions,
    urges: queues.urges,
    'not-looked-at': queues.not_looked_at,
    'not-delivered': queues.not_delivered
  }
  return counts[group]
}

async function quarterFigures(...at: Parameters<typeof quarterSums>) {
  const sums = await quarterSums(...at)
  const { received, decided } = sums
  return {
    received,
    decided,
    share: received > 0 ? decided / received : null,
    visitsPerCase: visitsPerCase(sums)
  }
}

function presentDepartment(
  { department_id: id, open, unassigned, yellow, red, overdue }: DepartmentSums,
  names: Readonly<Record<string, string>>,
  handlers: readonly StaffMember[]
): Board['departments'][number] {
  const able = handlers.filter(({ departmentId }) => handlesFor(departmentId, id))
  const name = names[id] ?? id
  return { id, name, open, unassigned, yellow, red, overdue, handlers: able.length }
}

type Department = Board['departments'][number]

/** Where something is late first, then where most lies. */
function byNeed(a: Department, b: Department): number {
  return b.overdue - a.overdue || b.red - a.red || b.unassigned - a.unassigned || b.open - a.open
}

function total(
  sums: readonly DepartmentSums[],
  key: Exclude<keyof DepartmentSums, 'department_id'>
) {
  return sums.reduce((sum, one) => sum + one[key], 0)
}

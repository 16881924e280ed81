// A grid worker's day: the errands of their grids, grid after grid on the shortest way (ZJ-30), each
// with what to carry or to tell, until when (AL-44), and the address once it is theirs.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { light, usedShare, type CaseRules } from '@/domain/case/clock'
import { nextTryDays } from '@/domain/errand/next-try'
import { routeOrder } from '@/domain/errand/route'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { findCases } from '../../database/cases'
import type { ErrandRecord } from '../../database/errands'
import { errandsInGrids, gridsOfWorker } from '../../database/grids'
import { findOffice, loadCalendar } from '../../database/offered'
import { tellingsInGrids } from '../../database/tell-errands'
import { loadCases, type LoadedCase } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { errandRun } from './errand-due'
import { presentGrid } from './list-grids'
import { carried, peopleOf, type ShownPerson } from './present-task'
import { presentTelling } from './present-telling'

type Task = Output<'errand.list'>['grids'][number]['errands'][number]

const MOST = 100
const DAYS_SHOWN = 10

export const listErrands: UseCase<'errand.list'> = async (context) => {
  const { db, actor } = context
  const found = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!found) return refuse('not-allowed')
  await recordRead(context, 'errand.list', null)
  const { office, caseRules } = found
  const calendar = await loadCalendar(db)
  const grids = await gridsOfWorker(db, office.id, actor.personId)
  const where = {
    officeId: office.id,
    gridIds: grids.map(({ id }) => id),
    workerId: actor.personId
  }
  const tasks = [
    ...(await tasksIn(context, calendar, caseRules, where)),
    ...(await toTell(context, calendar, where))
  ]
  const today = dateAt(context.now)
  const visited = grids.filter(({ id }) => tasks.some((task) => task.gridId === id))
  return answer({
    officeName: office.name,
    latitude: office.latitude,
    longitude: office.longitude,
    date: today,
    nextTryDays: nextTryDays(calendar, today, DAYS_SHOWN),
    grids: routeOrder(office, visited).map((grid) => ({
      ...presentGrid(grid),
      errands: tasks.filter(({ gridId }) => gridId === grid.id).sort(byUrgency)
    }))
  })
}

async function tasksIn(
  context: SignedIn,
  calendar: Calendar,
  rules: CaseRules,
  where: Parameters<typeof errandsInGrids>[1]
): Promise<(Task & { gridId: string })[]> {
  const errands = await errandsInGrids(context.db, where, MOST)
  const ids = [...new Set(errands.map((e) => e.case_id))]
  const cases = await loadCases(context.db, await findCases(context.db, ids))
  const people = await peopleOf(context, cases)
  return errands.flatMap((errand) => {
    const loaded = cases.find(({ record }) => record.id === errand.case_id)
    // Nobody carries anything for a case of their own.
    if (!loaded || loaded.record.person_id === where.workerId) return []
    const person = people(loaded.record)
    const clock = clockOf(context, calendar, rules, errand, loaded)
    return [{ ...taskOf(context, errand, loaded, person), ...clock, gridId: errand.grid_id }]
  })
}

async function toTell(
  context: SignedIn,
  calendar: Calendar,
  where: Parameters<typeof tellingsInGrids>[1]
): Promise<(Task & { gridId: string })[]> {
  const tasks: (Task & { gridId: string })[] = []
  for (const telling of await tellingsInGrids(context.db, where, MOST)) {
    const shown = await presentTelling(context, calendar, telling)
    tasks.push({ ...shown, gridId: telling.grid_id })
  }
  return tasks
}

function taskOf(context: SignedIn, errand: ErrandRecord, loaded: LoadedCase, person: ShownPerson) {
  const mine = errand.worker_id === context.actor.personId
  return {
    id: errand.id,
    caseId: errand.case_id,
    code: loaded.record.code,
    kind: errand.kind,
    status: errand.status,
    mine,
    serviceName: loaded.guide.name,
    ...person,
    carry: carried(errand, loaded),
    address: mine ? context.sealer.open(errand.address_sealed) : null,
    workerCode: mine ? errand.worker_code : null,
    handedOver: errand.worker_side_at !== null,
    received: errand.resident_side_at !== null,
    tries: errand.tries,
    lastFailure: errand.last_failure,
    nextTryOn: errand.next_try_on,
    feeYuan: 0 as const
  }
}

function clockOf(
  context: SignedIn,
  calendar: Calendar,
  rules: CaseRules,
  errand: ErrandRecord,
  { record }: LoadedCase
) {
  const today = dateAt(context.now)
  const later = errand.next_try_on !== null && errand.next_try_on > today
  const run = errandRun(calendar, rules, errand, record)
  if (!run) return { later, due: null, workingDaysLeft: null, used: 0, light: null }
  return {
    later,
    due: run.due,
    workingDaysLeft: workingDaysLeft(calendar, today, run.due),
    used: usedShare(calendar, run, today),
    light: light(calendar, run, today)
  }
}

/** What is not to be tried today comes last; else the first due first. */
function byUrgency(a: Task, b: Task): number {
  if (a.later !== b.later) return a.later ? 1 : -1
  return (a.due ?? '9').localeCompare(b.due ?? '9') || a.id.localeCompare(b.id)
}

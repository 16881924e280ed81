// 我的环节: what do I hold, the most urgent first, and what of my department does nobody hold yet?
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { stepRun } from '@/domain/case/case-clock'
import { usedShare } from '@/domain/case/clock'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { handlersSteps, type HandlersStep } from '../../database/handlers-steps'
import { findCases } from '../../database/cases'
import { departmentNames, loadCalendar } from '../../database/offered'
import { lightOf } from '../../database/open-steps'
import { clockFacts } from '../case/case-facts'
import { loadCases, type LoadedCase } from '../case/load-case'
import { recordRead } from '../case/show-case'
import { subjectNames } from '../desk/subject-names'
import { masked } from '../dispatch/board-row'
import { stepName } from '../dispatch/step-name'
import type { SignedIn, UseCase } from '../environment'

type Row = Output<'step.list'>['steps'][number]

/** At most so many of mine, and as many that nobody holds. */
const MOST = 50

export const listSteps: UseCase<'step.list'> = async (context) => {
  const { db, actor, now } = context
  if (!actor.officeId) return refuse('not-allowed')
  const { officeId, personId, departmentId } = actor
  await recordRead(context, 'step.list', null)
  const today = dateAt(now)
  const steps = await handlersSteps(db, { officeId, personId, departmentId, today }, MOST)
  const ids = [...new Set(steps.map(({ case_id }) => case_id))]
  const loaded = await loadCases(db, await findCases(db, ids))
  const facts = {
    calendar: await loadCalendar(db),
    departments: await departmentNames(db),
    names: await subjectNames(context, loaded),
    holders: await masked(
      db,
      steps.map(({ handler_id }) => handler_id)
    ),
    cases: new Map(loaded.map((one) => [one.record.id, one]))
  }
  return answer({
    date: today,
    steps: steps.flatMap((step) => present(context, facts, step)),
    urges: steps.filter(({ mine, urged }) => mine && urged).length
  })
}

interface Facts {
  readonly calendar: Calendar
  readonly departments: Readonly<Record<string, string>>
  readonly names: ReadonlyMap<string, string>
  readonly holders: ReadonlyMap<string, string>
  readonly cases: ReadonlyMap<string, LoadedCase>
}

function present({ now }: SignedIn, facts: Facts, step: HandlersStep): Row[] {
  const one = facts.cases.get(step.case_id)
  if (!one) return []
  const { record, guide } = one
  const today = dateAt(now)
  const run = stepRun(facts.calendar, clockFacts(one), step.step_id, today)
  return [
    {
      caseId: record.id,
      stepId: step.step_id,
      code: record.code,
      name: facts.names.get(record.subject_id) ?? '',
      stepName: stepName(guide, step.step_id),
      serviceName: guide.name,
      departmentName: facts.departments[step.department_id] ?? step.department_id,
      status: step.status,
      due: step.due_on,
      workingDaysLeft: step.due_on && workingDaysLeft(facts.calendar, step.as_of, step.due_on),
      used: run ? usedShare(facts.calendar, run, step.as_of) : 0,
      light: step.due_on && lightOf(step.rank),
      mine: step.mine,
      handler: step.handler_id && (facts.holders.get(step.handler_id) ?? ''),
      urged: step.urged
    }
  ]
}

// The steps of a case as they are shown: who holds each, until when, and what its reader may do (ZJ-5).
import type { Output } from '@/contract/calls'
import { stepRun } from '@/domain/case/case-clock'
import { light } from '@/domain/case/clock'
import { stepActionsFor, stopGroundsOf } from '@/domain/case/step-acts'
import { isOpenStep, noticeUntil } from '@/domain/case/steps'
import type { FlowStep } from '@/domain/service/guide'
import type { Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import type { StepRecord } from '../../database/steps'
import type { SignedIn } from '../environment'
import { stepActor, stepFacts } from '../step/act-on-step'
import { clockFacts } from './case-facts'
import type { ShownCase } from './load-case'
import { stopView } from './present-due'
import { staffName } from './present-people'

type StepView = Output<'case.show'>['steps'][number]

/** Every step of the flow in its order; those of a case that has not begun wait. */
export function presentSteps(
  context: SignedIn,
  loaded: ShownCase,
  calendar: Calendar,
  departments: Readonly<Record<string, string>>
): StepView[] {
  return loaded.guide.flow.map((step) => {
    const row = loaded.steps.find((s) => s.step_id === step.id)
    return { ...plain(step, departments), ...running(context, loaded, row, calendar) }
  })
}

function plain(step: FlowStep, departments: Readonly<Record<string, string>>) {
  return {
    id: step.id,
    name: step.name,
    department: departments[step.department] ?? step.department,
    departmentId: step.department,
    after: [...step.after],
    mayStopOn: stopGroundsOf(step),
    noticeOutside: step.noticeOutside ?? false
  }
}

function running(
  context: SignedIn,
  loaded: ShownCase,
  row: StepRecord | undefined,
  calendar: Calendar
): Omit<StepView, keyof ReturnType<typeof plain>> {
  const step = loaded.guide.flow.find(({ id }) => id === row?.step_id)
  if (!row || !step) return notBegun
  const today = dateAt(context.now)
  const run = isOpenStep(row) ? stepRun(calendar, clockFacts(loaded), step.id, today) : null
  const stop = loaded.stops.find((s) => s.step_id === step.id && s.until_on === null)
  const own = loaded.record.person_id === context.actor.personId
  const facts = own ? null : stepFacts(context, loaded, row)
  return {
    status: row.status,
    openedOn: row.opened_on,
    due: run?.due ?? row.due_on,
    doneOn: row.done_on,
    light: run && light(calendar, run, today),
    handler: staffName(loaded.shown, row.handler_id),
    mine: row.handler_id === context.actor.personId,
    stop: stop ? stopView(stop) : null,
    noticeUntil: noticeUntil(step, row.opened_on),
    opinion: own ? '' : row.opinion,
    actions: facts ? stepActionsFor(facts, stepActor(context)) : []
  }
}

const notBegun: Omit<StepView, keyof ReturnType<typeof plain>> = {
  status: 'waiting',
  openedOn: null,
  due: null,
  doneOn: null,
  light: null,
  handler: null,
  mine: false,
  stop: null,
  noticeUntil: null,
  opinion: '',
  actions: []
}

// The steps of a case as they are shown: who holds each, until when, and what its reader may do (ZJ-5).
import type { Output } from '@/contract/calls'
import { stepRun } from '@/domain/case/case-clock'
import { light } from '@/domain/case/clock'
import { stepActionsFor, stopGroundsOf } from '@/domain/case/step-acts'
import { noticeUntil } from '@/domain/case/steps'
import { maskName } from '@/domain/person/mask'
import type { FlowStep } from '@/domain/service/guide'
import type { Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { peopleById } from '../../database/people'
import type { StepRecord } from '../../database/steps'
import type { SignedIn } from '../environment'
import { stepActor, stepFacts } from '../step/act-on-step'
import { clockFacts } from './case-facts'
import type { LoadedCase } from './load-case'
import { stopView } from './present-due'

type StepView = Output<'case.show'>['steps'][number]

/** What the steps of one case are shown with. */
interface Around {
  readonly calendar: Calendar
  readonly departments: Readonly<Record<string, string>>
  readonly names: ReadonlyMap<string, string>
}

/** Every step of the flow in its order; those of a case that has not begun wait. */
export async function presentSteps(
  context: SignedIn,
  loaded: LoadedCase,
  calendar: Calendar,
  departments: Readonly<Record<string, string>>
): Promise<StepView[]> {
  const ids = loaded.steps.flatMap((s) => s.handler_id ?? [])
  const people = await peopleById(context.db, [...new Set(ids)])
  const names = new Map([...people].map(([id, { name }]) => [id, maskName(name ?? '')]))
  return loaded.guide.flow.map((step) => {
    const row = loaded.steps.find((s) => s.step_id === step.id)
    return {
      ...plain(step, departments),
      ...running(context, loaded, row, { calendar, departments, names })
    }
  })
}

function plain(step: FlowStep, departments: Around['departments']) {
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
  loaded: LoadedCase,
  row: StepRecord | undefined,
  { calendar, names }: Around
): Omit<StepView, keyof ReturnType<typeof plain>> {
  const step = loaded.guide.flow.find(({ id }) => id === row?.step_id)
  if (!row || !step) return notBegun
  const today = dateAt(context.now)
  const open = row.status === 'open' || row.status === 'stopped'
  const run = open ? stepRun(calendar, clockFacts(loaded), step.id, today) : null
  const stop = loaded.stops.find((s) => s.step_id === step.id && s.until_on === null)
  const own = loaded.record.person_id === context.actor.personId
  const facts = own ? null : stepFacts(context, loaded, row)
  return {
    status: row.status,
    openedOn: row.opened_on,
    due: run?.due ?? row.due_on,
    doneOn: row.done_on,
    light: run && light(calendar, run, today),
    handler: names.get(row.handler_id ?? '') ?? null,
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

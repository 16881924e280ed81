// What is done for one case of the replayed months, as calls: it comes in, what is missing comes, it is
// decided, it is handed over.
import { book, finishSteps, prepare, receive, type CaseView } from '@/cloud/host/demo/act'
import { idNumber } from '@/cloud/use-cases/demo/people'
import { firstOpenAnswers } from '@/domain/service/guide-answers'
import { clockTime, type DateString } from '@/domain/time/date'
import type { Person, Scene } from '../make'
import type { PlannedCase } from './replay-plan'
import type { ReplayTown } from './replay-town'

const OFFICE = 'qiuchuan'
const SLOTS = ['10:00', '10:30', '14:00']
const NAME = '吴桂英'
const REASON = '照片看不清'
const DENIED = '不符合申请条件'

type Plan = PlannedCase

/** The day's work on a case; the answer is its id. */
export async function comeIn(around: ReplayTown, plan: Plan): Promise<string> {
  const clerk = sceneOf(around, around.clerk, plan.receivedOn, timeOf(plan))
  const view = await received(around, plan, clerk)
  const caseId = view.id
  if (plan.story === 'corrected' || plan.story === 'not-corrected') {
    const documentId = wrongOne(view)
    await clerk.must('case.review', { caseId, documentId, verdict: 'wrong', reason: REASON })
    await clerk.must('case.ask-for-correction', { caseId })
    return caseId
  }
  if (plan.story === 'deferred' || plan.story === 'not-deferred') {
    await clerk.must('case.accept-provisionally', { caseId, committed: true })
  } else {
    await clerk.must('case.accept', { caseId })
  }
  const handler = sceneOf(around, around.handler, plan.receivedOn, '16:00')
  if (plan.story === 'stopped') await stop(handler, caseId)
  if (plan.story === 'extended') {
    await handler.must('case.ask-extension', { caseId, workingDays: 10, reasons: DENIED })
    const dispatcher = sceneOf(around, around.dispatcher, plan.receivedOn, '16:10')
    await dispatcher.must('case.extend', { caseId })
  }
  return caseId
}

/** What was missing comes, or the clock runs again. */
export async function settle(around: ReplayTown, plan: Plan, caseId: string): Promise<void> {
  const clerk = sceneOf(around, around.clerk, plan.settledOn!, '14:30')
  if (plan.story === 'stopped') {
    const handler = sceneOf(around, around.handler, plan.settledOn!, '14:30')
    const { steps } = await handler.must('case.show', { caseId })
    const step = steps.find(({ status }) => status === 'stopped')
    if (step) await handler.must('step.resume', { caseId, stepId: step.id })
    return
  }
  const { items } = await clerk.must('case.show', { caseId })
  for (const { documentId, state } of items) {
    if (state !== 'wrong' && state !== 'deferred') continue
    await clerk.must('case.review', { caseId, documentId, verdict: 'right' })
  }
  const call = plan.story === 'corrected' ? 'case.accept' : 'case.settle-deferred'
  await clerk.must(call, { caseId })
}

/** The steps are finished, and the case is decided. */
export async function decide(around: ReplayTown, plan: Plan, caseId: string): Promise<void> {
  const handler = sceneOf(around, around.handler, plan.decidedOn!, '16:30')
  await finishSteps(handler.story, caseId)
  const { granted } = plan
  await handler.must('case.decide', { caseId, granted, reasons: granted ? '' : DENIED })
}

/** The result is handed over. */
export async function deliver(around: ReplayTown, plan: Plan, caseId: string): Promise<void> {
  await sceneOf(around, around.clerk, plan.deliveredOn!, '16:40').must('case.deliver', { caseId })
}

async function received(around: ReplayTown, plan: Plan, clerk: Scene): Promise<CaseView> {
  if (plan.channel === 'walk-in') return walkIn(around, plan, clerk)
  const { residents } = around
  const home = sceneOf(around, residents[plan.n % residents.length]!, plan.receivedOn, '08:40')
  const { serviceId } = plan
  const draft = await prepare(home.story, { serviceId, leave: leaves(plan) })
  if (plan.channel === 'booking') {
    const booking = await book(home.story, draft.id, plan.receivedOn, slotOf(plan))
    return receive(clerk.story, booking.qr)
  }
  const filed = await home.must('case.file', { caseId: draft.id, officeId: OFFICE })
  const leave = leaves(plan)
  return lookedAt(clerk, filed, (item) => item.state === 'confirmed' || leave(item))
}

async function walkIn(around: ReplayTown, plan: Plan, clerk: Scene): Promise<CaseView> {
  const guide = around.guides.get(plan.serviceId)!
  const view = await clerk.must('case.walk-in', {
    name: NAME,
    idNumber: visitorNumber(plan.n),
    serviceId: plan.serviceId,
    answers: firstOpenAnswers(guide, {}),
    consent: true
  })
  return lookedAt(clerk, view, leaves(plan))
}

/** A clerk finds every document right but those that are left out. */
async function lookedAt(
  clerk: Scene,
  view: CaseView,
  leave: (item: CaseView['items'][number]) => boolean
): Promise<CaseView> {
  let now = view
  for (const item of view.items) {
    if (leave(item)) continue
    const { documentId } = item
    now = await clerk.must('case.review', { caseId: view.id, documentId, verdict: 'right' })
  }
  return now
}

/** What may come later is left out in the stories that need it, and brought in all others. */
function leaves({ story }: Plan) {
  const later = story === 'deferred' || story === 'not-deferred'
  return (item: CaseView['items'][number]) =>
    later && item.deferrable && item.state === 'deferrable'
}

function wrongOne({ items }: CaseView): string {
  const item = items.find(({ state }) => !['confirmed', 'missing', 'deferrable'].includes(state))
  if (!item) throw new Error('nothing that could be wrong')
  return item.documentId
}

/** Steps are finished until one that may stand still is open, and stands still. */
async function stop(handler: Scene, caseId: string): Promise<void> {
  for (;;) {
    const { steps } = await handler.must('case.show', { caseId })
    const open = steps.filter(({ status }) => status === 'open')
    const stoppable = open.find(({ mayStopOn }) => mayStopOn.length > 0)
    if (stoppable) {
      const ground = stoppable.mayStopOn[0]!
      const notice = { ground, workingDays: 6, note: DENIED }
      await handler.must('step.stop', { caseId, stepId: stoppable.id, ...notice })
      return
    }
    const next = open.find(({ actions }) => actions.some((one) => one.action === 'finish'))
    if (!next) throw new Error('no step may stand still')
    await handler.must('step.finish', { caseId, stepId: next.id })
  }
}

function sceneOf({ town }: ReplayTown, person: Person, date: DateString, time: string): Scene {
  return town.as(person).at(date, time)
}

function timeOf(plan: Plan): string {
  return plan.channel === 'booking' ? slotOf(plan) : clockTime(plan.at)
}

function slotOf({ n }: Plan): string {
  return SLOTS[n % SLOTS.length]!
}

/** A number of its own for every visitor of the months. */
function visitorNumber(n: number): string {
  const day = String(1 + (n % 28)).padStart(2, '0')
  const month = String(1 + (Math.floor(n / 28) % 12)).padStart(2, '0')
  const year = 1950 + Math.floor(n / 336)
  return idNumber(`330822${year}${month}${day}`, String(100 + (n % 800)))
}

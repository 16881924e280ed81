// The parts that the demo's stories are made of: prepare, book, come, be accepted.
import { firstOpenAnswers } from '@/domain/service/guide-answers'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { minutes } from '@/domain/time/date'
import { demoPeopleWords as words } from '@/words/zh/demo-people'
import { samplePicture } from './sample-picture'
import { scene, type Scene, type Surroundings } from './player'

export type CaseView = Output<'case.show'>

export interface Preparation {
  readonly serviceId: string
  readonly answers?: Record<string, string>
  readonly relativeId?: string
  /** Documents that stay missing, by position among those to supply. */
  readonly leave?: (item: CaseView['items'][number]) => boolean
}

/** Starts a case, answers every question (the first option unless told) and supplies the documents. */
export async function prepare(at: Scene, plan: Preparation): Promise<CaseView> {
  let view = await at.do('case.start', {
    serviceId: plan.serviceId,
    answers: plan.answers ?? {},
    relativeId: plan.relativeId ?? null
  })
  const answers = firstOpenAnswers({ situations: view.situations }, view.answers)
  view = await at.do('case.answer', { caseId: view.id, answers })
  for (const item of view.items) {
    if (plan.leave?.(item)) continue
    view = await supply(at, view.id, item)
  }
  return view
}

/** Supplies one document as a careful resident would: confirmed, photographed, or brought. */
export async function supply(
  at: Scene,
  caseId: string,
  item: CaseView['items'][number]
): Promise<CaseView> {
  const { documentId, state } = item
  if (state === 'shared') return at.do('case.supply', { caseId, documentId, way: 'confirm' })
  if (item.bringOriginal) return at.do('case.supply', { caseId, documentId, way: 'bring' })
  const fileIds = [await upload(at)]
  return at.do('case.supply', { caseId, documentId, way: 'file', fileIds })
}

/** Uploads the sample picture; the id of its file. */
async function upload(at: Scene): Promise<string> {
  const picture = samplePicture()
  const file = await at.do('file.begin', { name: words.letter, size: picture.length })
  for (let offset = 0; offset < picture.length; offset += file.partBytes) {
    const data = picture.subarray(offset, offset + file.partBytes).toString('base64')
    await at.do('file.append', { fileId: file.fileId, offset, data })
  }
  return file.fileId
}

/** Books a place at 球川 for a case; `time` as `09:30`. */
export async function book(
  at: Scene,
  caseId: string,
  date: DateString,
  time: string
): Promise<Output<'booking.show'>> {
  const place = { officeId: 'qiuchuan', date, start: minutes(time) }
  const held = await at.do('booking.reserve', { caseId, ...place })
  return at.do('booking.confirm', { bookingId: held.id })
}

/** The clerk checks somebody in, receives the case and finds every document right. */
export async function receive(clerk: Scene, code: string): Promise<CaseView> {
  const { caseId } = await clerk.do('booking.check-in', { code })
  let view = await clerk.do('case.receive', { caseId })
  for (const { documentId, state } of view.items) {
    if (['confirmed', 'missing', 'deferrable'].includes(state)) continue
    view = await clerk.do('case.review', { caseId, documentId, verdict: 'right' })
  }
  return view
}

/** A whole visit in the past: prepared, booked, received. */
export async function visit(
  around: Surroundings,
  who: { resident: string; clerk: string },
  plan: Preparation,
  on: { before: DateString; date: DateString; time: string }
): Promise<CaseView> {
  const home = scene(around, who.resident, on.before, '19:40')
  const prepared = await prepare(home, plan)
  const booking = await book(home, prepared.id, on.date, on.time)
  return receive(scene(around, who.clerk, on.date, on.time), booking.qr)
}

/** A handler finishes every step that is open, and those that open then, up to the deciding one. */
export async function finishSteps(handler: Scene, caseId: string): Promise<CaseView> {
  let view = await handler.do('case.show', { caseId })
  for (;;) {
    const open = view.steps.find((step) => step.actions.some(isFinishable))
    if (!open) return view
    view = await handler.do('step.finish', { caseId, stepId: open.id })
  }
}

function isFinishable({ action, obstacle }: CaseView['steps'][number]['actions'][number]) {
  return action === 'finish' && obstacle === null
}

// Which acts are offered for this step and its case, in which order, with which key? What can be done,
// and why not, comes with the case (`actions`); this only sorts it.
import type { Output } from '@/contract/calls'
import { isOpenStep } from '@/domain/case/steps'
import { works, type Work } from '@/domain/dispatch/work'
import { staffWords } from '@/words/staff'
import type { Offered } from '../desk/action-column'

type CaseView = Output<'case.show'>
type StepView = CaseView['steps'][number]
type Urge = CaseView['urges'][number]

export type OfferedWork = Offered<Work>

/** Where the acts are offered: at the handler's steps or on the board. */
export type WorkPlace = 'steps' | 'board'

const keys: Readonly<Record<Work, string>> = {
  decide: 'y',
  finish: 'f',
  resume: 'g',
  'report-back': 'b',
  take: 't',
  assign: 'a',
  urge: 'u',
  extend: 'x',
  stop: 'p',
  'ask-extension': 'e',
  'decline-extension': 'n'
}

/** What carries a case on; the first that can be done is the main one. */
function leading(place: WorkPlace, step: StepView | undefined): readonly Work[] {
  if (place === 'steps') return ['decide', 'finish', 'resume', 'take']
  // What somebody holds is not taken from them before they were urged.
  return step?.handler ? ['extend', 'urge'] : ['extend', 'assign', 'urge']
}

/** The acts, the main one first; those that the state of the case makes pointless are left out. */
export function offeredWork(
  view: CaseView,
  step: StepView | undefined,
  place: WorkPlace
): OfferedWork[] {
  const found = works.flatMap((work) => {
    const why = obstacleOf(view, step, work)
    if (why === undefined) return []
    const name = staffWords.dispatch.works.name(work, step?.handler ?? null)
    return [
      { act: work, name, key: keys[work], obstacle: why && staffWords.dispatch.works.obstacle(why) }
    ]
  })
  const can = found.filter(({ obstacle }) => obstacle === null)
  const main = leading(place, step)
    .map((work) => can.find(({ act }) => act === work))
    .find(Boolean)
  return [
    ...found.filter((one) => one === main).map((one) => ({ ...one, kind: 'main' as const })),
    ...found
      .filter((one) => one !== main)
      .sort((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null))
      .map((one) => ({ ...one, kind: 'second' as const }))
  ]
}

/** The urge that waits for this reader's answer on this step. */
export function urgeToAnswer(view: CaseView, step: StepView | undefined): Urge | undefined {
  return view.urges.find(({ mine, stepId }) => mine && stepId === (step?.id ?? null))
}

/** Pointless at the moment: nobody has asked, or it was asked before. */
const POINTLESS = ['nothing-asked', 'no-limit', 'extension-asked', 'step-decides']

/** Undefined where it is not offered at all, null where it can be done. */
function obstacleOf(
  view: CaseView,
  step: StepView | undefined,
  work: Work
): string | null | undefined {
  if (work === 'report-back') return urgeToAnswer(view, step) ? null : undefined
  const offered = isOfCase(work)
    ? view.actions.find(({ action }) => action === work)
    : step?.actions.find(({ action }) => action === work)
  if (!offered || POINTLESS.includes(offered.obstacle ?? '')) return undefined
  if (work === 'decide' && step?.id !== view.steps.at(-1)?.id) return undefined
  if (work === 'stop' && step?.mayStopOn.length === 0) return undefined
  if (work === 'urge') return step && !isOpenStep(step) ? undefined : urgeObstacle(view, step)
  return offered.obstacle
}

/** Whoever was urged has the time that they were given. */
function urgeObstacle({ urges }: CaseView, step: StepView | undefined): string | null {
  const waits = urges.some(
    ({ answer, reason, stepId }) =>
      answer === null && reason === 'by-hand' && stepId === (step?.id ?? null)
  )
  return waits ? 'already-urged' : null
}

function isOfCase(work: Work): boolean {
  return ['decide', 'urge', 'extend', 'ask-extension', 'decline-extension'].includes(work)
}

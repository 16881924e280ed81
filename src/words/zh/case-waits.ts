// With whom does a case lie, and what comes next? Two sentences from its steps (ZJ-5).
import type { Output } from '@/contract/calls'
import { isOpenStep } from '@/domain/case/steps'
import { grounds } from './case-due'

type CaseView = Output<'case.show'>
type Step = CaseView['steps'][number]

/** Who holds it now: a line for each step that is open; empty where nobody works on it. */
export function heldBy({ steps }: Pick<CaseView, 'steps'>): string[] {
  return steps
    .filter(isOpenStep)
    .map(({ department, handler, name }) =>
      handler
        ? `「${name}」：${department} ${handler}`
        : `「${name}」：${department}，正在安排经办人`
    )
}

/** What comes next and what it waits for; null where there is nothing to be said. */
export function comesNext({ steps, items }: Pick<CaseView, 'steps' | 'items'>): string | null {
  const open = steps.filter(isOpenStep)
  if (open.length === 0) return null
  const next = nextSteps(steps)
  const deferred = items.filter(({ state }) => state === 'deferred').map(({ name }) => name)
  const owed = deferred.length > 0 ? `办结前要补齐：${deferred.join('、')}。` : ''
  if (next.length === 0) return `这是最后一步，办完就出结果。${owed}`
  const told = next.map((step) => oneNext(step, steps)).join('')
  return `${told}${owed || '你不用做什么。'}`
}

function oneNext(step: Step, steps: readonly Step[]): string {
  const before = steps.filter(({ id, status }) => step.after.includes(id) && status !== 'done')
  const waits = before.length > 1 ? `，要等${quoted(before)}都办好` : ''
  // A hearing may come in any step: only what this one is known for is told.
  const known = step.mayStopOn.filter((ground) => ground !== 'hearing')
  const ways = known.map((ground) => grounds[ground]).join('、')
  const stops = ways ? `，可能要做${ways}，那几天不计入时限` : ''
  return `「${step.name}」，由${step.department}办${waits}${stops}。`
}

/** The waiting steps that only wait for what is open or done. */
function nextSteps(steps: readonly Step[]): Step[] {
  const begun = new Set(steps.filter(({ status }) => status !== 'waiting').map(({ id }) => id))
  return steps.filter(
    ({ status, after }) => status === 'waiting' && after.every((id) => begun.has(id))
  )
}

function quoted(steps: readonly Step[]): string {
  return steps.map(({ name }) => `「${name}」`).join('')
}

// Which queues does the dispatch board have? In the order in which they need somebody (一网兜底).
export const boardGroups = [
  'overdue',
  'unassigned',
  'ownerless',
  'red',
  'extensions',
  'urges',
  'not-looked-at',
  'not-delivered',
  'yellow',
  'all'
] as const
/** ownerless: nobody holds it, its holder is gone, its department has no handler, or it has no step. */
export type BoardGroup = (typeof boardGroups)[number]

/** The queues of steps; the others are of cases, urges and requests. */
export const stepGroups = ['overdue', 'unassigned', 'ownerless', 'red', 'yellow', 'all'] as const
export type StepGroup = (typeof stepGroups)[number]

/** True for a queue of steps. */
export function isStepGroup(group: BoardGroup): group is StepGroup {
  return stepGroups.some((one) => one === group)
}

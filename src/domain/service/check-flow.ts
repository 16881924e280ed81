// Can a case walk this flow to its end? ZJ-5: steps in series and in parallel, one end, no circle.
import type { FlowStep } from './guide'
import { duplicateIds, problem, type Problem } from './problem'

export type FlowProblemCode =
  | 'duplicate-id'
  | 'unknown-step'
  | 'step-cycle'
  | 'dead-end'
  | 'notice-without-days'
  | 'too-few-days'

/** What keeps a flow from being walked; empty for a good one. Paths start at `flow`. */
export function flowProblems(flow: readonly FlowStep[]): Problem<FlowProblemCode>[] {
  return [
    ...duplicateIds(flow, ['flow']),
    ...unknownSteps(flow),
    ...cycles(flow),
    ...deadEnds(flow),
    ...flow.flatMap(wrongDays)
  ]
}

function unknownSteps(flow: readonly FlowStep[]): Problem<FlowProblemCode>[] {
  const ids = new Set(flow.map(({ id }) => id))
  return flow.flatMap((step, index) =>
    step.after.flatMap((id, position) =>
      ids.has(id) ? [] : [problem('unknown-step', ['flow', index, 'after', position], id)]
    )
  )
}

/** Walks the flow as a case would; what never opens waits, in the end, for itself. */
function cycles(flow: readonly FlowStep[]): Problem<FlowProblemCode>[] {
  const ids = new Set(flow.map(({ id }) => id))
  const done = new Set<string>()
  for (let before = -1; before !== done.size;) {
    before = done.size
    for (const { id, after } of flow) {
      if (after.every((other) => done.has(other) || !ids.has(other))) done.add(id)
    }
  }
  return flow.flatMap(({ id }, index) =>
    done.has(id) ? [] : [problem('step-cycle', ['flow', index, 'after'], id)]
  )
}

/** The last step listed is the end; any other that nothing follows leads nowhere. */
function deadEnds(flow: readonly FlowStep[]): Problem<FlowProblemCode>[] {
  const followed = new Set(flow.flatMap(({ after }) => after))
  return flow.flatMap(({ id }, index) =>
    index === flow.length - 1 || followed.has(id) ? [] : [problem('dead-end', ['flow', index], id)]
  )
}

/** A notice has its days, and only a notice stands outside of the promise; a step has one day at least. */
function wrongDays(step: FlowStep, index: number): Problem<FlowProblemCode>[] {
  const { id, days, minutes, noticeDays, noticeOutside } = step
  const found: Problem<FlowProblemCode>[] = []
  for (const [field, value] of Object.entries({ days, minutes, noticeDays })) {
    const wrong = value !== undefined && !(Number.isInteger(value) && value >= 1)
    if (wrong) found.push(problem('too-few-days', ['flow', index, field], id))
  }
  if (noticeOutside && noticeDays === undefined) {
    found.push(problem('notice-without-days', ['flow', index, 'noticeOutside'], id))
  }
  return found
}

// Can a case walk this flow to its end? ZJ-5: steps in series and in parallel, one end, no circle.
import type { FlowStep } from './guide'
import { duplicateIds, problem, type Problem } from './problem'

export type FlowProblemCode = 'duplicate-id' | 'unknown-step' | 'step-cycle' | 'dead-end'

/** What keeps a flow from being walked; empty for a good one. Paths start at `flow`. */
export function flowProblems(flow: readonly FlowStep[]): Problem<FlowProblemCode>[] {
  return [
    ...duplicateIds(flow, ['flow']),
    ...unknownSteps(flow),
    ...cycles(flow),
    ...deadEnds(flow)
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

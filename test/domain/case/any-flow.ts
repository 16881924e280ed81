// Flows that a case can walk, and what may have happened to one that is on its way.
import fc from 'fast-check'
import type { StepState, StepStop } from '@/domain/case/steps'
import type { FlowStep } from '@/domain/service/guide'
import { addDays, type DateString } from '@/domain/time/date'

const anyStep = fc.record({
  minutes: fc.integer({ min: 1, max: 240 }),
  notice: fc.option(fc.record({ days: fc.integer({ min: 1, max: 10 }), outside: fc.boolean() }), {
    freq: 4
  }),
  /** Which of the steps before it must be done first, one bit each. */
  after: fc.nat(255)
})

/** One to eight steps in series and side by side; the last one waits for all that lead nowhere else. */
export const anyFlow: fc.Arbitrary<FlowStep[]> = fc
  .array(anyStep, { minLength: 1, maxLength: 8 })
  .map((parts) => {
    const flow = parts.map(({ minutes, notice, after }, index): FlowStep => {
      const before = parts.slice(0, index).flatMap((_, i) => (after & (1 << i) ? [`s${i}`] : []))
      return {
        id: `s${index}`,
        name: `s${index}`,
        department: 'town',
        after: before,
        minutes,
        ...(notice && index < parts.length - 1
          ? { noticeDays: notice.days, noticeOutside: notice.outside }
          : {})
      }
    })
    const followed = new Set(flow.flatMap(({ after }) => after))
    const last = flow.at(-1)!
    const ends = flow.filter(({ id }) => id !== last.id && !followed.has(id)).map(({ id }) => id)
    return [...flow.slice(0, -1), { ...last, after: [...last.after, ...ends] }]
  })

const anyWork = fc.record({
  length: fc.nat(12),
  stops: fc.array(fc.record({ after: fc.nat(6), length: fc.nat(8) }), { maxLength: 3 })
})

export interface History {
  readonly flow: FlowStep[]
  readonly states: StepState[]
  readonly stops: StepStop[]
}

/** A case that began on `from` as it stands some days later: each step with its days and its stops. */
export function anyHistory(from: DateString): fc.Arbitrary<History> {
  return fc
    .record({
      flow: anyFlow,
      work: fc.array(anyWork, { minLength: 8, maxLength: 8 }),
      today: fc.nat(60)
    })
    .map(({ flow, work, today }) => {
      const ends = new Map<string, number>()
      const states: StepState[] = []
      const stops: StepStop[] = []
      for (const [index, { id, after }] of flow.entries()) {
        const { length, stops: spans } = work[index]!
        const begun = Math.max(0, ...after.map((other) => ends.get(other) ?? 0))
        const end = begun + length
        ends.set(id, end)
        states.push(stateOf(id, from, { begun, end, today }))
        let day = begun
        for (const span of spans) {
          const stopped = day + span.after
          if (stopped > Math.min(end, today)) break
          day = Math.min(stopped + span.length, end)
          const until = day > today ? null : addDays(from, day)
          stops.push({ stepId: id, from: addDays(from, stopped), until })
        }
      }
      return { flow, states, stops }
    })
}

function stateOf(
  stepId: string,
  from: DateString,
  { begun, end, today }: { begun: number; end: number; today: number }
): StepState {
  if (begun > today) return { stepId, status: 'waiting', openedOn: null, doneOn: null }
  const openedOn = addDays(from, begun)
  if (end > today) return { stepId, status: 'open', openedOn, doneOn: null }
  return { stepId, status: 'done', openedOn, doneOn: addDays(from, end) }
}

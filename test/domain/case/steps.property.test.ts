import fc from 'fast-check'
import { dueDate, stoppedDays } from '@/domain/case/clock'
import {
  decidingStep,
  limitInWorkingDays,
  noticeStops,
  openableSteps,
  standstill,
  standsStill,
  stepDays,
  type StepState,
  type StepStop
} from '@/domain/case/steps'
import type { FlowStep } from '@/domain/service/guide'
import { isWorkingDay, workingDaysBetween } from '@/domain/time/calendar'
import { addDays, dateString, daysBetween, type DateString } from '@/domain/time/date'
import { anyCalendar, anyDay } from '../time/any-calendar'
import { anyFlow, anyHistory } from './any-flow'
import { anyLimit } from './any-stops'

const START = dateString('2026-09-14')
const limits = fc.integer({ min: 1, max: 60 })

describe('a walk through a flow', () => {
  test('ZJ-5 opens a step when, and only when, all before it are done, and reaches the end', () => {
    fc.assert(
      fc.property(anyFlow, fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }), (flow, choices) => {
        const done: string[] = []
        const open = new Set<string>()
        for (const choice of choices.slice(0, flow.length)) {
          for (const step of openableSteps(flow, statesOf(flow, done, open))) {
            expect(step.after.every((id) => done.includes(id))).toBe(true)
            expect(open.has(step.id) || done.includes(step.id)).toBe(false)
            open.add(step.id)
          }
          const ready = flow.filter(({ id, after }) => isReady(id, after, done))
          expect([...open].sort()).toEqual(ready.map(({ id }) => id).sort())
          const next = [...open][choice % open.size]!
          open.delete(next)
          done.push(next)
        }
        expect([...done].sort()).toEqual(flow.map(({ id }) => id).sort())
        expect(done.at(-1)).toBe(decidingStep(flow)?.id)
      })
    )
  })

  test('ZJ-5 opens side by side what waits for the same steps', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const first = openableSteps(flow, [])
        expect(first.map(({ id }) => id)).toEqual(
          flow.filter(({ after }) => after.length === 0).map(({ id }) => id)
        )
      })
    )
  })

  function isReady(id: string, after: readonly string[], done: readonly string[]) {
    return !done.includes(id) && after.every((other) => done.includes(other))
  }

  function statesOf(flow: FlowStep[], done: string[], open: Set<string>): StepState[] {
    return flow.map(({ id }) => ({
      stepId: id,
      status: done.includes(id) ? 'done' : open.has(id) ? 'open' : 'waiting',
      openedOn: null,
      doneOn: null
    }))
  }
})

describe('the times in which a case stands still', () => {
  test('AL-45 are the days on which every open step does, whatever overlaps', () => {
    fc.assert(
      fc.property(anyHistory(START), ({ states, stops }) => {
        const times = standstill(states, stops)
        const wrong = days(-2, 130).filter(
          (day) =>
            times.filter(({ from, until }) => covers(from, until, day)).length !==
            (isStill(states, stops, day) ? 1 : 0)
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 300 }
    )
  })

  test('AL-45 come in order, apart from each other, and only the last one may last', () => {
    fc.assert(
      fc.property(anyHistory(START), ({ states, stops }) => {
        const times = standstill(states, stops)
        for (const [index, { from, until }] of times.entries()) {
          const next = times[index + 1]
          expect(until === null || until > from).toBe(true)
          if (next) expect(until !== null && until < next.from).toBe(true)
        }
      })
    )
  })

  test('AL-45 the same stop twice, or cut in two, is the same time', () => {
    fc.assert(
      fc.property(anyHistory(START), fc.nat(8), ({ states, stops }, cut) => {
        const times = standstill(states, stops)
        expect(standstill(states, [...stops, ...stops])).toEqual(times)
        const parts = stops.flatMap(({ stepId, from, until }) => {
          const middle = addDays(from, cut)
          if (until !== null && middle > until) return [{ stepId, from, until }]
          return [
            { stepId, from, until: middle },
            { stepId, from: middle, until }
          ]
        })
        expect(standstill(states, parts)).toEqual(times)
      })
    )
  })

  test('AL-45 never count more days than any one of the steps that stood still', () => {
    fc.assert(
      fc.property(anyCalendar, anyHistory(START), (calendar, { states, stops }) => {
        const today = addDays(START, 130)
        const all = stoppedDays(calendar, standstill(states, stops), today)
        expect(all).toBeLessThanOrEqual(
          states.reduce(
            (sum, { stepId }) => sum + stoppedDays(calendar, ofStep(stops, stepId), today),
            0
          )
        )
        const counted = days(0, 130).filter(
          (day) => isStill(states, stops, day) && isWorkingDay(calendar, addDays(day, 1))
        )
        expect(all).toBe(counted.filter((day) => day < today).length)
      })
    )
  })

  test('AL-45 a case is still now exactly where each of its open steps is stopped', () => {
    fc.assert(
      fc.property(anyHistory(START), fc.nat(255), ({ states }, bits) => {
        const now = states.map((state, index) =>
          state.status === 'open' && bits & (1 << index)
            ? { ...state, status: 'stopped' as const }
            : state
        )
        const open = now.filter(({ status }) => status === 'open' || status === 'stopped')
        const still = open.length > 0 && !open.some(({ status }) => status === 'open')
        expect(standsStill(now)).toBe(still)
      })
    )
  })
})

describe('a public notice', () => {
  test('moves the clock only where the guide says so, for its days at most, and never after its step', () => {
    fc.assert(
      fc.property(anyHistory(START), ({ flow, states }) => {
        for (const { stepId, from, until } of noticeStops(flow, states)) {
          const step = flow.find(({ id }) => id === stepId)
          const state = states.find((one) => one.stepId === stepId)
          expect(step?.noticeOutside).toBe(true)
          expect(from).toBe(state?.openedOn)
          expect(daysBetween(from, until!)).toBeLessThanOrEqual(step?.noticeDays ?? 0)
          if (state?.doneOn) expect(until! <= state.doneOn).toBe(true)
        }
      })
    )
  })
})

describe('the days of a step', () => {
  test('ZJ-5 are one at least, and along every way no more than the limit, if it has as many', () => {
    fc.assert(
      fc.property(anyFlow, limits, (flow, limit) => {
        const given = stepDays(flow, limit)
        expect(Object.values(given).every((n) => n >= 1)).toBe(true)
        for (const way of ways(flow)) {
          const sum = way.reduce((total, id) => total + given[id]!, 0)
          expect(sum).toBeLessThanOrEqual(Math.max(limit, way.length))
        }
      }),
      { numRuns: 300 }
    )
  })

  test('are what the guide names, where it names them', () => {
    fc.assert(
      fc.property(anyFlow, limits, limits, (flow, limit, named) => {
        const [first, ...others] = flow
        expect(stepDays([{ ...first!, days: named }, ...others], limit)).toMatchObject({
          [first!.id]: named
        })
      })
    )
  })

  test('AL-82 a limit in calendar days has as many working days as lie in it', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLimit, (calendar, from, limit) => {
        const { date } = dueDate(calendar, from, limit, [], from)
        expect(limitInWorkingDays(calendar, from, limit)).toBe(
          workingDaysBetween(calendar, from, date)
        )
      })
    )
  })
})

/** Every way through a flow from a step that waits for none to its end. */
function ways(flow: readonly FlowStep[]): string[][] {
  const on = (step: FlowStep): string[][] => {
    const next = flow.filter(({ after }) => after.includes(step.id))
    if (next.length === 0) return [[step.id]]
    return next.flatMap((other) => on(other).map((way) => [step.id, ...way]))
  }
  return flow.filter(({ after }) => after.length === 0).flatMap(on)
}

function isStill(states: readonly StepState[], stops: readonly StepStop[], day: DateString) {
  const open = states.filter(({ openedOn, doneOn }) => covers(openedOn, doneOn, day))
  return (
    open.length > 0 &&
    open.every(({ stepId }) =>
      ofStep(stops, stepId).some(({ from, until }) => covers(from, until, day))
    )
  )
}

function ofStep(stops: readonly StepStop[], stepId: string) {
  return stops.filter((stop) => stop.stepId === stepId)
}

function covers(from: DateString | null, until: DateString | null, day: DateString) {
  return from !== null && from <= day && (until === null || day < until)
}

function days(first: number, last: number): DateString[] {
  return Array.from({ length: last - first + 1 }, (_, n) => addDays(START, first + n))
}

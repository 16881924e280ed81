import fc from 'fast-check'
import { caseRun, stepRun } from '@/domain/case/case-clock'
import { noticeStops, standstill } from '@/domain/case/steps'
import { addWorkingDays, isWorkingDay } from '@/domain/time/calendar'
import { addDays, dateString } from '@/domain/time/date'
import { anyCalendar } from '../time/any-calendar'
import { anyHistory } from './any-flow'
import { anyLimit } from './any-stops'

const START = dateString('2026-09-14')

describe('the runs of a case and its steps', () => {
  const anyCase = fc
    .record({ calendar: anyCalendar, history: anyHistory(START), limit: anyLimit })
    .map(({ calendar, history, limit }) => ({
      calendar,
      facts: {
        guide: { flow: history.flow, promised: limit, statutory: null },
        acceptedOn: START,
        extendedDays: 0,
        steps: history.states,
        stops: history.stops
      }
    }))

  test('AL-45 what does not stop every open step does not move the case', () => {
    fc.assert(
      fc.property(anyCase, ({ calendar, facts }) => {
        const today = addDays(START, 60)
        const run = caseRun(calendar, facts, today)!
        const idle = standstill(facts.steps, [
          ...facts.stops,
          ...noticeStops(facts.guide.flow, facts.steps)
        ])
        expect(run.due >= run.unmoved).toBe(true)
        if (idle.length === 0) expect(run.due).toBe(run.unmoved)
        expect(isWorkingDay(calendar, run.due)).toBe(true)
      })
    )
  })

  test("ZJ-5 a serial step's clock starts with the former's end, a parallel one's at the same time", () => {
    fc.assert(
      fc.property(anyCase, ({ calendar, facts }) => {
        const today = addDays(START, 60)
        for (const { stepId, openedOn } of facts.steps) {
          const run = stepRun(calendar, facts, stepId, today)
          expect(run === null).toBe(openedOn === null)
          if (!run || !openedOn) continue
          const step = facts.guide.flow.find(({ id }) => id === stepId)
          expect(run.from).toBe(step?.noticeDays ? addDays(openedOn, step.noticeDays) : openedOn)
          expect(run.due > run.from && isWorkingDay(calendar, run.due)).toBe(true)
        }
      })
    )
  })

  test('AL-42 the days by which a case was extended move the dates of its steps as well', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 10 }), ({ calendar, facts }, extendedDays) => {
        const today = addDays(START, 60)
        for (const { stepId } of facts.steps) {
          const due = (more: Partial<typeof facts>) =>
            stepRun(calendar, { ...facts, ...more }, stepId, today)?.due ?? null
          const before = due({ stops: [] })
          const moved = before && addWorkingDays(calendar, before, extendedDays)
          expect(due({ stops: [], extendedDays })).toBe(moved)
          // Whatever stands still meanwhile, nobody has less time for it.
          expect(before === null || due({ extendedDays })! >= moved!).toBe(true)
        }
      })
    )
  })
})

import { datedLight, worstLight } from '@/domain/case/dated-light'
import { light, lightDates } from '@/domain/case/clock'
import { boardGroups, isStepGroup } from '@/domain/dispatch/group'
import { quarterStart } from '@/domain/dispatch/quarter'
import { emptyWorkForm, isAtOnce, mostDays, workProblem, works } from '@/domain/dispatch/work'
import { addWorkingDays } from '@/domain/time/calendar'
import { addDays, dateString } from '@/domain/time/date'

const day = dateString

describe('the light of kept dates', () => {
  test('is the light that the calendar would give, on every day of a run', () => {
    const from = day('2026-11-24')
    for (const days of [1, 2, 5, 10, 13, 20]) {
      const run = { from, due: addWorkingDays({}, from, days), stops: [] }
      const { yellowOn, redOn } = lightDates({}, run, from)
      const kept = { due_on: run.due, yellow_on: yellowOn, red_on: redOn }
      for (let i = 0; i < 40; i += 1) {
        const today = addDays(from, i)
        expect([days, today, datedLight(kept, today)]).toEqual([days, today, light({}, run, today)])
      }
    }
  })

  test('is none where no limit binds', () => {
    const none = { due_on: null, yellow_on: null, red_on: null }
    expect(datedLight(none, day('2026-12-01'))).toBeNull()
  })

  test('the worst of several lights is told', () => {
    expect(worstLight(['green', 'red', 'yellow'])).toBe('red')
    expect(worstLight([])).toBe('green')
  })
})

test.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-03-31', '2026-01-01'],
  ['2026-11-24', '2026-10-01'],
  ['2026-07-02', '2026-07-01']
])('the quarter of %s began on %s', (date, first) => {
  expect(quarterStart(day(date))).toBe(first)
})

test('queues of steps can be narrowed, the others are of the whole office', () => {
  expect(boardGroups.filter((group) => !isStepGroup(group))).toEqual([
    'extensions',
    'urges',
    'not-looked-at',
    'not-delivered'
  ])
})

describe('what an act needs to be said', () => {
  test('a denial, a stop, an extension and every urge are written down (AL-38, AL-42, AL-45)', () => {
    const form = { ...emptyWorkForm, handlerId: 'somebody', days: 5 }
    const unwritten = works.filter((work) => workProblem(work, form) === 'text')
    expect(unwritten).toEqual(['report-back', 'urge', 'stop', 'ask-extension', 'decline-extension'])
    expect(workProblem('decide', { ...form, granted: false })).toBe('text')
    expect(workProblem('decide', form)).toBeNull()
    expect(workProblem('urge', { ...form, text: '请答复' })).toBeNull()
  })

  test('AL-42 asks for ten working days at most', () => {
    const ask = (days: number) =>
      workProblem('ask-extension', { ...emptyWorkForm, days, text: '要核对' })
    expect([0, 1, 10, 11, NaN].map(ask)).toEqual(['days', null, null, 'days', 'days'])
    expect(mostDays('finish')).toBeNull()
  })

  test('a step is given to somebody; taking it over needs no question', () => {
    expect(workProblem('assign', emptyWorkForm)).toBe('handler')
    expect(works.filter(isAtOnce)).toEqual(['take'])
  })
})

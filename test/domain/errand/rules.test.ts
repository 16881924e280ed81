import { askObstacle, deliveryObstacle, type ErrandState } from '@/domain/errand/choice'
import { codeTriesLeft, handoverDone } from '@/domain/errand/handover'
import { earliestNextTry, nextTryObstacle } from '@/domain/errand/next-try'
import { routeOrder } from '@/domain/errand/route'
import type { ChecklistItem } from '@/domain/checklist/checklist'
import { dateString } from '@/domain/time/date'
import { buildCalendar } from '@/cloud/seed/calendar'

describe('a handover', () => {
  test.each([
    [true, true, false, true],
    [true, false, true, true],
    [true, false, false, false],
    [false, true, false, false],
    // A signature is the worker's word for the resident's side: alone it proves nothing.
    [false, false, true, false]
  ])(
    'worker %s, resident %s, signed %s: done %s',
    (workerSide, residentSide, signedOnPaper, done) => {
      expect(handoverDone({ workerSide, residentSide, signedOnPaper })).toBe(done)
    }
  )

  test('leaves each side five tries a day, and never less than none', () => {
    expect([0, 4, 5, 6].map((wrong) => codeTriesLeft(wrong, 5))).toEqual([5, 1, 0, 0])
  })
})

describe('the next try', () => {
  const calendar = buildCalendar([2026, 2027])
  const friday = dateString('2026-11-20')

  test('is on the next working day at the earliest: after Friday comes Monday', () => {
    expect(earliestNextTry(calendar, friday)).toBe('2026-11-23')
  })

  test('counts make-up days and skips holidays (AL-82)', () => {
    expect(earliestNextTry(calendar, dateString('2026-09-30'))).toBe('2026-10-08')
    expect(earliestNextTry(calendar, dateString('2026-10-09'))).toBe('2026-10-10')
  })

  test.each([
    ['2026-11-20', 'too-soon'],
    ['2026-11-22', 'too-soon'],
    ['2026-11-23', null],
    ['2026-11-28', 'day-off'],
    ['2026-12-04', null],
    ['2026-12-07', 'after-due']
  ])('on %s: %s', (date, stands) => {
    const tried = { today: friday, due: dateString('2026-12-04'), reason: 'nobody-home' } as const
    expect(nextTryObstacle(calendar, tried, dateString(date))).toBe(stands)
  })

  test('AL-44 the time for handing over binds, unless the resident asked for later or it is out', () => {
    const late = dateString('2026-12-07')
    const tried = { today: friday, due: dateString('2026-12-04') }
    expect(nextTryObstacle(calendar, { ...tried, reason: 'asked-later' }, late)).toBeNull()
    const out = { today: friday, due: dateString('2026-11-20'), reason: 'road' } as const
    expect(nextTryObstacle(calendar, out, late)).toBeNull()
  })
})

describe('the way', () => {
  const at = (name: string, latitude: number, longitude: number) => ({ name, latitude, longitude })
  const office = at('office', 28.9376, 118.3692)

  test('goes to the nearest grid, and from there to the nearest that is left', () => {
    const far = at('far', 28.9376, 118.4692)
    const near = at('near', 28.9376, 118.3792)
    const between = at('between', 28.9376, 118.4092)
    // From the office it is nearer than `between`, but the way is past that by then.
    const other = at('other', 28.9376, 118.3392)
    const way = routeOrder(office, [far, other, between, near]).map(({ name }) => name)
    expect(way).toEqual(['near', 'between', 'far', 'other'])
  })

  test('of two that are equally near the first in the list comes first', () => {
    const east = at('east', office.latitude, office.longitude + 0.01)
    const also = at('also', office.latitude, office.longitude + 0.01)
    expect(routeOrder(office, [also, east]).map(({ name }) => name)).toEqual(['also', 'east'])
  })

  test('loses nobody and visits nobody twice', () => {
    const grids = Array.from({ length: 12 }, (_, i) =>
      at(`${i}`, 28.9 + (i % 5) / 40, 118.3 + i / 50)
    )
    const way = routeOrder(office, grids)
    expect(way).toHaveLength(12)
    expect(new Set(way)).toEqual(new Set(grids))
    expect(routeOrder(office, [])).toEqual([])
  })
})

describe('a choice', () => {
  const errand = (state: Partial<ErrandState>): ErrandState => ({
    kind: 'deliver-result',
    status: 'open',
    documentId: null,
    ...state
  })
  // Only what the rule looks at.
  const deferred = {
    document: { id: 'photo' },
    state: 'deferred',
    supply: null
  } as unknown as ChecklistItem

  test('ZJ-15 of the way stays open until somebody has set out with the result', () => {
    expect(deliveryObstacle([])).toBeNull()
    expect(deliveryObstacle([errand({ status: 'planned' }), errand({ status: 'open' })])).toBeNull()
    expect(deliveryObstacle([errand({ status: 'taken' })])).toBe('on-its-way')
    expect(deliveryObstacle([errand({ kind: 'fetch-document', status: 'taken' })])).toBeNull()
  })

  test('ZJ-11.2 only what was deferred and is still owed is fetched, and once', () => {
    const fetching = errand({ kind: 'fetch-document', documentId: 'photo' })
    expect(askObstacle('in-progress', deferred, [])).toBeNull()
    expect(askObstacle('decided', deferred, [])).toBe('not-deferred')
    expect(askObstacle('in-progress', { ...deferred, state: 'have' }, [])).toBe('not-deferred')
    expect(askObstacle('in-progress', undefined, [])).toBe('not-deferred')
    expect(askObstacle('suspended', deferred, [fetching])).toBe('errand-there')
    expect(askObstacle('suspended', deferred, [{ ...fetching, status: 'done' }])).toBeNull()
  })
})

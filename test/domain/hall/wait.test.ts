import { expectedWait, measuredMinutes, type Ahead, type Measured } from '@/domain/hall/wait'

const ten: Measured = { low: 8, median: 10, high: 14, count: 20 }
const nobody: Ahead = { waiting: [], serving: [], toCome: [], counters: 1, untilSlot: 0 }
const just = (minutes: number) => ({ measured: ten, minutes })

describe('HALL-wait the minutes at the counter', () => {
  test('HALL-wait are the quartiles of what was measured', () => {
    expect(measuredMinutes([20, 4, 8, 12, 16], 30)).toEqual({
      low: 8,
      median: 12,
      high: 16,
      count: 5
    })
    expect(measuredMinutes([1, 2, 3, 4, 5, 6], 30)).toEqual({
      low: 2.25,
      median: 3.5,
      high: 4.75,
      count: 6
    })
  })

  test('HALL-wait are the standard ones, with a wide range, while too few were measured', () => {
    expect(measuredMinutes([1, 2, 3, 4], 20)).toEqual({ low: 10, median: 20, high: 30, count: 0 })
  })
})

describe('HALL-wait how long somebody waits', () => {
  test.each<[string, Partial<Ahead>, ReturnType<typeof expectedWait>]>([
    ['nothing is said where no counter is open', { counters: 0 }, null],
    ['not at all at a free counter', {}, { low: 0, high: 0 }],
    ['who is served is done some time', { serving: [just(0)] }, { low: 8, high: 14 }],
    ['what has passed counts', { serving: [just(6)] }, { low: 2, high: 8 }],
    ['nobody is promised a moment', { serving: [just(60)] }, { low: 0, high: 4 }],
    ['those before it', { serving: [just(0)], waiting: [ten, ten] }, { low: 24, high: 42 }],
    [
      'two counters share the work',
      { counters: 2, serving: [just(0), just(0)], waiting: [ten, ten] },
      { low: 16, high: 28 }
    ],
    [
      'one of two counters is free',
      { counters: 2, serving: [just(0)], waiting: [] },
      { low: 0, high: 0 }
    ],
    [
      'who is still to come may go before: the most gets more, the least does not',
      { serving: [just(0)], waiting: [ten], toCome: [ten, ten] },
      { low: 16, high: 56 }
    ],
    ['who comes early may wait for the slot', { untilSlot: 40 }, { low: 0, high: 40 }],
    [
      'and is not called sooner than those before',
      { serving: [just(0)], waiting: [ten], untilSlot: 25 },
      { low: 16, high: 28 }
    ]
  ])('HALL-wait %s', (_what, ahead, range) => {
    expect(expectedWait({ ...nobody, ...ahead })).toEqual(range)
  })
})

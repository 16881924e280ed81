import { nextThing, type NextRow } from '@/domain/case/next-thing'
import { dateString } from '@/domain/time/date'

const day = dateString
const today = day('2026-11-24')

interface Row extends NextRow {
  readonly id: string
}

function row(id: string, changes: Partial<NextRow> = {}): Row {
  const nothing = {
    booking: null,
    correctionDue: null,
    deferredDue: null,
    delivery: 'counter' as const
  }
  return { id, status: 'in-progress', ...nothing, ...changes }
}
const visit = (id: string, date: string, start = 570) =>
  row(id, { status: 'draft', booking: { date: day(date), start } })
const correction = (id: string, due: string) =>
  row(id, { status: 'awaiting-correction', correctionDue: day(due) })
const deferred = (id: string, due: string) => row(id, { deferredDue: day(due) })
const decided = row('decided', { status: 'decided' })
const draft = row('draft', { status: 'draft' })

const next = (...rows: Row[]) => {
  const found = nextThing(rows, today)
  return found && [found.kind, found.row.id]
}

test('nothing is asked of somebody without cases, or whose cases only run', () => {
  expect(next()).toBeNull()
  expect(next(row('runs'), row('over', { status: 'delivered' }))).toBeNull()
})

test('ZJ-30 what is brought home is not to be collected', () => {
  expect(next(row('brought', { status: 'decided', delivery: 'grid' }))).toBeNull()
})

test('everything is asked in one order: what comes first, and what when that is done', () => {
  const all: [string, Row][] = [
    ['booking', visit('tomorrow', '2026-11-25')],
    ['correction', correction('correction', '2026-11-27')],
    ['deferred', deferred('deferred', '2026-11-26')],
    ['booking', visit('later', '2026-11-30')],
    ['collect', decided],
    ['draft', draft]
  ]
  for (let done = 0; done < all.length; done += 1) {
    const [kind, first] = all[done]!
    const left = all.slice(done).map(([, one]) => one)
    expect(next(...left)).toEqual([kind, first.id])
    expect(next(...left.reverse())).toEqual([kind, first.id])
  }
})

test('a visit of today comes before one of tomorrow, the earlier hour before the later', () => {
  expect(next(visit('b', '2026-11-25'), visit('a', '2026-11-24'))).toEqual(['booking', 'a'])
  expect(next(visit('b', today, 1020), visit('a', today, 540))).toEqual(['booking', 'a'])
})

test('what is due first comes first', () => {
  expect(next(correction('b', '2026-12-02'), correction('a', '2026-11-30'))).toEqual([
    'correction',
    'a'
  ])
  expect(next(deferred('b', '2026-12-02'), deferred('a', '2026-11-30'))).toEqual(['deferred', 'a'])
})

test('a draft with a booking is a visit, not a draft', () => {
  expect(next(draft, visit('later', '2026-12-10'))).toEqual(['booking', 'later'])
})

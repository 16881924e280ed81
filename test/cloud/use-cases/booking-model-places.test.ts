// Random histories of the statements that decide about places, also for several at once:
// after every step the books are those of a simple model, and no place is made or lost.
import { nothingOutside } from '@/cloud/use-cases/outside'
import fc from 'fast-check'
import { findOffice, loadCalendar } from '@/cloud/database/offered'
import { officeDays } from '@/cloud/use-cases/booking/office-days'
import { lanesOf } from '@/domain/booking/capacity'
import { at, makeTown, type Town } from '../../make'
import { anyWait, kind, places, service, who } from './booking-model/any-step'
import { books } from './booking-model/books'
import { emptyModel } from './booking-model/model'
import { quick, type Ground, type QuickStep } from './booking-model/quick'
import type { Step } from './booking-model/steps'
import { BEGINS, DAWN, DAY, newWorld, shapeOffice, timer } from './booking-model/world'

const HISTORIES = Number(process.env.HISTORIES ?? 500)
/** So early that no time of the day stands in the way. */
const MIDNIGHT = at(DAY, '00:00')
let town: Town
let ground: Omit<Ground, 'context'>

beforeAll(async () => {
  town = await makeTown()
  await shapeOffice(town)
  const world = await newWorld(town, await town.staff(['admin']))
  const office = (await findOffice(town.db, 'qiuchuan'))!
  await officeDays(timer(world, DAWN), office, await loadCalendar(town.db))
  ground = { people: world.people, cases: world.cases, lane: lanesOf(office.office)[0]!.id }
})
afterAll(() => town.drop())

const anyAsk: fc.Arbitrary<Extract<Step, { kind: 'reserve' }>> = fc
  .record({ kind: kind('reserve'), who, service, slot: fc.nat(1), places })
  .map((ask) => (ask.service === 'long' ? { ...ask, slot: 0 } : ask))
const anyStep: fc.Arbitrary<QuickStep> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kind('crowd'),
      asks: fc.array(anyAsk, { minLength: 1, maxLength: 4, size: 'medium' })
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: kind('confirm'), who, nth: fc.constantFrom(0, 0, 1) })
  },
  { weight: 5, arbitrary: fc.record({ kind: kind('cancel'), who, nth: fc.constantFrom(0, 0, 1) }) },
  {
    weight: 5,
    arbitrary: anyWait
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('later'), minutes: fc.constantFrom(1, 10, 15) }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('jobs') }) }
)

test('BOOK-capacity whatever happens at one moment: the books are those of a simple model', async () => {
  const ended = { offered: 0, booked: 0, expired: 0, 'slot-full': 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 16 }), async (more) => {
      await undone(async (db) => {
        const { sealer, storage } = town
        const context = { db, sealer, storage, outside: nothingOutside, demo: false }
        const model = emptyModel(MIDNIGHT, BEGINS)
        for (const step of more.length % 4 === 0 ? more : [...FULL, ...more]) {
          const [said, expected] = await quick({ ...ground, context }, model, step)
          expect({ step, said }).toEqual({ step, said: expected })
          if (step.kind === 'later') continue
          const { database, model: kept, wrong } = await books(db, ground.people, model)
          expect({ step, ...database }).toEqual({ step, ...kept })
          expect(wrong).toEqual([])
          ended['slot-full'] += said.filter((one) => one === 'slot-full').length
        }
        for (const { status } of model.bookings) if (status in ended) ended[status as 'booked'] += 1
      })
    }),
    { numRuns: HISTORIES }
  )
  // Where none of these ever came about nothing would be proved.
  expect(Object.values(ended).filter((times) => times < 5)).toEqual([])
}, 600_000)

/** A history in a transaction that is rolled back. */
async function undone(history: (db: Town['db']) => Promise<void>): Promise<void> {
  const done = new Error('done')
  await town.db
    .transaction()
    .execute(async (db) => {
      await history(db)
      throw done
    })
    .catch((error: unknown) => {
      if (error !== done) throw error
    })
}

/** Both slots are full. */
const FULL: readonly QuickStep[] = [
  {
    kind: 'crowd',
    asks: [
      { kind: 'reserve', who: 0, service: 'short', slot: 0, places: 2 },
      { kind: 'reserve', who: 1, service: 'short', slot: 1, places: 2 }
    ]
  },
  { kind: 'confirm', who: 0, nth: 0 },
  { kind: 'confirm', who: 1, nth: 0 }
]

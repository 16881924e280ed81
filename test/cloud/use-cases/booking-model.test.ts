// Random histories of a small day, played in the database and in a simple model side by side: after
// every step both say the same, every count is that of its rows, and no place is made or lost.
import fc from 'fast-check'
import { makeTown, type Person, type Town } from '../../make'
import { emptyModel } from './booking-model/model'
import { anyWait, kind, places, service, who } from './booking-model/any-step'
import { books } from './booking-model/books'
import { play } from './booking-model/play'
import type { Step } from './booking-model/steps'
import { BEGINS, DAWN, newWorld, shapeOffice } from './booking-model/world'

const HISTORIES = Number(process.env.HISTORIES ?? 150)
let town: Town
let admin: Person

beforeAll(async () => {
  town = await makeTown()
  admin = await town.staff(['admin'])
  await shapeOffice(town)
})
afterAll(() => town.drop())

const slot = fc.nat(1)
const nth = fc.constantFrom(0, 0, 0, 1, 2)

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: kind('reserve'), who, service, slot, places }) },
  { weight: 6, arbitrary: fc.record({ kind: kind('confirm'), who, nth }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('cancel'), who, nth }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('change'), who, nth, slot }) },
  {
    weight: 5,
    arbitrary: anyWait
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('later'), minutes: fc.constantFrom(1, 5, 10, 15, 30) })
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('jobs') }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('check-in'), who, nth }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('finish'), who, nth }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'close' }, { kind: 'lift' }) }
)

test('BOOK-capacity random histories: after every step the books are those of a simple model', async () => {
  const ends = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 12 }), async (more) => {
      const world = await newWorld(town, admin)
      const model = emptyModel(DAWN, BEGINS)
      for (const step of more.length % 4 === 0 ? more : [...FULL, ...more]) {
        const played = await play(world, model, step)
        if (!played) continue
        const [said, expected] = played
        expect({ step, said }).toEqual({ step, said: expected })
        const { database, model: kept, wrong } = await books(town.db, world.people, model)
        expect({ step, ...database }).toEqual({ step, ...kept })
        expect(wrong).toEqual([])
        ends.set(`${step.kind} ${said}`, (ends.get(`${step.kind} ${said}`) ?? 0) + 1)
      }
    }),
    { numRuns: HISTORIES }
  )
  // A history comes to each of these ends, or it would prove nothing about them.
  expect(ENDS.filter((end) => !ends.has(end))).toEqual([])
}, 600_000)

/** Both slots are full. */
const FULL: readonly Step[] = [
  { kind: 'reserve', who: 0, service: 'short', slot: 0, places: 2 },
  { kind: 'confirm', who: 0, nth: 0 },
  { kind: 'reserve', who: 1, service: 'short', slot: 1, places: 2 },
  { kind: 'confirm', who: 1, nth: 0 }
]

const ENDS = ['reserve ok', 'reserve slot-full', 'confirm ok', 'cancel ok', 'wait ok']

// That a slot is full is remembered for a moment. Whoever had a place before still has it, and nobody is
// asked for more than is needed to say so.
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { calls } from '@/contract/calls'
import { keepOffers } from '@/cloud/database/kept-offers'
import { reservePlace } from '@/cloud/use-cases/booking/reserve-place'
import type { Earlier } from '@/cloud/use-cases/environment'
import { at, type Person, type Town } from '../../make'
import { timerAt } from '../../make-timer'
import { crowd, releasedTown, setSlot } from './crowd'
import { wrongBooks } from './slot-books'
import { FRIDAY, place, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await releasedTown()
})
afterAll(() => town.drop())
beforeEach(() => keepOffers(town.db, 900))
afterEach(async () => {
  keepOffers(town.db, 0)
  expect(await wrongBooks(town)).toEqual([])
})

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')

describe('what was full a moment ago', () => {
  test('BOOK-capacity is refused from memory, and given as soon as somebody gives it back', async () => {
    const { one, two, first, late } = await soldOut('14:30')
    const statements = jest.spyOn(town.database.pool, 'connect')
    const refused = await home(two.person).refusal('booking.reserve', late())
    expect(refused?.code).toBe('slot-full')
    // Who asks and whether it happened before, in one: no case is read, and no place is asked for.
    expect(statements).toHaveBeenCalledTimes(1)
    statements.mockRestore()
    await home(one.person).must('booking.cancel', { bookingId: first.actionId })
    expect(await home(two.person).refusal('booking.reserve', late())).toBeNull()
  })

  test('BOOK-hold is still the place of whoever has it, when they ask again', async () => {
    const { one, first, held } = await soldOut('15:30')
    expect(await home(one.person).must('booking.reserve', first)).toEqual(held)
  })

  test('BOOK-hold is not told to somebody else who asks with the same id', async () => {
    const { two, first, late } = await soldOut('10:00')
    const stolen = { ...late(), actionId: first.actionId }
    const refused = await home(two.person).refusal('booking.reserve', stolen)
    expect(refused?.code).toBe('slot-full')
  })

  test('BOOK-hold is looked up again where the door had looked before it was full', async () => {
    const { one, first, held } = await soldOut('16:00')
    const input = v.parse(calls['booking.reserve'].input, first)
    const asked = (earlier?: Earlier) =>
      reservePlace.onceByItself({ ...contextOf(one.person), earlier }, input)
    const early = { booked: false, since: 0 }
    expect(await asked(early)).toEqual({ ok: true, data: held })
    expect(await asked()).toEqual({ ok: true, data: held })
  })
})

/** A slot of one place: the first has it, the second was refused, so that it is known. */
async function soldOut(start: string) {
  await setSlot(town, TUESDAY, start, 1)
  const [one, two] = await crowd(town, 2)
  const asked = (caseId: string) => ({
    actionId: randomUUID(),
    caseId,
    ...place(TUESDAY, start)
  })
  const first = asked(one!.caseId)
  const held = await home(one!.person).must('booking.reserve', first)
  const late = () => asked(two!.caseId)
  expect((await home(two!.person).refusal('booking.reserve', late()))?.code).toBe('slot-full')
  return { one: one!, two: two!, first, held, late }
}

function contextOf({ id }: Person) {
  const actor = { personId: id, identified: true, roles: [], officeId: null, departmentId: null }
  return { ...timerAt(town, at(FRIDAY, '19:30')), actor }
}

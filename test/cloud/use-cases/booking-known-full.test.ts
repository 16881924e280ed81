// That a slot is full is remembered for a moment. Whoever had a place before still has it, and nobody is
// asked for more than is needed to say so.
import { randomUUID } from 'node:crypto'
import { connect } from '@/cloud/database/connect'
import { keepOffers } from '@/cloud/database/kept-offers'
import { beginSession } from '@/cloud/use-cases/session/begin-session'
import { at, type Person, type Town } from '../../make'
import { crowd, doorOf, releasedTown, setSlot } from './crowd'
import { wrongBooks } from './slot-books'
import { FRIDAY, place, TUESDAY } from './stories'

let town: Town
/** What `performance.now()` says: nothing grows old while the machine is slow. */
let ms = 0

beforeAll(async () => {
  town = await releasedTown()
})
afterAll(() => town.drop())
beforeEach(() => {
  jest.spyOn(performance, 'now').mockImplementation(() => ms)
  keepOffers(town.db, 900)
})
afterEach(async () => {
  jest.restoreAllMocks()
  keepOffers(town.db, 0)
  expect(await wrongBooks(town)).toEqual([])
})

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')

describe('what was full a moment ago', () => {
  test('BOOK-capacity is refused without a statement, and given as soon as somebody gives it back', async () => {
    const { one, two, first, late } = await soldOut('14:30')
    const statements = jest.spyOn(town.database.pool, 'connect')
    expect((await home(two).refusal('booking.reserve', late()))?.code).toBe('slot-full')
    expect(statements).toHaveBeenCalledTimes(0)
    // Who comes from WeChat is found first.
    const { token: _, ...vouchedFor } = two
    expect((await home(vouchedFor).refusal('booking.reserve', late()))?.code).toBe('slot-full')
    expect(statements).toHaveBeenCalledTimes(1)
    statements.mockRestore()
    await home(one).must('booking.cancel', { bookingId: first.actionId })
    expect(await home(two).refusal('booking.reserve', late())).toBeNull()
  })

  test('BOOK-capacity one of the crowd looks anew, before it is forgotten', async () => {
    const { one, two, first, late } = await soldOut('15:00')
    ms += 350
    const statements = jest.spyOn(town.database.pool, 'connect')
    const asked = () => home(two).refusal('booking.reserve', late())
    const codes = await Promise.all([asked(), asked(), asked()])
    expect(codes.map((refused) => refused?.code)).toEqual(Array(3).fill('slot-full'))
    expect(statements.mock.calls.length).toBeGreaterThan(0)
    // What was found then is known from then on, also when what was found before is forgotten.
    ms += 350
    await asked()
    ms += 250
    statements.mockClear()
    expect((await asked())?.code).toBe('slot-full')
    expect(statements).toHaveBeenCalledTimes(0)
    // When nobody has looked for long, all of them go.
    ms += 1_000
    statements.mockClear()
    expect((await asked())?.code).toBe('slot-full')
    expect(statements.mock.calls.length).toBeGreaterThan(0)
    statements.mockRestore()
    // What is given back at another host is seen by the one who looks.
    const other = connect(town.database.url)
    const input = { actionId: randomUUID(), bookingId: first.actionId }
    const { ok } = await doorOf(town, other, at(FRIDAY, '19:30')).handle(
      { call: 'booking.cancel', input },
      { token: one.token },
      'test'
    )
    expect(ok).toBe(true)
    await other.close()
    ms += 350
    expect(await asked()).toBeNull()
  })

  test('BOOK-hold is still the place of whoever has it, when they ask again', async () => {
    const { one, first, held } = await soldOut('15:30')
    expect(await home(one).must('booking.reserve', first)).toEqual(held)
  })

  test('BOOK-hold is not told to somebody else who asks with the same id', async () => {
    const { two, first, late } = await soldOut('10:00')
    const stolen = { ...late(), actionId: first.actionId }
    const refused = await home(two).refusal('booking.reserve', stolen)
    expect(refused?.code).toBe('conflict')
  })

  test('BOOK-fair counts as a try, and the same action again is none', async () => {
    const { two, late } = await soldOut('16:00')
    const same = late()
    const refusals: Record<string, number> = {}
    for (let n = 0; n < 40; n += 1) {
      const refused = await home(two).refusal('booking.reserve', n % 4 === 0 ? same : late())
      const { code = 'ok' } = refused ?? {}
      refusals[code] = (refusals[code] ?? 0) + 1
    }
    // One try was made before, the repeated one is one, and so are 28 of the 30 others.
    expect(refusals).toEqual({ 'slot-full': 38, 'too-many-tries': 2 })
  })
})

describe('a token', () => {
  test('whose session is over is told that the slot is full, and no more', async () => {
    const { one, two, first, late } = await soldOut('16:30')
    await town.db.deleteFrom('sessions').execute()
    expect((await home(two).refusal('booking.reserve', late()))?.code).toBe('slot-full')
    expect((await home(one).refusal('booking.reserve', first))?.code).toBe('not-signed-in')
    const open = { ...late(), ...place(TUESDAY, '09:00') }
    expect((await home(two).refusal('booking.reserve', open))?.code).toBe('not-signed-in')
  })

  test('that we did not make is told nothing', async () => {
    const { two, late } = await soldOut('09:30')
    const forged = { ...two, token: `x${two.token.slice(1)}` }
    expect((await home(forged).refusal('booking.reserve', late()))?.code).toBe('not-signed-in')
  })

  test('asks for nonsense and is told what is wrong with it', async () => {
    const { two, late } = await soldOut('11:00')
    for (const wrong of [
      { actionId: 'x' },
      { actionId: [late().actionId] },
      { date: { toString: 1 } }
    ]) {
      const refused = await home(two).refusal('booking.reserve', { ...late(), ...wrong } as never)
      expect(refused?.code).toBe('invalid-input')
    }
  })
})

/** A slot of one place: the first has it, the second was refused, so that it is known. */
async function soldOut(start: string) {
  await setSlot(town, TUESDAY, start, 1)
  const [one, two] = await signedIn(2)
  const asked = (caseId: string) => ({ actionId: randomUUID(), caseId, ...place(TUESDAY, start) })
  const first = asked(one!.caseId)
  const held = await home(one!).must('booking.reserve', first)
  const late = () => asked(two!.caseId)
  expect((await home(two!).refusal('booking.reserve', late()))?.code).toBe('slot-full')
  return { one: one!, two: two!, first, held, late }
}

async function signedIn(size: number) {
  const people = await crowd(town, size)
  return Promise.all(
    people.map(async ({ person, caseId }) => {
      const token = await beginSession(town, person.id, 60_000)
      return { ...person, caseId, token }
    })
  )
}

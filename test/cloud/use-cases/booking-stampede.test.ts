// 08:30, everyone taps at once: one statement decides for all who wait.
// Against the real PostgreSQL, with real concurrency.
import { randomUUID } from 'node:crypto'
import { connect } from '@/cloud/database/connect'
import { keepOffers } from '@/cloud/database/kept-offers'
import type { Door } from '@/cloud/functions/door'
import { at, type Person, type Town } from '../../make'
import { count, crowd, doorOf, persist, releasedTown, rowsAt, setSlot } from './crowd'
import { wrongBooks } from './slot-books'
import { FRIDAY, place, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await releasedTown()
})
afterAll(() => town.drop())
afterEach(async () => {
  expect(await wrongBooks(town)).toEqual([])
})

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')

describe('many at once', () => {
  test('BOOK-capacity 500 callers for 30 places: exactly 30 get one, and everybody is answered', async () => {
    await setSlot(town, TUESDAY, '09:00', 30)
    const people = await crowd(town, 500)
    const outcomes = await Promise.all(
      people.map(({ person, caseId }) =>
        persist(home(person), 'booking.reserve', { caseId, ...place(TUESDAY, '09:00') })
      )
    )
    expect(count(outcomes)).toEqual({ ok: 30, 'slot-full': 470 })
    expect(await rowsAt(town, TUESDAY, '09:00')).toEqual({ booked: 30, rows: 30 })
  }, 120_000)

  test('BOOK-fair the places go to those who came first', async () => {
    await setSlot(town, TUESDAY, '09:30', 10)
    const people = await crowd(town, 40)
    // As at a host: what is offered is read once for all.
    keepOffers(town.db, 900)
    const outcomes = await Promise.all(
      people.map(({ person, caseId }) =>
        persist(home(person), 'booking.reserve', { caseId, ...place(TUESDAY, '09:30') })
      )
    )
    const first = outcomes.map((outcome, i) => (outcome === 'ok' ? i : -1)).filter((i) => i >= 0)
    keepOffers(town.db, 0)
    expect(first).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('BOOK-capacity two hosts that decide at the same moment never give one place twice', async () => {
    await setSlot(town, TUESDAY, '10:30', 25)
    const other = connect(town.database.url, { connections: 4 })
    const evening = at(FRIDAY, '19:30')
    const doors = [doorOf(town, town.database, evening), doorOf(town, other, evening)] as const
    const people = await crowd(town, 200)
    const outcomes = await Promise.all(
      people.map(async ({ person, caseId }, i) => {
        const input = { actionId: randomUUID(), caseId, ...place(TUESDAY, '10:30') }
        return ask(doors[i % 2]!, person, input)
      })
    )
    await other.close()
    expect(count(outcomes)).toEqual({ ok: 25, 'slot-full': 175 })
    expect(await rowsAt(town, TUESDAY, '10:30')).toEqual({ booked: 25, rows: 25 })
  }, 60_000)

  test('BOOK-capacity one who meets an action of somebody else harms nobody else of the batch', async () => {
    await setSlot(town, TUESDAY, '11:00', 20)
    const people = await crowd(town, 10)
    const [first] = people
    const actionId = randomUUID()
    const taken = { actionId, caseId: first!.caseId, ...place(TUESDAY, '11:00') }
    await home(first!.person).must('booking.reserve', taken)
    const outcomes = await Promise.all(
      people.slice(1).map(async ({ person, caseId }, i) => {
        const asked = { actionId: i === 3 ? actionId : randomUUID(), caseId }
        const refused = await home(person).refusal('booking.reserve', {
          ...asked,
          ...place(TUESDAY, '11:00')
        })
        return refused?.code ?? 'ok'
      })
    )
    expect(count(outcomes)).toEqual({ ok: 8, conflict: 1 })
    expect(outcomes[3]).toBe('conflict')
    expect(await rowsAt(town, TUESDAY, '11:00')).toEqual({ booked: 9, rows: 9 })
  })
})

async function ask(door: Door, { openid }: Person, input: object): Promise<string> {
  const reply = await door.handle({ call: 'booking.reserve', input }, { openid }, 'test')
  return reply.ok ? 'ok' : reply.failure.code
}

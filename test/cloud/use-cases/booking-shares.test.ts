// What one resident can have: nobody gets more by asking faster, kept places go to elders, and whoever
// needs several places has all of them or none.
import { randomUUID } from 'node:crypto'
import { idNumber } from '@/cloud/use-cases/demo/people'
import type { Person, Town } from '../../make'
import { count, crowd, persist, releasedTown, rowsAt, setSlot } from './crowd'
import { wrongBooks } from './slot-books'
import { FRIDAY, place, prepared, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await releasedTown()
})
afterAll(() => town.drop())
afterEach(async () => {
  expect(await wrongBooks(town)).toEqual([])
})

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')

describe('one action', () => {
  test('BOOK-capacity 50 taps of one resident with 50 ids are one booking', async () => {
    const [one] = await crowd(town, 1)
    await triesPerMinute(100)
    const taps = Array.from({ length: 50 }, () =>
      persist(home(one!.person), 'booking.reserve', {
        caseId: one!.caseId,
        ...place(TUESDAY, '10:00')
      })
    )
    expect(count(await Promise.all(taps))).toEqual({ ok: 50 })
    expect(await rowsAt(town, TUESDAY, '10:00')).toEqual({ booked: 1, rows: 1 })
    await triesPerMinute(30)
  })

  test('BOOK-hold a repeat has the place that the first one took, though the slot is full by then', async () => {
    await setSlot(town, TUESDAY, '11:30', 1)
    const [one, two] = await crowd(town, 2)
    const asked = { actionId: randomUUID(), caseId: one!.caseId, ...place(TUESDAY, '11:30') }
    const first = await home(one!.person).must('booking.reserve', asked)
    const late = { caseId: two!.caseId, ...place(TUESDAY, '11:30') }
    expect((await home(two!.person).refusal('booking.reserve', late))?.code).toBe('slot-full')
    expect(await home(one!.person).must('booking.reserve', asked)).toEqual(first)
  })

  test('BOOK-fair who tries more often than the rules say waits, and a repeat is no new try', async () => {
    const [one] = await crowd(town, 1)
    const asked = { caseId: one!.caseId, ...place(TUESDAY, '14:00') }
    const repeated = randomUUID()
    await triesPerMinute(3)
    const codes: string[] = []
    for (const actionId of [repeated, randomUUID(), repeated, randomUUID(), randomUUID(), repeated])
      codes.push(
        (await home(one!.person).refusal('booking.reserve', { ...asked, actionId }))?.code ?? 'ok'
      )
    expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'too-many-tries', 'ok'])
    const refused = await home(one!.person).refusal('booking.reserve', asked)
    expect(refused).toMatchObject({ rule: 'BOOK-fair', facts: { retryAfterMs: 60_000 } })
    const later = town.as(one!.person).at(FRIDAY, '19:31')
    expect(await later.refusal('booking.reserve', asked)).toBeNull()
    await triesPerMinute(30)
  })
})

describe('places kept back', () => {
  test('BOOK-kept an elder has one when all others are gone, and nobody else', async () => {
    await setSlot(town, TUESDAY, '15:00', 1, 1)
    const [one, young] = await crowd(town, 2)
    const old = await elder('19550916')
    const almost = await elder('19611125')
    const asked = (caseId: string) => ({ caseId, ...place(TUESDAY, '15:00') })
    await home(one!.person).must('booking.reserve', asked(one!.caseId))
    const refusal = (person: Person, caseId: string) =>
      home(person).refusal('booking.reserve', asked(caseId))
    expect((await refusal(young!.person, young!.caseId))?.code).toBe('slot-full')
    expect((await refusal(almost.person, almost.caseId))?.code).toBe('slot-full')
    expect(await refusal(old.person, old.caseId)).toBeNull()
    const next = await elder('19500101')
    expect((await refusal(next.person, next.caseId))?.code).toBe('slot-full')
    expect(await rowsAt(town, TUESDAY, '15:00')).toEqual({ booked: 2, rows: 2 })
  })
})

describe('several', () => {
  test('BOOK-family a family of three has three places, or none', async () => {
    await setSlot(town, TUESDAY, '15:30', 4)
    const [one, two, three] = await crowd(town, 3)
    const asked = { ...place(TUESDAY, '15:30'), places: 3 }
    const taken = await home(one!.person).must('booking.reserve', { caseId: one!.caseId, ...asked })
    expect(taken.places).toBe(3)
    const second = await home(two!.person).refusal('booking.reserve', {
      caseId: two!.caseId,
      ...asked
    })
    expect(second?.code).toBe('slot-full')
    const alone = { caseId: three!.caseId, ...asked, places: 1 }
    expect(await home(three!.person).refusal('booking.reserve', alone)).toBeNull()
    expect(await rowsAt(town, TUESDAY, '15:30')).toMatchObject({ booked: 4, rows: 2 })
  })

  test('BOOK-cap-service a long service has both of its slots, or neither', async () => {
    await town.database.pool.query(
      `update offices set booking_rules = booking_rules || '{"serviceMinutes": {"legal-aid": 60}}'
         where id = 'qiuchuan'`
    )
    const day = '2026-11-25'
    await setSlot(town, day, '09:30', 1)
    const people = [await town.resident(), await town.resident(), await town.resident()]
    const cases: string[] = []
    for (const person of people) {
      const draft = await prepared(home(person), { serviceId: 'legal-aid', leave: () => true })
      cases.push(draft.id)
    }
    const outcomes = await Promise.all(
      ['09:00', '09:30', '09:00'].map((time, i) =>
        persist(home(people[i]!), 'booking.reserve', { caseId: cases[i]!, ...place(day, time) })
      )
    )
    expect(count(outcomes)).toEqual({ ok: 1, 'slot-full': 2 })
    const slots = await Promise.all(
      ['09:00', '09:30', '10:00'].map(async (time) => (await rowsAt(town, day, time)).booked)
    )
    expect([
      [1, 1, 0],
      [0, 1, 1]
    ]).toContainEqual(slots)
  })
})

async function triesPerMinute(tries: number) {
  await town.database.pool.query(
    `update offices set booking_rules = booking_rules || jsonb_build_object('triesPerMinute', $1::int)
       where id = 'qiuchuan'`,
    [tries]
  )
}

/** Somebody born on this day, with the draft of a passport. */
async function elder(born: string) {
  const [one] = await crowd(town, 1)
  const sealed = town.sealer.seal(idNumber(`330822${born}`, '101'))
  await town.db
    .updateTable('people')
    .set({ id_number_sealed: sealed })
    .where('id', '=', one!.person.id)
    .execute()
  return one!
}

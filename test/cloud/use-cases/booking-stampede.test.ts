// 08:30, everyone taps at once: one statement decides for all who wait, and nobody gets more by asking
// faster. Against the real PostgreSQL, with real concurrency.
import { nothingOutside } from '@/cloud/use-cases/outside'
import { randomUUID } from 'node:crypto'
import { connect, type Connection } from '@/cloud/database/connect'
import { keepOffers } from '@/cloud/database/kept-offers'
import { createDoor, type Door } from '@/cloud/functions/door'
import { noLog } from '@/cloud/functions/log'
import { useCases } from '@/cloud/use-cases'
import { idNumber } from '@/cloud/use-cases/demo/people'
import { minutes } from '@/domain/time/date'
import { at, makeTown, type Person, type Town } from '../../make'
import { count, crowd, persist, rowsAt } from './crowd'
import { FRIDAY, place, prepared, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await makeTown(4)
  await town.changeOffice('qiuchuan', { placesPerSlot: 6, keptForWalkIn: 0 })
  // The first look makes the slots of the days to come.
  await town.jobs(FRIDAY, '08:31')
})
afterAll(() => town.drop())
afterEach(async () => {
  const { rows } = await town.database.pool.query(
    `select s.date, s.start_minute, s.booked from slots s left join bookings b
       on b.office_id = s.office_id and b.date = s.date and b.lane = s.lane
       and b.start_minute <= s.start_minute and s.start_minute < b.end_minute
       and b.status not in ('waitlisted', 'cancelled', 'expired')
     group by s.office_id, s.date, s.lane, s.start_minute
     having s.booked <> coalesce(sum(b.places), 0) or s.booked > s.capacity + s.kept`
  )
  expect(rows).toEqual([])
})

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')

/** How many places a slot has. */
async function setSlot(date: string, time: string, capacity: number, kept = 0) {
  await town.database.pool.query(
    `update slots set capacity = $3, kept = $4
       where office_id = 'qiuchuan' and date = $1 and start_minute = $2`,
    [date, minutes(time), capacity, kept]
  )
}

describe('many at once', () => {
  test('BOOK-capacity 500 callers for 30 places: exactly 30 get one, and everybody is answered', async () => {
    await setSlot(TUESDAY, '09:00', 30)
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
    await setSlot(TUESDAY, '09:30', 10)
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

  test('BOOK-capacity two hosts that decide at the same moment never give one place twice', async () => {
    await setSlot(TUESDAY, '10:30', 25)
    const other = connect(town.database.url, { connections: 4 })
    const doors = [doorOf(town.database), doorOf(other)] as const
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
    await setSlot(TUESDAY, '11:00', 20)
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

describe('one action', () => {
  test('BOOK-hold a repeat has the place that the first one took, though the slot is full by then', async () => {
    await setSlot(TUESDAY, '11:30', 1)
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

describe('what was full a moment ago', () => {
  test('BOOK-capacity is refused from memory, and given as soon as somebody gives it back', async () => {
    await setSlot(TUESDAY, '14:30', 1)
    const [one, two] = await crowd(town, 2)
    keepOffers(town.db, 900)
    const late = { caseId: two!.caseId, ...place(TUESDAY, '14:30') }
    const { id } = await home(one!.person).must('booking.reserve', {
      caseId: one!.caseId,
      ...place(TUESDAY, '14:30')
    })
    const statements = jest.spyOn(town.database.pool, 'connect')
    const refused = await home(two!.person).refusal('booking.reserve', late)
    const first = statements.mock.calls.length
    expect(await home(two!.person).refusal('booking.reserve', late)).toEqual(refused)
    expect(refused?.code).toBe('slot-full')
    // Who asks, and whether it happened before: no case is read, and no place is asked for.
    expect(statements.mock.calls.length - first).toBe(2)
    statements.mockRestore()
    await home(one!.person).must('booking.cancel', { bookingId: id })
    expect(await home(two!.person).refusal('booking.reserve', late)).toBeNull()
    keepOffers(town.db, 0)
  })
})

describe('places kept back', () => {
  test('BOOK-kept an elder has one when all others are gone, and nobody else', async () => {
    await setSlot(TUESDAY, '15:00', 1, 1)
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
    await setSlot(TUESDAY, '15:30', 4)
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
    await setSlot(day, '09:30', 1)
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

function doorOf(connection: Connection): Door {
  const { sealer, storage } = town
  const now = at(FRIDAY, '19:30')
  const clock = { now: () => Promise.resolve(now), forget: () => undefined }
  return createDoor({
    connection,
    sealer,
    storage,
    outside: nothingOutside,
    demo: false,
    clock,
    log: noLog,
    useCases
  })
}

async function ask(door: Door, { openid }: Person, input: object): Promise<string> {
  const reply = await door.handle({ call: 'booking.reserve', input }, { openid }, 'test')
  return reply.ok ? 'ok' : reply.failure.code
}

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

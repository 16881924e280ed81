import { demoFather } from '@/cloud/use-cases/demo/people'
import type { Person, Scene, Town } from '../../make'
import { makeTown } from '../../make'
import { atHome, booked, place, prepared, received, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())

const leave = () => true

async function start(home: Scene, serviceId: string, relativeId?: string) {
  return (await prepared(home, { serviceId, relativeId, leave })).id
}

async function father(home: Scene) {
  const person = { ...demoFather, relation: 'parent' as const, consent: true as const }
  const { relatives } = await home.must('relative.add', person)
  return relatives[0]!.id
}

/** The places left of a slot, as everybody sees them. */
async function left(at: Scene, time: string, date = TUESDAY) {
  const shown = await at.must('booking.availability', {
    officeId: 'qiuchuan',
    serviceId: 'passport'
  })
  const day = shown.days.find((one) => one.date === date)
  return day?.slots.find(({ start }) => start === place(date, time).start)?.left
}

describe('how many', () => {
  test('BOOK-cap-service one active booking a service, until it is over', async () => {
    const resident = await town.resident()
    const clerk = await town.staff(['clerk'])
    const view = await received(town, { resident, clerk }, { serviceId: 'passport' })
    const home = atHome(town, resident)
    // Another application for the same while the first stands at the counter.
    const second = await start(home, 'passport')
    expect(second).not.toBe(view.id)
    const asked = { caseId: second, ...place('2026-11-26', '10:00') }
    expect((await home.refusal('booking.reserve', asked))?.code).toBe('already-booked')
    await town.as(clerk).at(TUESDAY, '09:50').must('case.accept', { caseId: view.id })
    expect((await booked(home, second, '2026-11-26', '10:00')).status).toBe('booked')
    expect((await home.refusal('booking.reserve', asked))?.code).toBe('already-booked')
  })

  test('BOOK-cap-service a resident and a relative may each have one for the same service', async () => {
    const home = atHome(town, await town.resident())
    const relativeId = await father(home)
    await booked(home, await start(home, 'id-card-renewal'), '2026-11-26')
    await booked(home, await start(home, 'id-card-renewal', relativeId), '2026-11-27')
    const { bookings } = await home.must('booking.list', {})
    expect(bookings.map(({ date, forRelative }) => [date, forRelative])).toEqual([
      ['2026-11-26', null],
      ['2026-11-27', '陈*']
    ])
  })

  test('BOOK-cap-day two a day, also across the relatives that one phone books for', async () => {
    const home = atHome(town, await town.resident())
    const relativeId = await father(home)
    const day = '2026-11-30'
    await booked(home, await start(home, 'passport'), day, '09:00')
    const his = await booked(home, await start(home, 'id-card-renewal', relativeId), day, '09:30')
    const third = await start(home, 'legal-aid')
    const asked = { caseId: third, ...place(day, '10:00') }
    expect(await home.refusal('booking.reserve', asked)).toMatchObject({
      code: 'day-limit',
      field: 'date',
      facts: { perDay: 2 }
    })
    expect(await left(home, '10:00', day)).toBe(4)
    // Another day is free, and so is this one once a booking of it is given up.
    const elsewhere = await booked(home, third, '2026-12-01', '10:00')
    const move = { bookingId: elsewhere.id, ...place(day, '10:00') }
    expect((await home.refusal('booking.change', move))?.code).toBe('day-limit')
    await home.must('booking.cancel', { bookingId: his.id })
    expect(await home.must('booking.change', move)).toMatchObject({ date: day })
    expect(await left(home, '10:00', day)).toBe(3)
  })
})

describe('a hold', () => {
  const at = (person: Person, time: string) => town.as(person).at('2026-11-20', time)

  test('BOOK-hold keeps a place for ten minutes and not longer', async () => {
    const resident = await town.resident()
    const caseId = await start(at(resident, '19:30'), 'passport')
    const asked = { caseId, ...place(TUESDAY, '11:00') }
    const held = await at(resident, '19:30').must('booking.reserve', asked)
    expect(held.holdUntil).toBe(at(resident, '19:40').now)
    expect(await left(at(resident, '19:31'), '11:00')).toBe(3)
    const confirm = { bookingId: held.id }
    expect((await at(resident, '19:40').refusal('booking.confirm', confirm))?.code).toBe(
      'hold-lapsed'
    )
    const last = town.as(resident).at('2026-11-20', '19:39')
    expect(await last.must('booking.confirm', confirm)).toMatchObject({
      status: 'booked',
      holdUntil: null
    })
  })

  test('BOOK-hold what lapses gives its place back, and its resident is told', async () => {
    const resident = await town.resident()
    const caseId = await start(at(resident, '19:30'), 'passport')
    const asked = { caseId, ...place(TUESDAY, '13:00') }
    const held = await at(resident, '19:30').must('booking.reserve', asked)
    await town.jobs('2026-11-20', '19:39')
    expect(await left(at(resident, '19:39'), '13:00')).toBe(3)
    await town.jobs('2026-11-20', '19:40')
    expect(await left(at(resident, '19:40'), '13:00')).toBe(4)
    const late = at(resident, '19:41')
    expect(await late.must('booking.show', { bookingId: held.id })).toMatchObject({
      status: 'expired',
      canConfirm: false
    })
    expect((await late.refusal('booking.confirm', { bookingId: held.id }))?.code).toBe(
      'hold-lapsed'
    )
    expect((await late.must('notice.list', {})).notices[0]?.content.kind).toBe('hold-lapsed')
  })

  test('BOOK-hold a lapsed one keeps nobody away, also where no job has swept it yet', async () => {
    const holders = await Promise.all(Array.from({ length: 4 }, () => town.resident()))
    for (const holder of holders) {
      const caseId = await start(at(holder, '19:20'), 'passport')
      await at(holder, '19:30').must('booking.reserve', { caseId, ...place(TUESDAY, '14:00') })
    }
    const late = await town.resident()
    const asked = { caseId: await start(at(late, '19:20'), 'passport'), ...place(TUESDAY, '14:00') }
    expect((await at(late, '19:39').refusal('booking.reserve', asked))?.code).toBe('slot-full')
    expect((await at(late, '19:40').must('booking.reserve', asked)).status).toBe('held')
    expect(await left(at(late, '19:40'), '14:00')).toBe(3)
  })

  test('BOOK-hold choosing another slot gives the held one back', async () => {
    const home = atHome(town, await town.resident())
    const caseId = await start(home, 'passport')
    const first = await home.must('booking.reserve', { caseId, ...place(TUESDAY, '15:00') })
    const second = await home.must('booking.reserve', { caseId, ...place(TUESDAY, '15:30') })
    expect([await left(home, '15:00'), await left(home, '15:30')]).toEqual([4, 3])
    expect((await home.must('booking.show', { bookingId: first.id })).status).toBe('cancelled')
    const later = await home.must('booking.list', {})
    expect(later.bookings.map(({ id }) => id)).toEqual([second.id])
  })
})

test('BOOK-walk-in of six places two are never given to a booking', async () => {
  const home = atHome(town, await town.resident())
  expect(await left(home, '16:30')).toBe(4)
  const outcomes: string[] = []
  for (let i = 0; i < 6; i += 1) {
    const own = atHome(town, await town.resident())
    const caseId = await start(own, 'passport')
    const refused = await own.refusal('booking.reserve', { caseId, ...place(TUESDAY, '16:30') })
    outcomes.push(refused?.code ?? 'held')
  }
  expect(outcomes).toEqual(['held', 'held', 'held', 'held', 'slot-full', 'slot-full'])
})

test('ZJ-12 walk-ins are never counted against booking: the share stands beside the slots', async () => {
  const { rows } = await town.database.pool.query<{ capacity: number; places: number }>(
    `select distinct s.capacity, (o.office->>'placesPerSlot')::int as places
     from slots s join offices o on o.id = s.office_id where o.id = 'qiuchuan'`
  )
  expect(rows).toEqual([{ capacity: 4, places: 6 }])
})

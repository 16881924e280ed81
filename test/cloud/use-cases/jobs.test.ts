import { sql } from 'kysely'
import type { Person, Town } from '../../make'
import { atHome, booked, place, prepared, received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

const permit = { serviceId: 'residence-permit' }

describe('nobody has said what is wrong', () => {
  test('AL-32 after five working days it is accepted, from the day of receipt', async () => {
    const resident = await town.resident()
    const home = town.as(resident).at('2026-12-02', '08:00')
    const { id: caseId } = await received(town, { resident, clerk }, permit)
    const show = () => home.must('case.show', { caseId })
    await town.jobs('2026-12-01', '23:59')
    expect((await show()).status).toBe('received')
    await town.jobs('2026-12-02', '00:01')
    expect(await show()).toMatchObject({
      status: 'in-progress',
      due: { date: '2026-12-09' },
      booking: { status: 'served' }
    })
    expect((await told(home))[0]).toBe('accepted')
    const deemed = (await show()).timeline.find(({ action }) => action === 'deem-accepted')
    expect(deemed).toMatchObject({ rule: 'AL-32', actorRole: 'timer', actor: null })
  })

  test('AL-32 who has said it in time keeps the time', async () => {
    const resident = await town.resident()
    const { id: caseId } = await received(
      town,
      { resident, clerk },
      {
        ...permit,
        leave: ({ documentId }) => documentId !== 'id-card'
      }
    )
    await town.as(clerk).at('2026-12-01', '16:00').must('case.ask-for-correction', { caseId })
    await town.jobs('2026-12-02', '00:01')
    const view = await town.as(resident).at('2026-12-02', '08:00').must('case.show', { caseId })
    expect(view.status).toBe('awaiting-correction')
  })
})

describe('run twice, late, and beside themselves', () => {
  test('the jobs double nothing', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const draft = await prepared(home, { serviceId: 'passport' })
    await booked(home, draft.id)
    const held = await prepared(home, { serviceId: 'legal-aid' })
    await home.must('booking.reserve', { caseId: held.id, ...place('2026-11-25', '10:00') })
    const { id: caseId } = await received(town, { resident: await town.resident(), clerk }, permit)
    const rounds: [string, string][] = [
      ['2026-11-20', '19:41'],
      ['2026-11-23', '18:30'],
      ['2026-12-02', '09:00']
    ]
    for (const round of rounds) {
      await town.jobs(...round)
      const once = await everything()
      await town.jobs(...round)
      expect(await everything()).toEqual(once)
      await Promise.all([town.jobs(...round), town.jobs(...round)])
      expect(await everything()).toEqual(once)
    }
    const seen = await told(town.as(resident).at('2026-12-02', '10:00'))
    expect(seen.sort()).toEqual(['booked', 'booking-tomorrow', 'hold-lapsed'])
    const ledger = await town.as(clerk).at('2026-12-02', '10:00').must('ledger.verify', { caseId })
    expect(ledger.intact).toBe(true)
  })

  test('a reminder says what is missing, the evening before and not earlier', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const draft = await prepared(home, {
      ...permit,
      answers: { reason: 'home', home: 'rent', 'half-year': 'yes' },
      leave: ({ documentId }) => documentId === 'lease'
    })
    await booked(home, draft.id)
    await town.jobs('2026-11-23', '17:59')
    expect(await told(home)).toEqual(['booked'])
    await town.jobs('2026-11-23', '18:00')
    expect((await town.jobs('2026-11-23', '18:01'))['remind-of-tomorrow']).toBe(0)
    const { notices, unread } = await home.must('notice.list', {})
    expect(unread).toBe(2)
    expect(notices[0]?.content).toMatchObject({
      kind: 'booking-tomorrow',
      officeName: '球川镇便民服务中心',
      missing: ['租房合同']
    })
  })

  test('a booking that is moved to another day is reminded of on that day’s eve', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const booking = await booked(home, (await prepared(home, { serviceId: 'passport' })).id)
    await town.jobs('2026-11-23', '18:30')
    const moved = { bookingId: booking.id, ...place('2026-11-26', '09:30') }
    await town.as(resident).at('2026-11-23', '19:00').must('booking.change', moved)
    await town.jobs('2026-11-23', '19:30')
    await town.jobs('2026-11-25', '18:30')
    const kinds = await told(town.as(resident).at('2026-11-25', '19:00'))
    expect(kinds).toEqual(['booking-tomorrow', 'booking-changed', 'booking-tomorrow', 'booked'])
  })
})

describe('what a day leaves behind', () => {
  test('BOOK-no-show who did not come is recorded, and can book again', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const draft = await prepared(home, { serviceId: 'passport' })
    const booking = await booked(home, draft.id)
    await town.jobs(TUESDAY, '23:59')
    await town.jobs('2026-11-25', '00:01')
    const after = town.as(resident).at('2026-11-25', '08:00')
    expect(await after.must('booking.show', { bookingId: booking.id })).toMatchObject({
      status: 'no-show',
      canCancel: false
    })
    expect((await booked(after, draft.id, '2026-11-26')).status).toBe('booked')
  })

  test('BOOK-closure who could not come because the office was closed has not missed anything', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const booking = await booked(
      home,
      (await prepared(home, { serviceId: 'passport' })).id,
      '2026-12-03'
    )
    await town.changeOffice('qiuchuan', {
      closures: [{ date: '2026-12-03' as never, reason: '大雪', hours: null }]
    })
    await town.jobs('2026-12-04', '00:01')
    await town.changeOffice('qiuchuan', { closures: [] })
    const after = await home.must('booking.show', { bookingId: booking.id })
    expect(after.status).toBe('cancelled')
  })
})

/** How many rows each table has that a job writes, and in which states. */
async function everything() {
  const { rows } = await sql`
    select (select count(*) from notices) as notices, (select count(*) from case_events) as events,
      (select count(*) from booking_events) as moves, (select count(*) from slots) as slots,
      (select sum(booked) from slots) as booked,
      (select json_object_agg(status, n) from (
        select status, count(*) n from bookings group by 1 order by 1) b) as bookings,
      (select json_object_agg(status, n) from (
        select status, count(*) n from cases group by 1 order by 1) c) as cases`.execute(town.db)
  return rows
}

import type { Person } from '../../../make'
import { count, persist } from '../crowd'
import { hallTown, type HallTown } from './hall-town'

let hall: HallTown
let clerks: Person[]

beforeAll(async () => {
  hall = await hallTown(12)
  clerks = []
  for (const counter of ['counter-1', 'counter-2', 'counter-3']) {
    clerks.push(await hall.clerkAt(counter))
  }
})
afterAll(() => hall.town.drop())

interface Row {
  number: string
  status: string
  counter_id: string | null
}

async function rows(sql: string): Promise<Row[]> {
  return (await hall.town.database.pool.query<Row>(sql)).rows
}

/** Everybody whom the counters have is served and gone. */
async function clear(time: string) {
  for (const clerk of clerks) {
    const at = hall.at(clerk, time)
    const { inHand } = await at.must('hall.desk', {})
    if (!inHand) continue
    if (inHand.status === 'called') await at.must('ticket.serve', { ticketId: inHand.id })
    await at.must('ticket.finish', { ticketId: inHand.id })
  }
}

test('HALL-order three counters that call at one moment get three tickets, the first three', async () => {
  for (let round = 0; round < 5; round += 1) {
    const numbers: string[] = []
    for (const minute of ['00', '01', '02', '03']) {
      numbers.push((await hall.walkIn(clerks[0]!, `09:${minute}`)).number)
    }
    const called = await Promise.all(
      clerks.map(
        async (clerk) => (await hall.at(clerk, '09:10').must('ticket.call-next', {})).ticket
      )
    )
    expect(called.map((ticket) => ticket?.number).sort()).toEqual(numbers.slice(0, 3))
    await clear('09:15')
    const left = await hall.at(clerks[0]!, '09:15').must('ticket.call-next', {})
    expect(left.ticket?.number).toBe(numbers[3])
    await clear('09:16')
  }
}, 60_000)

test('HALL-order one counter that calls ten times at once has one ticket in hand', async () => {
  for (const minute of ['20', '21', '22']) await hall.walkIn(clerks[0]!, `09:${minute}`)
  const [clerk] = clerks
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => persist(hall.at(clerk!, '09:25'), 'ticket.call-next', {}))
  )
  expect(count(outcomes)).toEqual({ ok: 1, 'ticket-in-hand': 9 })
  const inHand = await rows("select number from tickets where status = 'called'")
  expect(inHand).toHaveLength(1)
  await clear('09:26')
})

test('a ticket that is given up while it is called is one or the other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const guest = await hall.guest('10:00', { clerk: clerks[0]!, time: '09:50' })
    const [called, left] = await Promise.all([
      persist(hall.at(clerks[0]!, '10:00'), 'ticket.call', {
        ticketId: guest.ticketId,
        reason: '看见他来了'
      }),
      persist(hall.at(guest.person, '10:00'), 'ticket.leave', { ticketId: guest.ticketId })
    ])
    const [ticket] = await rows(
      `select number, status, counter_id from tickets where id = '${guest.ticketId}'`
    )
    const booking = await hall.at(guest.person, '10:01').must('booking.show', guest)
    if (ticket?.status === 'left') {
      expect(left).toBe('ok')
      expect(booking.status).toBe('served')
    } else {
      expect([called, ticket?.status, booking.status]).toEqual(['ok', 'called', 'called'])
    }
    await clear('10:02')
  }
}, 60_000)

test('a booking that is cancelled while it is checked in is one or the other, with a ticket or none', async () => {
  for (let round = 0; round < 5; round += 1) {
    const guest = await hall.guest('16:00')
    const outcomes = await Promise.all([
      persist(hall.at(clerks[0]!, '13:59'), 'booking.check-in', { code: guest.qr }),
      persist(hall.at(guest.person, '13:59'), 'booking.cancel', { bookingId: guest.bookingId })
    ])
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1)
    const issued = await rows(`select number from tickets where booking_id = '${guest.bookingId}'`)
    const { status } = await hall.at(guest.person, '14:00').must('booking.show', guest)
    expect([status, issued.length]).toEqual(
      outcomes[0] === 'ok' ? ['checked-in', 1] : ['cancelled', 0]
    )
  }
}, 60_000)

test('numbers of one moment are all different, and none is left out', async () => {
  const before = await rows("select number from tickets where kind = 'walk-in'")
  const issued = await Promise.all(
    Array.from({ length: 20 }, (_, i) => hall.walkIn(clerks[i % 3]!, '15:00'))
  )
  const next = before.length + 1
  expect(issued.map(({ number }) => number).sort()).toEqual(
    Array.from({ length: 20 }, (_, i) => `A${String(next + i).padStart(3, '0')}`)
  )
})

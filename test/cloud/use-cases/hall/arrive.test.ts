import { doorScene } from '@/domain/hall/door-code'
import { minutes } from '@/domain/time/date'
import type { Person } from '../../../make'
import { hallTown, type Guest, type HallTown } from './hall-town'

let hall: HallTown
let clerk: Person

beforeAll(async () => {
  hall = await hallTown()
  clerk = await hall.clerkAt('counter-1')
})
afterAll(() => hall.town.drop())

const door = async (time: string) => (await hall.at(clerk, time).must('hall.door', {})).qr

async function arrives(guest: Guest, time: string, officeCode: string) {
  const asked = { bookingId: guest.bookingId, officeCode }
  return hall.at(guest.person, time).do('booking.arrive', asked)
}

test('who scans the code in the hall near their time is checked in, with a number and a visit', async () => {
  const guest = await hall.guest('09:30')
  const arrived = await arrives(guest, '08:34', await door('08:32'))
  expect(arrived).toMatchObject({ ok: true, data: { number: 'B001' } })
  const home = hall.at(guest.person, '08:35')
  expect(await home.must('booking.show', guest)).toMatchObject({
    status: 'checked-in',
    ticketId: arrived.ok && arrived.data.ticketId
  })
  expect(await home.must('case.show', guest)).toMatchObject({ visits: 1 })
  const again = await arrives(guest, '08:36', await door('08:36'))
  expect(again).toMatchObject({ ok: false, failure: { code: 'wrong-state' } })
  expect(await hall.at(clerk, '08:36').must('hall.desk', {})).toMatchObject({
    queue: [{ why: 'booked-early', ticket: { number: 'B001', slot: { start: minutes('09:30') } } }]
  })
})

test('who scans the mini-program code, which has no room for the office, is checked in as well', async () => {
  const guest = await hall.guest('11:00')
  const scene = doorScene(await door('10:32'))
  expect(scene.length).toBeLessThanOrEqual(32)
  const elsewhere = await hall.town.staff(['admin'], 'tianma')
  const { qr } = await hall.at(elsewhere, '10:32').must('hall.door', {})
  expect(await arrives(guest, '10:33', doorScene(qr))).toMatchObject({
    failure: { code: 'door-code' }
  })
  expect(await arrives(guest, '10:34', scene)).toMatchObject({ ok: true })
})

test('a photo of the code is of no use ten minutes later, nor is the code of another office', async () => {
  const guest = await hall.guest('10:00')
  const old = await door('09:20')
  expect(await arrives(guest, '09:31', old)).toMatchObject({
    failure: { code: 'door-code', field: 'officeCode' }
  })
  const other = await hall.town.staff(['admin'], 'tianma')
  const { qr } = await hall.at(other, '09:31').must('hall.door', {})
  expect(await arrives(guest, '09:31', qr)).toMatchObject({ failure: { code: 'door-code' } })
})

test('nobody checks in more than an hour before their time, or on another day', async () => {
  const guest = await hall.guest('14:00')
  expect(await arrives(guest, '12:59', await door('12:59'))).toMatchObject({
    failure: { code: 'too-early', facts: { from: '13:00' } }
  })
  const tomorrow = hall.town.as(guest.person).at('2026-11-25', '09:00')
  const asked = { bookingId: guest.bookingId, officeCode: 'suozi:office:qiuchuan' }
  expect(await tomorrow.refusal('booking.arrive', asked)).toMatchObject({ code: 'not-today' })
  expect(await arrives(guest, '13:00', await door('13:00'))).toMatchObject({ ok: true })
})

test('HALL-order an elder who checks in goes before others who booked the same time', async () => {
  const { guest } = hall
  await guest('15:30', { clerk, time: '15:00' })
  const later = await guest('15:30')
  const year = '1985'
  const { id_number_sealed: sealed } = await hall.town.db
    .selectFrom('people')
    .select('id_number_sealed')
    .where('id', '=', later.person.id)
    .executeTakeFirstOrThrow()
  const number = hall.town.sealer.open(sealed ?? '').replace(year, '1950')
  await hall.town.db
    .updateTable('people')
    .set({ id_number_sealed: hall.town.sealer.seal(number) })
    .where('id', '=', later.person.id)
    .execute()
  const checked = await hall.at(clerk, '15:10').must('booking.check-in', { code: later.code })
  const { queue } = await hall.at(clerk, '15:26').must('hall.desk', {})
  const mine = queue.filter(({ ticket }) => ticket.slot?.start === minutes('15:30'))
  expect(mine.map(({ ticket }) => ticket.id)[0]).toBe(checked.ticketId)
  expect(mine[0]?.ticket.priority).toBe(true)
})

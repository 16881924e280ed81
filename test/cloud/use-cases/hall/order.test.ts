import type { Person } from '../../../make'
import { hallTown, queue, type HallTown } from './hall-town'

let hall: HallTown
let one: Person

beforeEach(async () => {
  hall = await hallTown()
  one = await hall.clerkAt('counter-1')
})
afterEach(() => hall.town.drop())

test('HALL-order booked people, walk-ins and who is late are called by the written rule', async () => {
  const walkIns = [await hall.walkIn(one, '08:50'), await hall.walkIn(one, '08:51')]
  expect(walkIns.map(({ number }) => number)).toEqual(['A001', 'A002'])
  await hall.guest('09:00', { clerk: one, time: '09:00' })
  await hall.guest('10:00', { clerk: one, time: '09:01' })
  await hall.guest('09:00', { clerk: one, time: '09:02' })
  await hall.guest('08:30', { clerk: one, time: '09:16' })
  await hall.walkIn(one, '09:17', { priority: true })
  expect(await queue(hall.at(one, '09:17'))).toEqual([
    'B001 booked',
    'B003 booked',
    'A003 walk-in',
    'A001 walk-in',
    'A002 walk-in',
    'B004 late',
    'B002 booked-early'
  ])
})

test('HALL-calls a number is called three times before it is passed over, and comes back behind two', async () => {
  const [first, second, third] = [
    await hall.walkIn(one, '09:00'),
    await hall.walkIn(one, '09:01'),
    await hall.walkIn(one, '09:02')
  ]
  const at = (time: string) => hall.at(one, time)
  const ticketId = first.id
  await at('09:05').must('ticket.call-next', {})
  for (const calls of [1, 2]) {
    expect(await at('09:06').refusal('ticket.pass-over', { ticketId })).toMatchObject({
      code: 'calls-left',
      rule: 'HALL-calls',
      facts: { calls, callLimit: 3 }
    })
    await at('09:06').must('ticket.recall', { ticketId })
  }
  const over = await at('09:07').must('ticket.pass-over', { ticketId })
  expect(over.ticket).toMatchObject({ status: 'missed', calls: 3, actions: ['return'] })
  const shown = await at('09:07').must('hall.show', { officeId: 'qiuchuan' })
  expect(shown.passedOver).toEqual(['A001'])

  await hall.walkIn(one, '09:08')
  await at('09:09').must('ticket.return', { ticketId })
  expect(await queue(at('09:09'))).toEqual([
    'A002 walk-in',
    'A003 walk-in',
    'A001 returned',
    'A004 walk-in'
  ])
  for (const next of [second.number, third.number, 'A001', 'A004']) {
    const { ticket } = await at('09:10').must('ticket.call-next', {})
    expect(ticket?.number).toBe(next)
    await at('09:10').must('ticket.serve', { ticketId: ticket!.id })
    await at('09:12').must('ticket.finish', { ticketId: ticket!.id })
  }
  expect(await at('09:13').must('ticket.call-next', {})).toEqual({ ticket: null })
})

test('HALL-order a number is called out of its order only with a reason, which is kept', async () => {
  await hall.walkIn(one, '09:00')
  const second = await hall.walkIn(one, '09:01')
  const at = hall.at(one, '09:05')
  const asked = { ticketId: second.id, reason: '' }
  expect(await at.refusal('ticket.call', asked)).toMatchObject({ code: 'invalid-input' })
  const { ticket } = await at.must('ticket.call', { ...asked, reason: '老人身体不适' })
  expect(ticket).toMatchObject({ number: 'A002', status: 'called' })
  const { rows } = await hall.town.database.pool.query<{ data: object }>(
    "select data from ticket_events where ticket_id = $1 and action = 'call'",
    [second.id]
  )
  expect(rows).toEqual([{ data: { counter: 'counter-1', reason: '老人身体不适' } }])
})

test('HALL-order who is put aside and who comes to collect is next when they are back', async () => {
  const guest = await hall.guest('09:00', { clerk: one, time: '08:55' })
  const at = (time: string) => hall.at(one, time)
  await at('09:00').must('ticket.call-next', {})
  await at('09:01').must('ticket.serve', guest)
  const held = await at('09:06').must('ticket.hold', guest)
  expect(held.ticket).toMatchObject({ status: 'on-hold', servedMinutes: 5 })
  const booking = { bookingId: guest.bookingId }
  const home = hall.at(guest.person, '09:06')
  expect(await home.must('booking.show', booking)).toMatchObject({ status: 'checked-in' })
  await hall.walkIn(one, '09:07')
  await at('09:10').must('ticket.resume', guest)
  expect(await queue(at('09:10'))).toEqual(['B001 resumed', 'A001 walk-in'])
  await at('09:10').must('ticket.call-next', {})
  await at('09:11').must('ticket.serve', guest)
  const collect = await at('09:14').must('ticket.finish', { ...guest, collect: true })
  expect(collect.ticket).toMatchObject({ status: 'to-collect', servedMinutes: 8 })
  expect(await home.must('booking.show', booking)).toMatchObject({ status: 'served' })
  await at('11:00').must('ticket.come-back', guest)
  // The last one called had come back, too: somebody else is called between the two.
  expect(await queue(at('11:00'))).toEqual(['A001 walk-in', 'B001 came-to-collect'])
  const { ticket: between } = await at('11:00').must('ticket.call-next', {})
  await at('11:00').must('ticket.leave', { ticketId: between!.id })
  expect(await queue(at('11:00'))).toEqual(['B001 came-to-collect'])
  await at('11:00').must('ticket.call-next', {})
  await at('11:01').must('ticket.serve', guest)
  const done = await at('11:02').must('ticket.finish', guest)
  expect(done.ticket).toMatchObject({ status: 'served', servedMinutes: 9 })
})

test('HALL-order who is sent to another counter keeps their time of arrival', async () => {
  const two = await hall.clerkAt('counter-2')
  const first = await hall.walkIn(one, '09:00')
  await hall.walkIn(one, '09:01')
  const ticketId = first.id
  await hall.at(one, '09:02').must('ticket.call-next', {})
  await hall.at(one, '09:03').must('ticket.serve', { ticketId })
  const closed = { ticketId, counterId: 'counter-3' }
  expect(await hall.at(one, '09:05').refusal('ticket.transfer', closed)).toMatchObject({
    code: 'counter-closed'
  })
  await hall.at(one, '09:05').must('ticket.transfer', { ticketId, counterId: 'counter-2' })
  expect(await queue(hall.at(one, '09:05'))).toEqual(['A002 walk-in'])
  expect(await queue(hall.at(two, '09:05'))).toEqual(['A001 walk-in', 'A002 walk-in'])
  await hall.at(two, '09:06').must('hall.close-counter', {})
  expect(await queue(hall.at(one, '09:06'))).toEqual(['A001 walk-in', 'A002 walk-in'])
})

test('HALL-order a counter calls only while it is open and nobody stands at it', async () => {
  const two = await hall.town.staff(['clerk'])
  const at = hall.at(two, '09:00')
  expect(await at.refusal('ticket.call-next', {})).toMatchObject({ code: 'counter-closed' })
  const taken = { counterId: 'counter-1' }
  expect(await at.refusal('hall.open-counter', taken)).toMatchObject({ code: 'counter-taken' })
  await at.must('hall.open-counter', { counterId: 'counter-2' })
  await at.must('hall.pause', {})
  await hall.walkIn(one, '09:00')
  await hall.walkIn(one, '09:00')
  expect(await at.refusal('ticket.call-next', {})).toMatchObject({ code: 'counter-closed' })
  await at.must('hall.resume', {})
  const { ticket } = await at.must('ticket.call-next', {})
  expect(await at.refusal('ticket.call-next', {})).toMatchObject({ code: 'ticket-in-hand' })
  expect(await at.refusal('hall.close-counter', {})).toMatchObject({ code: 'ticket-in-hand' })
  const ticketId = ticket!.id
  expect(await hall.at(one, '09:01').refusal('ticket.serve', { ticketId })).toMatchObject({
    code: 'wrong-state',
    detail: 'other-counter'
  })
})

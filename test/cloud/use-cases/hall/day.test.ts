import { minutes } from '@/domain/time/date'
import type { Person } from '../../../make'
import { hallTown, queue, type HallTown } from './hall-town'

let hall: HallTown
let one: Person

beforeEach(async () => {
  hall = await hallTown()
  one = await hall.clerkAt('counter-1')
})
afterEach(() => hall.town.drop())

test('HALL-order who has booked is checked in, called, served, and the booking goes along', async () => {
  const guest = await hall.guest('09:30', { clerk: one, time: '09:20' })
  expect(guest.number).toBe('B001')
  const home = hall.at(guest.person, '09:21')
  expect(await home.must('booking.show', { bookingId: guest.bookingId })).toMatchObject({
    status: 'checked-in',
    ticketId: guest.ticketId
  })
  const { tickets } = await home.must('ticket.mine', {})
  expect(tickets).toEqual([await home.must('ticket.show', { ticketId: guest.ticketId })])
  expect(tickets[0]).toMatchObject({
    number: 'B001',
    status: 'waiting',
    before: 0,
    wait: { low: 0 },
    slot: { start: minutes('09:30'), end: minutes('10:00') },
    counterName: null
  })

  const desk = (time: string) => hall.at(one, time)
  const { ticket } = await desk('09:25').must('ticket.call-next', {})
  expect(ticket).toMatchObject({ id: guest.ticketId, status: 'called', calls: 1 })
  expect(await home.must('booking.show', guest)).toMatchObject({ status: 'called' })
  const office = { officeId: 'qiuchuan' }
  const shown = await hall.at(guest.person, '09:25').must('hall.show', office)
  expect(shown.counters).toEqual([
    expect.objectContaining({ id: 'counter-1', number: 'B001', status: 'called', calls: 1 })
  ])
  expect(shown.lastCalls).toEqual([
    expect.objectContaining({ number: 'B001', counterName: '1号窗口 · 综合' })
  ])
  expect(JSON.stringify(shown)).not.toMatch(new RegExp(`王|${guest.ticketId}|${guest.caseId}`))

  const served = await desk('09:26').must('ticket.serve', guest)
  expect(served.ticket).toMatchObject({ status: 'serving', counterName: '1号窗口 · 综合' })
  await desk('09:27').must('case.receive', { caseId: guest.caseId })
  const done = await desk('09:41').must('ticket.finish', guest)
  expect(done.ticket).toMatchObject({ status: 'served', servedMinutes: 15, actions: [] })
  expect(await home.must('booking.show', guest)).toMatchObject({ status: 'served' })
  const { rows } = await hall.town.database.pool.query<{ action: string; actor_role: string }>(
    'select action, actor_role from ticket_events where ticket_id = $1 order by id',
    [guest.ticketId]
  )
  expect(rows.map(({ action, actor_role }) => `${action} ${actor_role}`)).toEqual([
    'issue clerk',
    'call clerk',
    'serve clerk',
    'finish clerk'
  ])
})

test('a ticket can be given up by its resident and by a clerk, by nobody else', async () => {
  const guest = await hall.guest('09:00', { clerk: one, time: '08:55' })
  const thief = hall.at(await hall.town.resident(), '09:00')
  expect(await thief.refusal('ticket.leave', guest)).toMatchObject({ code: 'not-found' })
  const elsewhere = await hall.town.staff(['clerk'], 'tianma')
  expect(await hall.at(elsewhere, '09:00').refusal('ticket.leave', guest)).toMatchObject({
    code: 'not-found'
  })
  expect(await hall.at(guest.person, '09:00').must('ticket.leave', guest)).toEqual({
    number: 'B001'
  })
  const mine = await hall.at(guest.person, '09:00').must('ticket.mine', {})
  expect(mine.tickets).toEqual([expect.objectContaining({ status: 'left', canLeave: false })])
  const walkIn = await hall.walkIn(one, '09:01')
  await hall.at(one, '09:02').must('ticket.leave', { ticketId: walkIn.id })
  expect(await queue(hall.at(one, '09:02'))).toEqual([])
})

test('what a clerk decides at the counter ends the visit, and the ticket with it', async () => {
  const guest = await hall.guest('09:00', { clerk: one, time: '08:55' })
  const at = hall.at(one, '09:00')
  await at.must('case.receive', { caseId: guest.caseId })
  expect(await at.must('ticket.show', guest)).toMatchObject({
    status: 'serving',
    counterName: '1号窗口 · 综合'
  })
  const view = await at.must('case.show', guest)
  for (const { documentId } of view.items) {
    await at.refusal('case.review', { caseId: guest.caseId, documentId, verdict: 'right' })
  }
  await hall.at(one, '09:12').must('case.accept', { caseId: guest.caseId })
  expect(await hall.at(one, '09:12').must('ticket.show', guest)).toMatchObject({
    status: 'served'
  })
})

test('ZJ-12 a walk-in gets a number, a paper, and a case that goes with it', async () => {
  const at = hall.at(one, '09:00')
  const { ticket, paper } = await at.must('ticket.issue', { serviceId: 'dog-licence', places: 2 })
  expect(paper).toMatchObject({ number: 'A001', places: 2, before: 0, wait: { low: 0, high: 0 } })
  expect(paper.qr).toBe(`suozi:ticket:${ticket.id}`)
  await at.must('ticket.call-next', {})
  await at.must('ticket.serve', { ticketId: ticket.id })
  const visitor = await hall.town.resident()
  const opened = await at.must('case.walk-in', {
    name: visitor.name,
    idNumber: visitor.idNumber,
    serviceId: 'residence-permit',
    answers: { reason: 'home', home: 'rent', 'half-year': 'yes' },
    consent: true,
    ticketId: ticket.id
  })
  const { tickets } = await hall.at(visitor, '09:05').must('ticket.mine', {})
  expect(tickets).toEqual([
    expect.objectContaining({ id: ticket.id, serviceName: opened.serviceName, status: 'serving' })
  ])
})

test('the hall is empty again the next morning, and no time is made up', async () => {
  const waiting = await hall.guest('09:00', { clerk: one, time: '08:55' })
  const served = await hall.walkIn(one, '09:00')
  await hall.at(one, '16:00').must('ticket.call', { ticketId: served.id, reason: '先来的' })
  await hall.at(one, '16:00').must('ticket.serve', { ticketId: served.id })
  const done = await hall.town.jobs('2026-11-25', '00:10')
  expect(done['end-hall']).toBe(3)
  expect(done['end-days']).toBe(1)
  const { rows } = await hall.town.database.pool.query(
    'select number, status, ended_at, served_ms from tickets order by number'
  )
  expect(rows).toEqual([
    { number: 'A001', status: 'served', ended_at: null, served_ms: '0' },
    { number: 'B001', status: 'missed', ended_at: null, served_ms: '0' }
  ])
  const next = hall.town.as(waiting.person).at('2026-11-25', '08:00')
  expect(await next.must('booking.show', waiting)).toMatchObject({ status: 'served' })
  expect(await next.must('hall.show', { officeId: 'qiuchuan' })).toMatchObject({
    counters: [],
    lastCalls: [],
    lanes: [{ waiting: 0, openCounters: 0, wait: null }]
  })
  expect((await hall.town.jobs('2026-11-25', '00:11'))['end-hall']).toBe(0)
})

import { finishSteps, receive } from '@/cloud/host/demo/act'
import { minutes } from '@/domain/time/date'
import type { Person, Town } from '../../make'
import { atHome, booked, FRIDAY, prepared, received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let handler: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
})
afterAll(() => town.drop())

test('ZJ-2 居住证首次申领 from the first question to the card in hand is one visit, counted once', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)

  // Finding it, and two or three questions.
  const found = await home.must('service.search', { query: '居住证' })
  expect(found.services[0]).toMatchObject({ id: 'residence-permit', name: '居住证首次申领' })
  let view = await home.must('case.start', {
    serviceId: 'residence-permit',
    answers: {},
    relativeId: null
  })
  expect(view).toMatchObject({ status: 'draft', visits: 0, openQuestions: ['reason', 'half-year'] })
  const answers = { reason: 'home', home: 'rent', 'half-year': 'yes' }
  view = await home.must('case.answer', { caseId: view.id, answers })
  expect(view.openQuestions).toEqual([])
  expect(view.items.map(({ documentId, state }) => [documentId, state])).toEqual([
    ['id-card', 'shared'],
    ['photo', 'deferrable'],
    ['lease', 'missing']
  ])

  // What is missing is added, and a place is booked.
  view = await prepared(home, { serviceId: 'residence-permit', answers })
  expect(view).toMatchObject({ readiness: 'ready', missingCount: 0 })
  const booking = await booked(home, view.id)
  expect(booking).toMatchObject({ status: 'booked', date: TUESDAY, start: minutes('09:30') })
  expect(booking.qr).toBe(`suozi:booking:${booking.id}`)
  const evening = await town.jobs('2026-11-23', '18:30')
  expect(evening['remind-of-tomorrow']).toBe(1)

  // At the counter.
  const desk = town.as(clerk).at(TUESDAY, '09:31')
  const { bookings } = await desk.must('desk.show', {})
  expect(bookings).toEqual([
    expect.objectContaining({ code: booking.code, name: '王*', missingCount: 0, byProxy: false })
  ])
  expect(await desk.must('booking.check-in', { code: booking.code })).toMatchObject({
    bookingId: booking.id,
    caseId: view.id,
    number: 'B001'
  })
  view = await desk.must('case.receive', { caseId: view.id })
  expect(view).toMatchObject({
    status: 'received',
    visits: 1,
    code: expect.stringMatching(/^QC/) as string
  })
  for (const documentId of ['photo', 'lease']) {
    await desk.must('case.review', { caseId: view.id, documentId, verdict: 'right' })
  }
  view = await town.as(clerk).at(TUESDAY, '09:40').must('case.accept', { caseId: view.id })
  expect(view).toMatchObject({ status: 'in-progress', booking: { status: 'served' } })
  expect(view.due).toMatchObject({ date: '2026-12-09', light: 'green', provisional: false })

  // Decided and handed over.
  const later = town.as(handler).at('2026-11-30', '14:00')
  await finishSteps(later.story, view.id)
  await later.must('case.decide', { caseId: view.id, granted: true })
  const home2 = town.as(resident).at('2026-12-01', '08:00')
  expect((await home2.must('home.show', {})).next).toMatchObject({ kind: 'collect' })
  const counter = town.as(clerk).at('2026-12-01', '10:00')
  await counter.must('case.deliver', { caseId: view.id })

  const end = await town.as(resident).at('2026-12-01', '11:00').must('case.show', {
    caseId: view.id
  })
  expect(end).toMatchObject({ status: 'delivered', granted: true, visits: 1, due: null })
  expect(end.actions).toEqual([])
  expect(await told(home2)).toEqual([
    'delivered',
    'decided',
    'step-done',
    'step-done',
    'accepted',
    'received',
    'booking-tomorrow',
    'booked'
  ])
  const ledger = await home2.must('ledger.verify', { caseId: view.id })
  expect(ledger).toMatchObject({ intact: true, events: end.eventCount, brokenAt: null })
})

test('ZJ-2 the office sees and shows how many visits its decided cases needed', async () => {
  const resident = await town.resident()
  const view = await received(
    town,
    { resident, clerk },
    { serviceId: 'social-insurance-registration' }
  )
  const desk = town.as(clerk).at(TUESDAY, '10:00')
  await desk.must('case.accept', { caseId: view.id })
  await town
    .as(handler)
    .at(TUESDAY, '15:00')
    .must('case.decide', { caseId: view.id, granted: true })
  expect((await desk.must('desk.show', {})).visitsPerCase).toBe(1)
  // Somebody had to come a second time.
  await town.db.updateTable('cases').set({ visits: 2 }).where('id', '=', view.id).execute()
  expect((await desk.must('desk.show', {})).visitsPerCase).toBe(1.5)
})

test('ZJ-2 a visit counts when somebody stands at the counter, not when it is booked', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const view = await prepared(home, { serviceId: 'residence-permit' })
  const booking = await booked(home, view.id)
  const visits = async () => (await home.must('case.show', { caseId: view.id })).visits
  expect(await visits()).toBe(0)
  const desk = town.as(clerk).at(TUESDAY, '09:25')
  await desk.must('booking.check-in', { code: booking.qr })
  expect(await visits()).toBe(1)
  expect(await desk.refusal('booking.check-in', { code: booking.qr })).toMatchObject({
    code: 'wrong-state'
  })
  expect(await visits()).toBe(1)
})

test('the timeline tells what happened, who did it, masked, and nothing twice', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const draft = await prepared(home, { serviceId: 'id-card-renewal' })
  const booking = await booked(town.as(resident).at(FRIDAY, '19:40'), draft.id)
  await receive(town.as(clerk).at(TUESDAY, '09:30').story, booking.qr)
  const { timeline } = await home.must('case.show', { caseId: draft.id })
  expect(timeline.map(({ action }) => action)).toEqual([
    'receive',
    'check-in',
    'booking.confirm',
    ...draft.items.map(() => 'supply'),
    'supply',
    'start-draft'
  ])
  expect(timeline[0]).toMatchObject({ actor: '周*', actorRole: 'clerk', rule: 'ZJ-2' })
  expect(timeline.at(-1)).toMatchObject({ actor: null, actorRole: 'resident' })
})

test('a clerk finds a booking by its code only on its day and at its office', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const booking = await booked(home, (await prepared(home, { serviceId: 'passport' })).id)
  const early = town.as(clerk).at('2026-11-23', '09:30')
  expect(await early.refusal('booking.check-in', { code: booking.qr })).toMatchObject({
    code: 'not-today',
    facts: { date: TUESDAY }
  })
  const elsewhere = town.as(await town.staff(['clerk'], 'tonggong')).at(TUESDAY, '09:30')
  for (const code of [booking.qr, booking.code, 'QC11240000']) {
    expect(await elsewhere.refusal('booking.check-in', { code })).toMatchObject({
      code: 'not-found'
    })
  }
  const spaced = `${booking.code.slice(0, 2).toLowerCase()} ${booking.code.slice(2)}`
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  expect(await desk.must('booking.check-in', { code: spaced })).toMatchObject({
    bookingId: booking.id
  })
})

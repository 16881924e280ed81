import { finishSteps, supply } from '@/cloud/host/demo/act'
import type { Person, Town } from '../../make'
import { atHome, booked, place, prepared, received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk', 'handler'])
})
afterAll(() => town.drop())

const passport = { serviceId: 'passport' }

async function bookingOf(resident: Person, caseId: string) {
  return (await atHome(town, resident).must('case.show', { caseId })).booking
}

test('a case is taken back until it is decided, and its place goes back with it, however late', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const draft = await prepared(home, passport)
  const booking = await booked(home, draft.id)
  const late = town.as(resident).at(TUESDAY, '09:20')
  const end = await late.must('case.withdraw', { caseId: draft.id })
  expect(end).toMatchObject({ status: 'withdrawn', booking: null, actions: [] })
  expect(await late.must('booking.show', { bookingId: booking.id })).toMatchObject({
    status: 'cancelled'
  })
  expect((await late.refusal('case.withdraw', { caseId: draft.id }))?.code).toBe('wrong-state')
  const asked = { caseId: draft.id, ...place('2026-11-26', '09:30') }
  expect((await late.refusal('booking.reserve', asked))?.code).toBe('wrong-state')
})

test('BOOK-cap-service who takes it back at the counter has been served, and can book again', async () => {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, passport)
  await town.as(resident).at(TUESDAY, '09:40').must('case.withdraw', { caseId })
  expect(await bookingOf(resident, caseId)).toMatchObject({ status: 'served' })
  const again = await prepared(atHome(town, resident), passport)
  expect((await booked(atHome(town, resident), again.id, '2026-11-26')).status).toBe('booked')
})

test('BOOK-cap-service who was checked in and never called can book again the next day', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const draft = await prepared(home, passport)
  const booking = await booked(home, draft.id)
  await town.as(clerk).at(TUESDAY, '09:30').must('booking.check-in', { code: booking.qr })
  await town.jobs('2026-11-25', '00:01')
  expect(await bookingOf(resident, draft.id)).toMatchObject({ status: 'served' })
  expect((await booked(home, draft.id, '2026-11-26')).status).toBe('booked')
})

test('a correction that is accepted from home needs its second visit no more', async () => {
  const resident = await town.resident()
  const answers = { premises: 'home', 'run-by': 'one', food: 'no' }
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    {
      serviceId: 'sole-trader',
      answers,
      leave: ({ documentId }) => documentId === 'premises-promise'
    }
  )
  const desk = town.as(clerk).at(TUESDAY, '10:00')
  const asked = await desk.must('case.ask-for-correction', { caseId })
  const home = town.as(resident).at(TUESDAY, '20:00')
  const booking = await booked(home, caseId, '2026-11-30')
  const promise = asked.items.find(({ documentId }) => documentId === 'premises-promise')!
  await supply(home.story, caseId, promise)
  const next = town.as(clerk).at('2026-11-25', '09:00')
  await next.must('case.review', { caseId, documentId: 'premises-promise', verdict: 'right' })
  await next.must('case.accept', { caseId })
  expect(await home.must('booking.show', { bookingId: booking.id })).toMatchObject({
    status: 'cancelled'
  })
  await town.jobs('2026-11-29', '18:30')
  expect(await told(home)).not.toContain('booking-tomorrow')
})

test('what is decided can’t be taken back', async () => {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, passport)
  const desk = town.as(clerk).at(TUESDAY, '10:00')
  await desk.must('case.accept', { caseId })
  await finishSteps(desk.story, caseId)
  await desk.must('case.decide', { caseId, granted: true })
  const late = town.as(resident).at(TUESDAY, '12:00')
  expect(await late.refusal('case.withdraw', { caseId })).toMatchObject({
    code: 'wrong-state',
    detail: 'decided'
  })
})

import { supply } from '@/cloud/host/demo/act'
import type { Person, Town } from '../../make'
import { booked, item, received, roomyTown, told, TUESDAY } from './stories'

const answers = { premises: 'home', 'run-by': 'one', food: 'no' }
const DUE = '2026-12-01'
let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

const atCounter = (date = TUESDAY, time = '09:40') => town.as(clerk).at(date, time)

/** 个体工商户设立登记 with the form wrong and the promise letter missing, the notice given. */
async function asked(resident: Person) {
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    {
      serviceId: 'sole-trader',
      answers,
      leave: ({ documentId }) => documentId === 'premises-promise'
    }
  )
  const form = { caseId, documentId: 'application-form' }
  const desk = atCounter()
  await desk.must('case.review', { ...form, verdict: 'wrong', reason: '没有写门牌号' })
  return desk.must('case.ask-for-correction', { caseId })
}

test('ZJ-11.3 everything wrong and missing is told at once, with where to get it and until when', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  expect(view).toMatchObject({ status: 'awaiting-correction', booking: { status: 'served' } })
  const home = town.as(resident).at(TUESDAY, '20:00')
  const shown = await home.must('case.show', { caseId: view.id })
  expect(shown.notice).toMatchObject({ kind: 'correction', due: DUE })
  expect(shown.notice?.items).toEqual([
    expect.objectContaining({
      documentId: 'application-form',
      problem: 'wrong',
      reason: '没有写门牌号',
      where: expect.stringContaining('窗口也有空表') as string
    }),
    expect.objectContaining({ documentId: 'premises-promise', problem: 'missing', reason: '' })
  ])
  const { notices } = await home.must('notice.list', {})
  expect(notices[0]?.content).toMatchObject({ kind: 'correction-asked', count: 2, due: DUE })
  const { next } = await home.must('home.show', {})
  expect(next).toMatchObject({ kind: 'correction', count: 2, due: DUE })
})

test('ZJ-11.3 the notice is one: it can’t be given before all was looked at, nor a second time', async () => {
  const resident = await town.resident()
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    { serviceId: 'sole-trader', answers, leave: ({ documentId }) => documentId === 'id-card' }
  )
  const desk = atCounter()
  await town.db
    .updateTable('case_documents')
    .set({ verdict: null })
    .where('case_id', '=', caseId)
    .where('document_id', '=', 'application-form')
    .execute()
  const why = async () => await desk.refusal('case.ask-for-correction', { caseId })
  expect(await why()).toMatchObject({ code: 'obstacle', detail: 'not-looked-at' })
  const form = { caseId, documentId: 'application-form' }
  await desk.must('case.review', { ...form, verdict: 'right' })
  await desk.must('case.ask-for-correction', { caseId })
  expect(await why()).toMatchObject({ code: 'wrong-state', detail: 'awaiting-correction' })
})

test('ZJ-11.3 a second round that asks for what the first could have asked for is refused', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const desk = atCounter('2026-11-26')
  const card = { caseId: view.id, documentId: 'id-card' }
  for (const verdict of ['wrong', 'missing'] as const) {
    const refused = await desk.refusal('case.review', { ...card, verdict, reason: '换一张' })
    expect(refused?.code).toBe('document-already-given')
  }
  // Nor can it be refused by the back door: what was right is still right.
  expect(item(await desk.must('case.show', { caseId: view.id }), 'id-card').verdict).toBe('right')
})

test('ZJ-11.3 supplied as asked it is accepted, and only what was asked for can be supplied', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const home = town.as(resident).at('2026-11-25', '20:00')
  const settled = { caseId: view.id, documentId: 'id-card', way: 'bring' as const }
  expect((await home.refusal('case.supply', settled))?.code).toBe('document-already-given')
  for (const { documentId } of view.notice!.items) {
    await supply(home.story, view.id, item(view, documentId))
  }
  const desk = atCounter('2026-11-26')
  for (const { documentId } of view.notice!.items) {
    await desk.must('case.review', { caseId: view.id, documentId, verdict: 'right' })
  }
  const accepted = await desk.must('case.accept', { caseId: view.id })
  expect(accepted).toMatchObject({ status: 'in-progress', visits: 1 })
  expect(accepted.due?.date).toBe('2026-12-01')
})

test('ZJ-11.3 still wrong it is refused, with written reasons', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const desk = atCounter('2026-11-26')
  expect(await desk.refusal('case.refuse', { caseId: view.id, reasons: ' 无' })).toMatchObject({
    field: 'reasons'
  })
  const end = await desk.must('case.refuse', { caseId: view.id, reasons: '两次都没有写门牌号' })
  expect(end).toMatchObject({ status: 'refused', reasons: '两次都没有写门牌号', actions: [] })
  expect((await told(town.as(resident).at('2026-11-26', '20:00')))[0]).toBe('refused')
})

test('ZJ-11.3 what does not come in time is deemed withdrawn, by the timer, the day after', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const home = town.as(resident).at('2026-12-02', '08:00')
  const status = async () => (await home.must('case.show', { caseId: view.id })).status
  await town.jobs(DUE, '23:59')
  expect(await status()).toBe('awaiting-correction')
  await town.jobs('2026-12-02', '00:01')
  expect(await status()).toBe('withdrawn')
  expect((await told(home))[0]).toBe('deemed-withdrawn')
})

test('ZJ-11.3 what came in time is not deemed withdrawn because nobody has looked at it', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const home = town.as(resident).at(DUE, '23:00')
  for (const { documentId } of view.notice!.items) {
    await supply(home.story, view.id, item(view, documentId))
  }
  await town.jobs('2026-12-20', '00:01')
  expect(await home.must('case.show', { caseId: view.id })).toMatchObject({
    status: 'awaiting-correction'
  })
})

test('a second visit for a correction is booked, counted and ended like the first', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const home = town.as(resident).at('2026-11-25', '20:00')
  for (const { documentId } of view.notice!.items) {
    await home.must('case.supply', { caseId: view.id, documentId, way: 'bring' })
  }
  const booking = await booked(home, view.id, '2026-11-30', '10:00')
  const desk = atCounter('2026-11-30', '10:00')
  await desk.must('booking.check-in', { code: booking.qr })
  for (const { documentId } of view.notice!.items) {
    await desk.must('case.review', { caseId: view.id, documentId, verdict: 'right' })
  }
  const accepted = await desk.must('case.accept', { caseId: view.id })
  expect(accepted).toMatchObject({ visits: 2, booking: { id: booking.id, status: 'served' } })
})

test('ZJ-11.3 a place booked for a correction that is over goes back', async () => {
  const resident = await town.resident()
  const view = await asked(resident)
  const home = town.as(resident).at('2026-11-25', '20:00')
  const booking = await booked(home, view.id, '2026-12-09', '10:00')
  await town.jobs('2026-12-02', '00:01')
  expect(await home.must('booking.show', { bookingId: booking.id })).toMatchObject({
    status: 'cancelled'
  })
})

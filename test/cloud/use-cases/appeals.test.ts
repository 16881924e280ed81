import type { Person, Town } from '../../make'
import { missed, openCounter, THURSDAY, visit } from './missed-visits'
import { atHome, place, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let dispatcher: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  dispatcher = await town.staff(['dispatcher'])
})
afterAll(() => town.drop())
beforeEach(async () => {
  await town.db.deleteFrom('counter_shifts').execute()
  await town.db.deleteFrom('tickets').execute()
})

test('BOOK-no-show a granted appeal takes the visit out of the count, and the block with it', async () => {
  const resident = await town.resident()
  const first = await visit(town, resident)
  await openCounter({ town, clerk }, TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const second = await visit(town, resident, { serviceId: 'legal-aid', date: THURSDAY })
  await openCounter({ town, clerk }, THURSDAY)
  await town.jobs(THURSDAY, '10:30')
  const home = town.as(resident).at(THURSDAY, '12:00')
  const said = { bookingId: first.bookingId, reason: '孩子发烧，在医院。' }
  expect(await home.must('booking.appeal', said)).toMatchObject({
    blockedUntil: '2026-12-11',
    missed: [{}, { canAppeal: false, appeal: { due: '2026-12-03', granted: null } }]
  })
  expect((await home.refusal('booking.appeal', said))?.code).toBe('wrong-state')
  const desk = town.as(dispatcher).at('2026-11-27', '09:00')
  const { appeals } = await desk.must('appeal.list', {})
  expect(appeals).toMatchObject([
    { bookingId: first.bookingId, from: '王*', reason: said.reason, due: '2026-12-03', count: 2 }
  ])
  const decision = { bookingId: first.bookingId, granted: true, answer: '' }
  await desk.must('appeal.decide', decision)
  expect((await desk.refusal('appeal.decide', decision))?.code).toBe('wrong-state')
  expect((await desk.must('appeal.list', {})).appeals).toEqual([])
  const after = town.as(resident).at('2026-11-27', '10:00')
  expect((await told(after))[0]).toBe('appeal-decided')
  expect(await after.must('booking.standing', {})).toMatchObject({
    ...{ count: 1, blockedUntil: null },
    missed: [{ counted: true }, { counted: false, appeal: { granted: true } }]
  })
  const again = { caseId: second.caseId, ...place('2026-11-30', '09:30') }
  expect(await after.refusal('booking.reserve', again)).toBeNull()
})

test('BOOK-no-show an appeal is declined with a reason, by the office and nobody else', async () => {
  const resident = await town.resident()
  const { bookingId, home } = await visit(town, resident)
  await openCounter({ town, clerk }, TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const stranger = await town.resident()
  const said = { bookingId, reason: '忘了' }
  const foreign = await atHome(town, stranger).refusal('booking.appeal', said)
  expect(foreign?.code).toBe('not-found')
  const late = town.as(resident).at('2026-12-10', '09:00')
  expect(await late.refusal('booking.appeal', said)).toMatchObject({
    code: 'too-late',
    facts: { appealUntil: '2026-12-09' }
  })
  await town.as(resident).at(TUESDAY, '12:00').must('booking.appeal', said)
  const elsewhere = await town.staff(['dispatcher'], 'tonggong')
  const decision = { bookingId, granted: false, answer: '' }
  const there = town.as(elsewhere).at(TUESDAY, '13:00')
  expect((await there.must('appeal.list', {})).appeals).toEqual([])
  expect((await there.refusal('appeal.decide', decision))?.code).toBe('not-found')
  const desk = town.as(dispatcher).at(TUESDAY, '13:00')
  expect(await desk.refusal('appeal.decide', decision)).toMatchObject({ field: 'answer' })
  await desk.must('appeal.decide', { ...decision, answer: '没有说明原因。' })
  expect(await missed(town, resident, TUESDAY, '14:00')).toMatchObject({
    count: 1,
    missed: [{ counted: true, appeal: { granted: false, answer: '没有说明原因。' } }]
  })
  const { notices } = await home.must('notice.list', {})
  expect(notices[0]?.content).toMatchObject({ kind: 'appeal-decided', granted: false })
})

test('BOOK-no-show nobody decides about their own', async () => {
  const own = await town.staff(['dispatcher'])
  const { bookingId } = await visit(town, own)
  await openCounter({ town, clerk }, TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const desk = town.as(own).at(TUESDAY, '12:00')
  await desk.must('booking.appeal', { bookingId, reason: '有事来不了' })
  expect((await desk.must('appeal.list', {})).appeals).toEqual([])
  const decision = { bookingId, granted: true, answer: '' }
  expect((await desk.refusal('appeal.decide', decision))?.code).toBe('not-found')
})

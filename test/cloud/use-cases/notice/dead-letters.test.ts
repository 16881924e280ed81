// What no way has taken is the administrator's: sent again with every way before it, or left.
import { addMinutes } from '@/domain/time/instant'
import { at, type Person } from '../../../make'
import {
  accepted,
  creditsOf,
  decided,
  deliverAt,
  messageOf,
  tellPerson,
  townWithPhones
} from '../../../make-outbox'

const DAY = '2026-11-24'
const now = at(DAY, '10:00')
let town: Awaited<ReturnType<typeof townWithPhones>>
let admin: Person
let resident: Person

beforeAll(async () => {
  town = await townWithPhones(6, { sms: false })
  admin = await town.staff(['admin'])
})
afterAll(() => town.drop())
beforeEach(async () => {
  resident = await town.resident()
})

/** A message that WeChat will never take as it is. */
async function deadOne() {
  await accepted(town, resident, 'result')
  town.phones.answers.push({ is: 'never', why: '40037' })
  const notice = await tellPerson(town, now, resident, decided)
  await deliverAt(town, now)
  const message = await messageOf(town, notice)
  return { notice, outboxId: message!.id }
}

const desk = (time = '11:00') => town.as(admin).at(DAY, time)

test('a dead message is shown with what it was about and why, and with nobody in it', async () => {
  const { outboxId } = await deadOne()
  const { dead, count } = await desk().must('outbox.list', {})
  expect(count).toBe(dead.length)
  expect(dead.find(({ id }) => id === outboxId)).toEqual({
    id: outboxId,
    kind: 'decided',
    serviceName: '居住证首次申领',
    lane: 'normal',
    tried: ['phone'],
    reason: '40037',
    toldAt: now,
    diedAt: expect.any(Number) as number
  })
  expect(JSON.stringify(dead)).not.toContain(resident.id)
})

test('sent again it takes every way anew, and its credit is paid once', async () => {
  const { notice, outboxId } = await deadOne()
  expect(await creditsOf(town, resident, 'result')).toBe(1)
  const { dead } = await desk().must('outbox.retry', { outboxId })
  expect(dead.map(({ id }) => id)).not.toContain(outboxId)
  await deliverAt(town, addMinutes(now, 61))
  expect(await messageOf(town, notice)).toMatchObject({ status: 'sent', channel: 'phone' })
  expect(await creditsOf(town, resident, 'result')).toBe(0)
})

test('left alone it is over, and nothing sends it', async () => {
  const { notice, outboxId } = await deadOne()
  await desk().must('outbox.drop', { outboxId })
  const before = town.phones.messages.length
  await deliverAt(town, addMinutes(now, 61))
  expect(await messageOf(town, notice)).toMatchObject({ status: 'inbox-only', reason: 'dropped' })
  expect(town.phones.messages.length).toBe(before)
})

test('only what is dead can be sent again or dropped, and only by an administrator', async () => {
  const { outboxId } = await deadOne()
  const clerk = town.as(await town.staff(['clerk'])).at(DAY, '11:00')
  expect((await clerk.refusal('outbox.retry', { outboxId }))?.code).toBe('not-allowed')
  await desk().must('outbox.drop', { outboxId })
  for (const call of ['outbox.retry', 'outbox.drop'] as const) {
    expect((await desk().refusal(call, { outboxId }))?.code).toBe('not-found')
  }
})

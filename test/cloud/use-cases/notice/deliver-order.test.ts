// When does a message go out, and which one first? Quiet hours, what is switched off, the order, the last credit.
import { addMinutes } from '@/domain/time/instant'
import { at, type Person } from '../../../make'
import {
  accepted,
  creditsOf,
  decided,
  deliverAt,
  forget,
  messageOf,
  offerUntil,
  released,
  tellPerson,
  townWithPhones
} from '../../../make-outbox'

const now = at('2026-11-24', '10:00')
const later = (minutes: number) => addMinutes(now, minutes)
let town: Awaited<ReturnType<typeof townWithPhones>>
let person: Person

beforeAll(async () => {
  town = await townWithPhones()
})
afterAll(() => town.drop())
beforeEach(async () => {
  person = await town.resident()
  forget(town.phones)
})

test('NOTICE-quiet in the quiet hours a message waits for the morning, an offer does not', async () => {
  const night = at('2026-11-24', '22:30')
  for (const template of ['result', 'change'] as const) await accepted(town, person, template)
  const waits = await tellPerson(town, night, person, decided)
  const offer = await tellPerson(town, night, person, offerUntil(addMinutes(night, 15)))
  await deliverAt(town, night)
  expect((await messageOf(town, offer))?.status).toBe('sent')
  expect(await messageOf(town, waits)).toMatchObject({
    status: 'waiting',
    due_at: new Date(at('2026-11-25', '07:00'))
  })
  expect(await creditsOf(town, person, 'result')).toBe(1)
  await deliverAt(town, at('2026-11-25', '07:00'))
  expect((await messageOf(town, waits))?.status).toBe('sent')
})

test('what a resident has switched off stays in the inbox and costs nothing', async () => {
  await accepted(town, person, 'result')
  await town.db
    .insertInto('notice_settings')
    .values({ person_id: person.id, quiet_from: null, quiet_to: null, muted: ['result'] })
    .execute()
  const id = await tellPerson(town, now, person, decided)
  await deliverAt(town, now)
  expect(await messageOf(town, id)).toMatchObject({ status: 'inbox-only', reason: 'muted' })
  expect(await creditsOf(town, person, 'result')).toBe(1)
})

test('NOTICE-credit a credit that was held for the next try comes back where there will be none', async () => {
  await accepted(town, person, 'result')
  town.phones.answers.push({ is: 'again', why: '-1' })
  const id = await tellPerson(town, now, person, decided)
  await deliverAt(town, now)
  expect(await creditsOf(town, person, 'result')).toBe(0)
  await town.db
    .insertInto('notice_settings')
    .values({ person_id: person.id, quiet_from: null, quiet_to: null, muted: ['result'] })
    .execute()
  await deliverAt(town, later(5))
  expect((await messageOf(town, id))?.status).toBe('inbox-only')
  expect(await creditsOf(town, person, 'result')).toBe(1)
})

test("NOTICE-order a resident's messages of a lane arrive in the order in which they were told, also after a failure", async () => {
  await accepted(town, person, 'result', 3)
  town.phones.answers.push({ is: 'again', why: '-1' })
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.push(await tellPerson(town, later(n / 60), person, decided))
  await deliverAt(town, later(0.1))
  expect(town.phones.messages.map(({ noticeId }) => noticeId)).toEqual([ids[0]])
  await deliverAt(town, later(5))
  expect(town.phones.messages.map(({ noticeId }) => noticeId)).toEqual([ids[0], ...ids])
})

test('NOTICE-order with the last credit the more urgent message goes out', async () => {
  await accepted(town, person, 'change')
  const bulk = await tellPerson(town, now, person, released)
  const urgent = await tellPerson(town, now, person, offerUntil(later(15)))
  await deliverAt(town, now)
  expect((await messageOf(town, urgent))?.channel).toBe('phone')
  expect((await messageOf(town, bulk))?.channel).toBe('sms')
})

test('several instances at once send every message once', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => town.resident()))
  for (const one of people) await accepted(town, one, 'result', 2)
  const ids: string[] = []
  for (const one of people) {
    for (let n = 0; n < 3; n += 1) ids.push(await tellPerson(town, now, one, decided))
  }
  await Promise.all(Array.from({ length: 3 }, () => deliverAt(town, later(1))))
  await deliverAt(town, later(2))
  const out = [...town.phones.messages, ...town.phones.texts].map(({ noticeId }) => noticeId)
  expect(out.sort()).toEqual(ids.sort())
  expect(town.phones.messages.length).toBe(40)
})

// What was told goes to phones: once, on the best way, in order, and paid for exactly.
import { tell } from '@/cloud/database/notices'
import { addMinutes } from '@/domain/time/instant'
import { at, type Person } from '../../../make'
import {
  accepted,
  correction,
  creditsOf,
  decided,
  deliverAt,
  forget,
  messageOf,
  stepDone,
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

test('a notice and its message are written together, and the same thing told twice is one of each', async () => {
  const id = await tellPerson(town, now, person, correction)
  const first = await messageOf(town, id)
  expect(first).toMatchObject({ status: 'waiting', lane: 0, due_at: new Date(now) })
  const again = { personId: person.id, caseId: null, bookingId: null, content: correction }
  for (let n = 0; n < 2; n += 1) await tell(town.db, now, { ...again, once: 'one-correction' })
  const counted = (table: 'notices' | 'outbox') =>
    town.db.selectFrom(table).select('id').where('person_id', '=', person.id).execute()
  expect([(await counted('notices')).length, (await counted('outbox')).length]).toEqual([2, 2])
  const inbox = await tellPerson(town, now, person, { kind: 'deferred-settled', serviceName: 'S' })
  expect(await messageOf(town, inbox)).toBeUndefined()
  await deliverAt(town, now)
})

test('a message with a credit goes to the phone, its fields fitted, and costs that credit', async () => {
  await accepted(town, person, 'correction', 2)
  const id = await tellPerson(town, now, person, correction)
  expect(await deliverAt(town, now)).toBe(1)
  expect(town.phones.messages).toMatchObject([
    { personId: person.id, openid: person.openid, noticeId: id, template: 'correction' }
  ])
  expect(Object.keys(town.phones.messages[0]!.fields).length).toBeGreaterThan(2)
  expect(await messageOf(town, id)).toMatchObject({ status: 'sent', channel: 'phone', lease: null })
  expect(await creditsOf(town, person, 'correction')).toBe(1)
  expect(await deliverAt(town, later(60))).toBe(0)
})

test('NOTICE-reach without a credit what must reach goes by SMS, and what need not stays in the inbox', async () => {
  const must = await tellPerson(town, now, person, correction)
  const may = await tellPerson(town, now, person, stepDone)
  await deliverAt(town, now)
  expect(town.phones.messages).toEqual([])
  expect(town.phones.texts).toMatchObject([{ noticeId: must, phone: '13800000111' }])
  expect(await messageOf(town, must)).toMatchObject({ status: 'sent', channel: 'sms' })
  expect(await messageOf(town, may)).toMatchObject({ status: 'inbox-only', reason: 'no-way' })
})

test('43101 empties what we believed to have, and SMS takes over', async () => {
  await accepted(town, person, 'correction', 3)
  town.phones.answers.push({ is: 'refused', why: '43101' })
  const id = await tellPerson(town, now, person, correction)
  await deliverAt(town, now)
  expect(await messageOf(town, id)).toMatchObject({
    status: 'sent',
    channel: 'sms',
    tried: ['phone']
  })
  expect(await creditsOf(town, person, 'correction')).toBe(0)
})

test('while WeChat is busy a message waits with its one credit, and goes out when it is not', async () => {
  await accepted(town, person, 'correction', 2)
  town.phones.answers.push({ is: 'again', why: '-1' }, { is: 'again', why: '45009' })
  const id = await tellPerson(town, now, person, correction)
  await deliverAt(town, now)
  const waits = await messageOf(town, id)
  expect(waits).toMatchObject({ status: 'waiting', tries: 1, reason: '-1' })
  expect(waits!.due_at.getTime()).toBeGreaterThan(now)
  expect(await creditsOf(town, person, 'correction')).toBe(1)
  expect(await deliverAt(town, now)).toBe(0)
  await deliverAt(town, later(1))
  expect(await messageOf(town, id)).toMatchObject({ status: 'waiting', tries: 2, reason: '45009' })
  await deliverAt(town, later(5))
  expect(await messageOf(town, id)).toMatchObject({ status: 'sent', channel: 'phone' })
  expect(await creditsOf(town, person, 'correction')).toBe(1)
})

test('after the last try the credit comes back and the next way is taken; with none left it is dead', async () => {
  await accepted(town, person, 'result')
  for (let n = 0; n < 8; n += 1) town.phones.answers.push({ is: 'again', why: '-1' })
  town.phones.smsAnswers.push({ is: 'never', why: 'wrong-number' })
  const id = await tellPerson(town, now, person, decided)
  for (let hour = 0; hour < 8; hour += 1) await deliverAt(town, later(hour * 60))
  expect(await messageOf(town, id)).toMatchObject({
    status: 'dead',
    tried: ['phone', 'sms'],
    reason: 'wrong-number'
  })
  expect(town.phones.messages.length).toBe(8)
  expect(await creditsOf(town, person, 'result')).toBe(1)
})

test('what nobody answered for is unsure, keeps its credit spent and goes no other way', async () => {
  await accepted(town, person, 'correction')
  town.phones.answers.push({ is: 'unsure', why: 'time-out' })
  const id = await tellPerson(town, now, person, correction)
  await deliverAt(town, now)
  await deliverAt(town, later(600))
  expect(await messageOf(town, id)).toMatchObject({ status: 'unsure', reason: 'time-out' })
  expect(town.phones.messages.length).toBe(1)
  expect(town.phones.texts).toEqual([])
  expect(await creditsOf(town, person, 'correction')).toBe(0)
})

test('an adapter that throws has perhaps sent it: unsure, and the others of its batch go on', async () => {
  const other = await town.resident()
  for (const one of [person, other]) await accepted(town, one, 'correction')
  town.phones.meanwhile = ({ personId }) => {
    if (personId === person.id) throw new Error('a secret 13800000111')
  }
  const ids = [
    await tellPerson(town, now, person, correction),
    await tellPerson(town, now, other, correction)
  ]
  await deliverAt(town, now)
  const [mine, theirs] = await Promise.all(ids.map((id) => messageOf(town, id)))
  expect([mine?.status, mine?.reason, theirs?.status]).toEqual(['unsure', 'Error', 'sent'])
})

test('a message is marked and paid for before it goes out', async () => {
  await accepted(town, person, 'correction')
  const id = await tellPerson(town, now, person, correction)
  const seen: unknown[] = []
  town.phones.meanwhile = async () => {
    const message = await messageOf(town, id)
    seen.push([
      message?.status,
      message?.lease !== null,
      await creditsOf(town, person, 'correction')
    ])
  }
  await deliverAt(town, now)
  expect(seen).toEqual([['sending', true, 0]])
})

test('NOTICE-once what somebody was sending who is gone is unsure, and is never sent again', async () => {
  await accepted(town, person, 'correction')
  const id = await tellPerson(town, now, person, correction)
  town.phones.meanwhile = async () => {
    await town.db
      .updateTable('outbox')
      .set({ leased_until: new Date(0) })
      .where('notice_id', '=', id)
      .execute()
    town.phones.meanwhile = null
    await deliverAt(town, later(5))
  }
  await deliverAt(town, now)
  expect(await messageOf(town, id)).toMatchObject({
    status: 'unsure',
    reason: 'lapsed',
    lease: null
  })
  expect(town.phones.messages.length).toBe(1)
  expect(await creditsOf(town, person, 'correction')).toBe(0)
})

test('what was sent is written down also where the database fails for a moment afterwards', async () => {
  await accepted(town, person, 'correction')
  const id = await tellPerson(town, now, person, correction)
  const { pool } = town.database
  town.phones.meanwhile = async () => {
    await pool.query(`create function be_away() returns trigger language plpgsql
      as $$ begin raise exception 'away'; end $$`)
    await pool.query(`create trigger away before update on outbox execute function be_away()`)
    setTimeout(() => void pool.query('drop function be_away cascade'), 400)
  }
  await deliverAt(town, now)
  expect(await messageOf(town, id)).toMatchObject({ status: 'sent', paid: 'correction' })
  expect(town.phones.messages.length).toBe(1)
})

import { randomUUID } from 'node:crypto'
import {
  grant,
  returnCredit,
  spendCredits,
  voidCredits,
  type Spend
} from '@/cloud/database/credits'
import type { Template } from '@/domain/notice/kinds'
import type { Answered } from '@/domain/notice/standing'
import { at } from '../../make'
import { migratedDatabase, type TestDatabase } from '../../environment/database'

const now = at('2026-11-02', '10:00')
let database: TestDatabase
let personId: string

beforeAll(async () => {
  database = await migratedDatabase(8)
})
afterAll(() => database.drop())
beforeEach(async () => {
  personId = randomUUID()
  await database.db
    .insertInto('people')
    .values({ id: personId, openid: `o-${personId}`, created_at: new Date(now) })
    .execute()
})

describe('credits', () => {
  test('an acceptance is one message, and the second one needs another', async () => {
    await accept('visit')
    expect(await spend('visit')).toBe(true)
    expect(await spend('visit')).toBe(false)
    await accept('visit')
    expect(await spend('visit')).toBe(true)
  })

  test('a credit of one template does not carry a message of another', async () => {
    await accept('visit')
    expect(await spend('result')).toBe(false)
    expect(await left('visit')).toBe(1)
  })

  test('a message that is tried again does not cost a second credit', async () => {
    await accept('visit', 'visit')
    const message = messageOf('visit')
    expect(await pay(message)).toBe(true)
    expect(await pay(message)).toBe(true)
    expect(await left('visit')).toBe(1)
  })

  test('a message that has not gone out gives its credit back once, and can take it again', async () => {
    await accept('result')
    const message = messageOf('result')
    await pay(message)
    expect(await returnCredit(database.db, now, message.outboxId)).toBe(true)
    expect(await returnCredit(database.db, now, message.outboxId)).toBe(false)
    expect(await left('result')).toBe(1)
    expect(await pay(message)).toBe(true)
    expect(await left('result')).toBe(0)
  })

  test('where WeChat refuses, all that we believed to have is gone', async () => {
    await accept('change', 'change', 'change')
    await spend('change')
    await voidCredits(database.db, now, { personId, template: 'change' })
    await voidCredits(database.db, now, { personId, template: 'change' })
    expect(await left('change')).toBe(0)
    expect(await spend('change')).toBe(false)
    expect(await sums('change')).toBe(0)
  })

  test('a refusal and a ban bring nothing, and a ban keeps what was there from being spent', async () => {
    await say({ template: 'queue', answer: 'reject', always: false })
    expect(await left('queue')).toBe(0)
    await accept('queue')
    await say({ template: 'queue', answer: 'ban', always: false })
    expect(await left('queue')).toBe(1)
    expect(await spend('queue')).toBe(false)
  })

  test('in one go the first of a list are paid as far as the credits go', async () => {
    await accept('progress', 'progress', 'visit')
    const messages = [...many('progress', 3), messageOf('visit'), messageOf('result')]
    const paid = await spendCredits(database.db, now, messages)
    expect(messages.map(({ outboxId }) => paid.has(outboxId))).toEqual([
      true,
      true,
      false,
      true,
      false
    ])
  })

  test('whoever spends and grants at the same moment, not one is lost and none is spent twice', async () => {
    await accept(...Array<Template>(10).fill('progress'))
    const spent = await Promise.all([
      ...many('progress', 20).map(pay),
      ...Array.from({ length: 5 }, async () => {
        await accept('progress')
        return false
      })
    ])
    const count = spent.filter(Boolean).length
    expect(count).toBeGreaterThanOrEqual(10)
    expect(await left('progress')).toBe(15 - count)
    expect(await sums('progress')).toBe(15 - count)
  })
})

async function accept(...templates: Template[]) {
  for (const template of templates) await say({ template, answer: 'accept', always: false })
}

const say = (...answers: Answered[]) => grant(database.db, now, personId, answers)
const messageOf = (template: Template): Spend => ({ personId, template, outboxId: randomUUID() })
const many = (template: Template, count: number) =>
  Array.from({ length: count }, () => messageOf(template))
const pay = async (message: Spend) =>
  (await spendCredits(database.db, now, [message])).has(message.outboxId)
const spend = (template: Template) => pay(messageOf(template))

async function left(template: Template) {
  const row = await database.db
    .selectFrom('message_credits')
    .select('credits')
    .where('person_id', '=', personId)
    .where('template', '=', template)
    .executeTakeFirst()
  return row?.credits ?? 0
}

async function sums(template: Template) {
  const row = await database.db
    .selectFrom('credit_events')
    .select((e) => e.fn.sum<string>('change').as('sum'))
    .where('person_id', '=', personId)
    .where('template', '=', template)
    .executeTakeFirstOrThrow()
  return Number(row.sum)
}

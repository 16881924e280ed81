import { randomUUID } from 'node:crypto'
import { grant, voidCredits } from '@/cloud/database/credits'
import { TryAgain } from '@/cloud/database/errors'
import { tell } from '@/cloud/database/notices'
import { writeMessages, type MessageChange } from '@/cloud/database/outbox-changes'
import type { Template } from '@/domain/notice/kinds'
import type { Answered } from '@/domain/notice/standing'
import { at } from '../../make'
import { decided } from '../../make-outbox'
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
    expect(await sums('visit')).toBe(0)
  })

  test('a credit of one template does not carry a message of another', async () => {
    await accept('visit')
    expect(await spend('result')).toBe(false)
    expect(await left('visit')).toBe(1)
  })

  test('a message whose last credit somebody else has taken waits as it did', async () => {
    await accept('visit')
    const message = await waiting()
    await spend('visit')
    expect(await pay(message, 'visit')).toBe(false)
    expect(await rowOf(message)).toMatchObject({ status: 'waiting', lease: null, paid: null })
  })

  test('where one credit is missing, nothing of what is written together happens', async () => {
    await accept('visit')
    const [first, second] = [await waiting(), await waiting()]
    const changes = [first, second].map((id): MessageChange => ({
      ...sending(id),
      credit: { template: 'visit', is: 'taken' }
    }))
    const writing = writeMessages(database.db, { lease: randomUUID(), now }, changes)
    await expect(writing).rejects.toBeInstanceOf(TryAgain)
    expect([(await rowOf(first)).status, (await rowOf(second)).status]).toEqual([
      'waiting',
      'waiting'
    ])
    expect(await left('visit')).toBe(1)
  })

  test('a message that is not as it was read any more costs nothing', async () => {
    await accept('visit')
    const message = await waiting()
    const change = { ...sending(message), credit: { template: 'visit', is: 'kept' } } as const
    expect(await write(change)).toBe(true)
    const late = { ...change, held: randomUUID(), status: 'sent' } as const
    expect(await write(late)).toBe(false)
    expect(await left('visit')).toBe(1)
  })

  test('a message that has not gone out gives its credit back once, and can take it again', async () => {
    await accept('result')
    const message = await waiting()
    await pay(message, 'result')
    const { lease } = await rowOf(message)
    const back = {
      ...sending(message),
      held: lease,
      status: 'waiting',
      credit: { template: 'result', is: 'returned' }
    } as const
    expect([await write(back), await write(back)]).toEqual([true, false])
    expect([await left('result'), await sums('result')]).toEqual([1, 1])
    expect(await pay(message, 'result')).toBe(true)
    expect([await left('result'), await sums('result')]).toEqual([0, 0])
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

  test('whoever spends and grants at the same moment, not one is lost and none is spent twice', async () => {
    await accept(...Array<Template>(10).fill('progress'))
    const spent = await Promise.all([
      ...Array.from({ length: 20 }, () => spend('progress')),
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

/** The id of a message on its way. */
async function waiting(): Promise<string> {
  const once = randomUUID()
  await tell(database.db, now, { personId, caseId: null, bookingId: null, content: decided, once })
  const { id } = await database.db
    .selectFrom('outbox as o')
    .innerJoin('notices as n', 'n.id', 'o.notice_id')
    .select('o.id')
    .where('n.once', '=', once)
    .executeTakeFirstOrThrow()
  return id
}

function sending(id: string): MessageChange {
  const nothing = { held: null, tries: 0, tried: [], reason: null, dueAt: null, credit: null }
  return { ...nothing, id, personId, status: 'sending', channel: 'phone' }
}

/** True where the change was written. */
async function write(change: MessageChange): Promise<boolean> {
  const lease = randomUUID()
  const written = await database.db
    .transaction()
    .execute((db) => writeMessages(db, { lease, now }, [change]))
  return written.has(change.id)
}

/** False where there is no credit for it. */
async function pay(message: string, template: Template): Promise<boolean> {
  try {
    return await write({ ...sending(message), credit: { template, is: 'taken' } })
  } catch (error) {
    if (error instanceof TryAgain) return false
    throw error
  }
}

const spend = async (template: Template) => pay(await waiting(), template)

function rowOf(id: string) {
  return database.db
    .selectFrom('outbox')
    .select(['status', 'lease', 'paid'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function left(template: Template) {
  const row = await database.db
    .selectFrom('message_credits')
    .select('credits')
    .where('person_id', '=', personId)
    .where('template', '=', template)
    .executeTakeFirst()
  return row?.credits ?? 0
}

/** What was granted and lost, less what was paid. */
async function sums(template: Template) {
  const { rows } = await database.pool.query<{ sum: number }>(
    `select (select coalesce(sum(change), 0) from credit_events
         where person_id = $1 and template = $2)::int
       - (select count(*) from outbox where person_id = $1 and paid = $2)::int as sum`,
    [personId, template]
  )
  return rows[0]!.sum
}

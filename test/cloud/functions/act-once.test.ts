import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { answer, refuse } from '@/contract/failure'
import type { Context } from '@/cloud/use-cases/environment'
import { outcome, testDoor, type TestDoor } from './open-door'

const inbox = (unread: number) => ({ notices: [], unread, more: false })
let town: TestDoor

beforeAll(async () => {
  town = await testDoor()
})
afterAll(() => town.database.drop())

/** A verb's trace: one more person without a name. */
async function leaveTrace({ db }: Context, id: string = randomUUID()) {
  await db.insertInto('people').values({ id, created_at: new Date() }).execute()
}

async function people(): Promise<number> {
  const { rows } = await town.database.pool.query<{ n: number }>(
    'select count(*)::int n from people'
  )
  return rows[0]?.n ?? -1
}

function read(actionId: string) {
  return { call: 'notice.read', input: { actionId, noticeId: null } }
}

describe('a call that changes something', () => {
  test('is done wholly or not at all: a refusal undoes what was begun', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'notice.read': async (context) => {
        await leaveTrace(context)
        return refuse('wrong-state')
      }
    })
    const before = await people()
    expect(outcome(await door.handle(read(randomUUID()), { token }, 'r'))).toBe('wrong-state')
    expect(await people()).toBe(before)
  })

  test('is not done where it fails on the way', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'notice.read': async (context) => {
        await leaveTrace(context)
        throw new Error('a bug')
      }
    })
    const before = await people()
    expect(outcome(await door.handle(read(randomUUID()), { token }, 'r'))).toBe('internal')
    expect(await people()).toBe(before)
  })

  test('answers a repeat as it answered the first time, and does nothing', async () => {
    const { token } = await town.signIn()
    let runs = 0
    const door = town.open({
      'notice.read': async (context) => {
        await leaveTrace(context)
        runs += 1
        return answer(inbox(runs))
      }
    })
    const before = await people()
    const asked = read(randomUUID())
    const first = await door.handle(asked, { token }, 'r1')
    expect(await door.handle(asked, { token }, 'r2')).toEqual(first)
    expect(first).toEqual({ ok: true, data: inbox(1) })
    expect(await people()).toBe(before + 1)
  })

  test('answers a repeat that would be refused by now as it answered the first time', async () => {
    const { token } = await town.signIn()
    let left = 1
    const door = town.open({
      'notice.read': () => Promise.resolve(left-- > 0 ? answer(inbox(5)) : refuse('slot-full'))
    })
    const asked = read(randomUUID())
    const first = await door.handle(asked, { token }, 'r1')
    expect(await door.handle(asked, { token }, 'r2')).toEqual(first)
    expect(outcome(await door.handle(read(randomUUID()), { token }, 'r3'))).toBe('slot-full')
  })

  test('happens once when twenty equal ones come together', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'notice.read': async (context) => {
        await leaveTrace(context)
        return answer(inbox(Math.round(Math.random() * 1e9)))
      }
    })
    const before = await people()
    const asked = read(randomUUID())
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => door.handle(asked, { token }, 'r'))
    )
    expect(await people()).toBe(before + 1)
    expect(replies[0]).toMatchObject({ ok: true })
    for (const reply of replies) expect(reply).toEqual(replies[0])
  })

  test('happens once where the ids of what it makes are the ids of the action', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'notice.read': async (context, { actionId }) => {
        await leaveTrace(context, actionId)
        return answer(inbox(1))
      }
    })
    const asked = read(randomUUID())
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => door.handle(asked, { token }, 'r'))
    )
    expect(replies).toEqual(replies.map(() => ({ ok: true, data: inbox(1) })))
  })

  test('refuses an action id that meant another call, and another person may use it', async () => {
    const [one, other] = [await town.signIn(), await town.signIn()]
    const door = town.open({
      'notice.read': () => Promise.resolve(answer(inbox(1))),
      'relative.remove': () => Promise.resolve(answer({ relatives: [] }))
    })
    const actionId = randomUUID()
    await door.handle(read(actionId), one, 'r')
    const second = { call: 'relative.remove', input: { actionId, relativeId: randomUUID() } }
    const reply = await door.handle(second, one, 'r')
    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict', field: 'actionId' } })
    expect(outcome(await door.handle(second, other, 'r'))).toBe('ok')
  })

  test.each(['40001', '40P01'])(
    'is tried again when PostgreSQL asks for it (%s)',
    async (state) => {
      const { token } = await town.signIn()
      let runs = 0
      const door = town.open({
        'notice.read': async ({ db }) => {
          runs += 1
          if (runs < 3) await raise(db, state)
          return answer(inbox(runs))
        }
      })
      const reply = await door.handle(read(randomUUID()), { token }, 'r')
      expect(reply).toEqual({ ok: true, data: inbox(3) })
    }
  )

  test('ends as a conflict when it could never be done', async () => {
    const { token } = await town.signIn()
    let runs = 0
    const door = town.open({
      'notice.read': async ({ db }) => {
        runs += 1
        await raise(db, '40001')
        return answer(inbox(0))
      }
    })
    expect(outcome(await door.handle(read(randomUUID()), { token }, 'r'))).toBe('conflict')
    expect(runs).toBe(4)
  })
})

async function raise(db: Context['db'], state: string) {
  await sql
    .raw(`do $$ begin raise exception 'again' using errcode = '${state}'; end $$`)
    .execute(db)
}

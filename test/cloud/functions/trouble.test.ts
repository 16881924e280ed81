import { failureOf } from '@/cloud/functions/trouble'
import { connect } from '@/cloud/database/connect'
import { answer } from '@/contract/failure'
import { serverUrl } from '../../environment/database'
import { outcome, testDoor, type TestDoor } from './open-door'

const inbox = { notices: [], unread: 0, more: false }

/** An error as Node.js and PostgreSQL make it. */
function error(code: string, message = 'x') {
  return Object.assign(new Error(message), { code })
}

describe('what an error means for the person who asked', () => {
  test.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '57014'])(
    'a database that is away is `unavailable` (%s)',
    (code) => {
      expect(failureOf(error(code))).toEqual({ code: 'unavailable' })
    }
  )

  test('a connection that breaks in the middle is `unavailable`', () => {
    for (const message of ['Connection terminated unexpectedly', 'Connection terminated']) {
      expect(failureOf(new Error(message)).code).toBe('unavailable')
    }
  })

  test.each(['ENOSPC', 'EROFS', 'EIO'])(
    'a disk that fails is `storage-unavailable` (%s)',
    (code) => {
      expect(failureOf(error(code)).code).toBe('storage-unavailable')
    }
  )

  test('anything else is a bug', () => {
    for (const bug of [new Error('x'), error('42P01'), error('23502'), 'x', null, undefined]) {
      expect(failureOf(bug).code).toBe('internal')
    }
  })
})

describe('a database in trouble', () => {
  let town: TestDoor
  beforeAll(async () => {
    town = await testDoor()
  })
  afterAll(() => town.database.drop())

  test('that is not there makes every call `unavailable`, and none `internal`', async () => {
    const connection = connect('postgresql://x:y@127.0.0.1:1/z')
    const door = town.open({}, { connection })
    const reply = await door.handle({ call: 'person.me' }, { token: 'x' }, 'r')
    expect(outcome(reply)).toBe('unavailable')
    await connection.close()
  })

  test('whose connections are all taken makes a caller come back later', async () => {
    const connection = connect(serverUrl(), { connections: 1 })
    const held = await connection.pool.connect()
    const door = town.open({}, { connection })
    const reply = await door.handle({ call: 'person.me' }, { token: 'x' }, 'r')
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'busy', facts: { retryAfterMs: expect.any(Number) as number } }
    })
    held.release()
    await connection.close()
  })

  test('that drops a connection in the middle answers the next call', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'notice.read': async ({ db }) => {
        const own = await db
          .selectNoFrom(({ fn }) => fn<number>('pg_backend_pid').as('pid'))
          .execute()
        await town.database.pool.query('select pg_terminate_backend($1)', [own[0]?.pid])
        await db.selectFrom('people').selectAll().execute()
        return answer(inbox)
      },
      'notice.list': () => Promise.resolve(answer(inbox))
    })
    const actionId = '01890a5d-ac96-774b-bcce-b302099a8057'
    const cut = { call: 'notice.read', input: { actionId, noticeId: null } }
    expect(outcome(await door.handle(cut, { token }, 'r'))).toBe('unavailable')
    for (let i = 0; i < 10; i += 1) {
      expect(outcome(await door.handle({ call: 'notice.list' }, { token }, 'r'))).toBe('ok')
    }
  })
})

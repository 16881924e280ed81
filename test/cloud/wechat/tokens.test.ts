// One token for all instances: fetched once, renewed by one of them, kept sealed.
import { sql } from 'kysely'
import { migratedDatabase, type TestDatabase } from '../../environment/database'
import { startStandIn, templateId, type StandIn } from '../../wechat/stand-in'
import { instanceOf, message, now } from './ask'

const TOKEN = '/cgi-bin/stable_token 0'
let database: TestDatabase
let standIn: StandIn

beforeEach(async () => {
  database = await migratedDatabase()
  standIn = await startStandIn()
  standIn.grant('o-1', templateId('progress'), 1_000)
})
afterEach(async () => {
  await standIn.stop()
  await database.drop()
})

const instances = (count: number) =>
  Array.from({ length: count }, () => instanceOf(standIn, database))
const sendAll = (of: ReturnType<typeof instances>, each = 1) =>
  Promise.all(
    of.flatMap(({ phone }) =>
      Array.from({ length: each }, () => phone!.send(message('o-1'), now).then(({ is }) => is))
    )
  )

test('six instances that start at once fetch one token between them', async () => {
  expect(new Set(await sendAll(instances(6), 5))).toEqual(new Set(['sent']))
  expect(standIn.ended.get(TOKEN)).toBe(1)
})

test('a token that WeChat no longer takes (40001) is renewed once, by one of them', async () => {
  const some = instances(5)
  await sendAll(some)
  standIn.world.loseToken(40001)
  expect(new Set(await sendAll(some, 4))).toEqual(new Set(['sent']))
  expect(standIn.ended.get(TOKEN)).toBe(2)
  expect(standIn.messagesOf('o-1')).toHaveLength(25)
})

test('a token that is over (42001) is renewed as well', async () => {
  const some = instances(2)
  await sendAll(some)
  standIn.world.loseToken(42001)
  expect(await sendAll(some)).toEqual(['sent', 'sent'])
})

test('a token that WeChat hands out again although it refuses it is forced out', async () => {
  const [one] = instances(1)
  await sendAll([one!])
  standIn.world.refuseToken()
  expect(await sendAll([one!])).toEqual(['sent'])
  expect(standIn.world.tokensMade).toBe(2)
})

test('a token is renewed before it is over', async () => {
  const short = await startStandIn({ tokenSeconds: 1 })
  short.grant('o-1', templateId('progress'), 2)
  const of = instanceOf(short, database)
  await of.phone!.send(message('o-1'), now)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(await of.phone!.send(message('o-1'), now)).toEqual({ is: 'sent' })
  expect([...short.ended.keys()].filter((end) => / 4\d{4}$/.test(end))).toEqual([])
  await short.stop()
})

test('who was to renew it and died holds nobody up for long', async () => {
  await sql`insert into wechat_tokens (app_id, renewing_until)
    values (${standIn.appId}, now() + interval '900 milliseconds')`.execute(database.db)
  expect(await sendAll(instances(2))).toEqual(['sent', 'sent'])
  expect(standIn.ended.get(TOKEN)).toBe(1)
})

test('while no token can be had, a message certainly did not go out', async () => {
  standIn.plan('cut-before')
  const [one] = instances(1)
  expect(await sendAll([one!])).toEqual(['again'])
  expect(await sendAll([one!])).toEqual(['sent'])
  const wrong = instanceOf(standIn, database, { WECHAT_APP_ID: 'wx-other' })
  expect(await wrong.phone!.send(message('o-1'), now)).toEqual({
    is: 'again',
    why: 'no token: WeChat 40013'
  })
})

test('the token lies sealed in the database', async () => {
  await sendAll(instances(1))
  const { token_sealed: sealed } = await database.db
    .selectFrom('wechat_tokens')
    .select('token_sealed')
    .executeTakeFirstOrThrow()
  expect(sealed).toMatch(/^v1:/)
  expect(sealed).not.toContain(standIn.world.issueToken(false)?.value)
})

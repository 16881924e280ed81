// What becomes of a subscribe message, over real HTTP: sent once, or known not to be, or left unsure.
import type { Outside, PhoneMessage } from '@/cloud/use-cases/outside'
import { migratedDatabase, type TestDatabase } from '../../environment/database'
import { startStandIn, templateId, type StandIn } from '../../wechat/stand-in'
import { instanceOf, message, now } from './ask'

const WORKERS = 6
const TRIES = 50
let database: TestDatabase
let standIn: StandIn
let outside: Outside

beforeAll(async () => {
  database = await migratedDatabase()
  standIn = await startStandIn({ pages: ['pages/case/show/index'] })
  outside = instanceOf(standIn, database)
  await outside.codes!.picture('any', 'pages/case/show/index')
})
afterAll(async () => {
  await standIn.stop()
  await database.drop()
})

const send = (more: PhoneMessage, of = outside) => of.phone!.send(more, now)
const granted = (openid: string) => {
  standIn.grant(openid, templateId('progress'))
  return openid
}

test('a message that was granted arrives as it was filled, and opens its page', async () => {
  expect(await send(message(granted('o-1')))).toEqual({ is: 'sent' })
  expect(standIn.messagesOf('o-1')).toEqual([
    {
      templateId: 'stand-in-progress',
      page: 'pages/case/show/index?id=1',
      fields: message('o-1').fields
    }
  ])
  expect(standIn.creditsOf('o-1', templateId('progress'))).toBe(0)
})

test('the templates that are set are those a phone can be asked for', async () => {
  expect(outside.phone?.templateIds).toMatchObject({ progress: 'stand-in-progress' })
})

test('without a credit it is refused (43101), which is no failure', async () => {
  expect(await send(message('o-nobody'))).toEqual({ is: 'refused', why: 'WeChat 43101' })
  standIn.world.banned.add(granted('o-banned'))
  expect(await send(message('o-banned'))).toMatchObject({ is: 'refused' })
})

test('a message that is wrong in itself is never tried again', async () => {
  const wrongField = { ...message('').fields, phrase2: '一二三四五六' }
  const wrong = await send(message(granted('o-2'), { fields: wrongField }))
  expect(wrong).toEqual({ is: 'never', why: 'WeChat 47003' })
  expect(await send(message('o-2', { page: 'pages/nowhere/index' }))).toMatchObject({
    is: 'never',
    why: 'WeChat 41030'
  })
  expect(await send(message('not an openid'))).toMatchObject({ why: 'WeChat 40003' })
  expect(await send({ ...message('o-2'), openid: null })).toMatchObject({ is: 'never' })
  expect(standIn.messagesOf('o-2')).toEqual([])
})

test.each([
  ['busy', 'WeChat -1'],
  ['quota', 'WeChat 45009']
] as const)('what WeChat was too %s for is sent again later', async (trouble, why) => {
  standIn.plan(trouble)
  expect(await send(message(granted(`o-${trouble}`)))).toEqual({ is: 'again', why })
  expect(standIn.messagesOf(`o-${trouble}`)).toEqual([])
})

test.each([
  ['cut-before', 0],
  ['hang-before', 0],
  ['gateway', 0],
  ['cut-after', 1],
  ['hang-after', 1]
] as const)('what nobody answered (%s) stays unsure', async (trouble, arrived) => {
  standIn.plan(trouble)
  expect(await send(message(granted(`o-${trouble}`)))).toMatchObject({ is: 'unsure' })
  expect(standIn.messagesOf(`o-${trouble}`)).toHaveLength(arrived)
})

test('where WeChat can not be reached, it certainly did not go out', async () => {
  const gone = await startStandIn()
  await gone.stop()
  const answer = await send(message('o-3'), instanceOf(gone, database))
  expect(answer).toMatchObject({ is: 'again' })
})

test('an installation whose template has other keys sends the fields under those', async () => {
  const other = await startStandIn({ templates: { own: ['thing7', 'phrase1', 'thing2'] } })
  const env = { WECHAT_TEMPLATE_PROGRESS: 'own:thing7,phrase1,thing2' }
  other.grant('o-4', 'own')
  expect(await send(message('o-4'), instanceOf(other, database, env))).toEqual({ is: 'sent' })
  expect(other.messagesOf('o-4')[0]?.fields).toEqual({
    thing7: '居住证',
    phrase1: '办理中',
    thing2: '不用来，等通知'
  })
  await other.stop()
})

test('with a third of all calls failing, nobody gets one twice and nothing sent is lost', async () => {
  const rough = await startStandIn({ failing: 0.33, seed: 7 })
  const of = instanceOf(rough, database, { WECHAT_TIMEOUT_MS: '400' })
  const people = Array.from({ length: 120 }, (_, index) => `o-rough-${index}`)
  const ends: string[] = []
  const worker = async (first: number) => {
    for (let index = first; index < people.length; index += WORKERS) {
      rough.grant(people[index]!, templateId('progress'), 5)
      // As often as it takes, but not for ever.
      for (let tries = 0; tries < TRIES && (ends[index] ?? 'again') === 'again'; tries += 1) {
        ends[index] = (await send(message(people[index]!), of)).is
      }
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, first) => worker(first)))
  people.forEach((openid, index) => {
    const arrived = rough.messagesOf(openid).length
    if (ends[index] === 'sent') expect(arrived).toBe(1)
    else expect([ends[index], arrived <= 1]).toEqual(['unsure', true])
  })
  expect(new Set(ends)).toEqual(new Set(['sent', 'unsure']))
  await rough.stop()
})

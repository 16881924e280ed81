// What else WeChat is asked, over real HTTP: who signs in, whether a text passes, a code's picture.
import type { Outside } from '@/cloud/use-cases/outside'
import { migratedDatabase, type TestDatabase } from '../../environment/database'
import { startStandIn, type StandIn } from '../../wechat/stand-in'
import { instanceOf } from './ask'

const LOGIN = '/sns/jscode2session'
const PICTURE = '/wxa/getwxacodeunlimit'
let database: TestDatabase
let standIn: StandIn
let outside: Outside

beforeAll(async () => {
  database = await migratedDatabase()
  standIn = await startStandIn({ pages: ['pages/hall/arrive/index'] })
  outside = instanceOf(standIn, database)
  await outside.check!.text('o-1', '问一下')
})
afterAll(async () => {
  await standIn.stop()
  await database.drop()
})

describe('signing in', () => {
  test('a code of wx.login says who it is, once', async () => {
    const code = standIn.loginCode('o-1')
    expect(await outside.login!.openidOf(code)).toBe('o-1')
    expect(await outside.login!.openidOf(code)).toBeNull()
    expect(await outside.login!.openidOf('made up')).toBeNull()
  })

  test('while WeChat is busy or our own secret is wrong, nobody is turned away as unknown', async () => {
    standIn.plan('busy')
    const code = standIn.loginCode('o-2')
    await expect(outside.login!.openidOf(code)).rejects.toThrow('WeChat -1')
    const wrong = instanceOf(standIn, database, { WECHAT_APP_SECRET: 'other' })
    await expect(wrong.login!.openidOf(code)).rejects.toThrow('WeChat 40125')
    expect(standIn.ended.get(`${LOGIN} 40125`)).toBe(1)
  })
})

describe('a text that others will read', () => {
  test('passes, unless WeChat calls it risky', async () => {
    standIn.world.risky.add('赌博')
    expect(await outside.check!.text('o-1', '路灯不亮了')).toBe(true)
    expect(await outside.check!.text('o-1', '来赌博吧')).toBe(false)
  })

  test('is not looked at where its writer is not known to WeChat', async () => {
    expect(await outside.check!.text(null, '来赌博吧')).toBe(true)
  })

  test('can not be said to pass while nobody answers', async () => {
    standIn.plan('hang-before')
    await expect(outside.check!.text('o-1', '路灯')).rejects.toThrow('nobody can check')
  })
})

describe('the picture of a code', () => {
  test('is drawn once for each scene', async () => {
    const first = await outside.codes!.picture('d:0123456789abcdef', 'pages/hall/arrive/index')
    await outside.codes!.picture('d:0123456789abcdef', 'pages/hall/arrive/index')
    expect(Buffer.from(first!).subarray(1, 4).toString()).toBe('PNG')
    expect(standIn.world.pictures).toEqual([
      { scene: 'd:0123456789abcdef', page: 'pages/hall/arrive/index' }
    ])
  })

  test('is left out while WeChat does not draw it', async () => {
    standIn.plan('busy')
    expect(await outside.codes!.picture('d:1', 'pages/hall/arrive/index')).toBeNull()
    expect(await outside.codes!.picture('d:1', 'pages/nowhere/index')).toBeNull()
    expect(standIn.ended.get(`${PICTURE} 41030`)).toBe(1)
  })

  test('is never asked for with a scene that WeChat does not take', async () => {
    await expect(outside.codes!.picture('x'.repeat(33), 'pages/a')).rejects.toThrow('scene')
    await expect(outside.codes!.picture('签到', 'pages/a')).rejects.toThrow('scene')
  })
})

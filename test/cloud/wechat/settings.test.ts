// Which settings of WeChat can be meant, and what is said of the others.
import { openOutside, readOutside } from '@/cloud/functions/outside'
import { noLog } from '@/cloud/functions/log'
import { readSettings } from '@/cloud/host/settings'
import { StartRefusal } from '@/cloud/host/refusal'
import { readWechatSettings } from '@/cloud/wechat/settings'
import { templates } from '@/domain/notice/kinds'
import { connect } from '@/cloud/database/connect'
import { sealer } from '../functions/open-door'

/** Never asked for a connection: opening the ports asks nobody anything. */
const { db, close } = connect('postgresql://127.0.0.1:1/nobody')
afterAll(() => close())

const app = { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's' }

test('without any there is no WeChat, and every message stays in the inbox', () => {
  expect(readWechatSettings({ WECHAT_APP_ID: '', WECHAT_TEMPLATE_VISIT: '' })).toBeNull()
})

test('a mini-program alone signs in and draws codes; with templates it sends', () => {
  const around = { db, sealer, log: noLog, loadSdk: null }
  const alone = openOutside(readOutside(app), around)
  expect([alone.phone, alone.login === null, alone.codes === null]).toEqual([null, false, false])
  const sending = openOutside(readOutside({ ...app, WECHAT_TEMPLATE_VISIT: 'id' }), around)
  expect(sending.phone?.templateIds).toEqual({ visit: 'id' })
})

test('templates without a mini-program need CloudBase', () => {
  const around = { db, sealer, log: noLog }
  const settings = readOutside({ WECHAT_TEMPLATE_VISIT: 'id' })
  expect(openOutside(settings, { ...around, loadSdk: null }).phone).toBeNull()
  const inCloud = openOutside(settings, { ...around, loadSdk: () => Promise.reject(new Error()) })
  expect([inCloud.phone === null, inCloud.login]).toEqual([false, null])
})

test('every template has a setting of its own', () => {
  const all = templates.map((name) => [`WECHAT_TEMPLATE_${name.toUpperCase()}`, `id-${name}`])
  const settings = readWechatSettings(Object.fromEntries(all) as Record<string, string>)
  expect(Object.keys(settings!.templates)).toEqual([...templates])
})

test.each([
  [{ WECHAT_APP_ID: 'wx1' }, 'WECHAT_APP_SECRET'],
  [{ ...app, WECHAT_API: 'http://proxy.example' }, 'https'],
  [{ ...app, WECHAT_API: 'proxy' }, 'WECHAT_API'],
  [{ ...app, WECHAT_TIMEOUT_MS: '5s' }, 'WECHAT_TIMEOUT_MS'],
  [{ ...app, WECHAT_VERSION: 'beta' }, 'WECHAT_VERSION'],
  [{ WECHAT_TEMPLATE_RESULT: 'id with blanks' }, 'WECHAT_TEMPLATE_RESULT'],
  [{ WECHAT_TEMPLATE_RESULT: 'id:thing1' }, 'thing1,phrase2,thing3'],
  [{ WECHAT_TEMPLATE_RESULT: 'id:name4,phrase2,thing3' }, 'another type']
] as const)('%j is refused in a sentence', (env, says) => {
  expect(() => readWechatSettings(env)).toThrow(says)
  expect(() => readSettings({ ...env, SUOZI_DEMO: '1' })).toThrow(StartRefusal)
})

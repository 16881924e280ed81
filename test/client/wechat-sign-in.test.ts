// The mini-program of a host signs its resident in by itself.
import { call } from '@/client/call'
import { beginSession, sessionToken } from '@/client/session'
import { signInByWechat } from '@/client/wechat-sign-in'
import { answered, cloudAnswers, refused } from '../cloud-answers'
import { answers, asked } from '../environment/taro'

const me = { name: null } as never
const signedIn = answered({ token: 'a-token', me })
const namesOf = () =>
  asked
    .filter(({ call: name }) => name === 'request')
    .map(({ options }) => (options.data as { call: string }).call)

beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  answers.login = () => ({ code: 'a-code' })
})
afterEach(() => {
  delete process.env.TARO_ENV
})

test('the first call is made as whom WeChat knows, however many are made at once', async () => {
  cloudAnswers({ 'session.wechat': () => signedIn, 'person.me': () => answered(me) })
  await Promise.all([call('person.me', {}), call('person.me', {})])
  expect(namesOf()).toEqual(['session.wechat', 'person.me', 'person.me'])
  expect(sessionToken()).toBe('a-token')
})

test('a session that is over is begun anew, and the call made again', async () => {
  beginSession('an-old-token')
  cloudAnswers({
    'session.wechat': () => signedIn,
    'person.me': () => (sessionToken() === 'a-token' ? answered(me) : refused('not-signed-in'))
  })
  expect(await call('person.me', {})).toMatchObject({ ok: true })
})

test('where it does not work the call is made all the same, and nobody tries again at once', async () => {
  cloudAnswers({
    'session.wechat': () => refused('unknown-call'),
    'person.me': () => refused('not-signed-in')
  })
  expect(await call('person.me', {})).toEqual(refused('not-signed-in'))
  await call('person.me', {})
  expect(namesOf()).toEqual(['session.wechat', 'person.me', 'person.me'])
  await signInByWechat(Date.now() + 20_000)
  expect(namesOf().filter((name) => name === 'session.wechat')).toHaveLength(2)
})

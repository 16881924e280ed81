import { keepAnswer, keptAnswer } from '@/client/cache'
import { call } from '@/client/call'
import { beginSession, endSession, sessionToken } from '@/client/session'
import { answered, cloudAnswers, refused } from '../cloud-answers'
import { answers, lastAsked } from '../environment/taro'

const clock = { now: 0, date: '2026-12-01', minutes: 570, moved: false } as never

test('a call goes to the one door, with its input and without a session', async () => {
  cloudAnswers({ 'clock.show': () => answered(clock) })
  expect(await call('clock.show', {})).toEqual({ ok: true, data: clock })
  expect(lastAsked('request')).toMatchObject({
    url: expect.stringMatching(/\/api$/) as string,
    method: 'POST',
    data: { call: 'clock.show', input: {} },
    header: { 'content-type': 'application/json' }
  })
})

test('a session goes along as a bearer token', async () => {
  beginSession('a-token')
  cloudAnswers({ 'clock.show': () => answered(clock) })
  await call('clock.show', {})
  expect(lastAsked('request')?.header).toMatchObject({ authorization: 'Bearer a-token' })
})

test('a broken network is a failure, not an exception', async () => {
  cloudAnswers({ 'clock.show': () => 'no-network' })
  expect(await call('clock.show', {})).toEqual(refused('offline'))
})

test.each([['<html>Bad Gateway</html>'], [null], [{ ok: true }], [{ ok: false }], [{ error: 1 }]])(
  'an answer that is none of ours (%j) means that the service is not there',
  async (data) => {
    answers.request = () => ({ data })
    expect(await call('clock.show', {})).toEqual(refused('unavailable'))
  }
)

test('a session that the server does not know ends, and what it has shown is forgotten', async () => {
  beginSession('an-old-token')
  keepAnswer('answer:person.me:{}', { name: '王磊' })
  cloudAnswers({ 'person.me': () => refused('not-signed-in') })
  await call('person.me', {})
  expect(sessionToken()).toBeNull()
  expect(keptAnswer('answer:person.me:{}')).toBeNull()
})

test('a late refusal does not end the session that began meanwhile', async () => {
  beginSession('an-old-token')
  cloudAnswers({
    'person.me': () => {
      beginSession('a-new-token')
      return refused('not-signed-in')
    }
  })
  await call('person.me', {})
  expect(sessionToken()).toBe('a-new-token')
})

test('beginning a session forgets what the person before has seen', () => {
  keepAnswer('answer:case.list:{}', [])
  beginSession('a-token')
  expect(keptAnswer('answer:case.list:{}')).toBeNull()
})

test('ending no session forgets nothing', () => {
  keepAnswer('answer:service.search:{}', [])
  endSession()
  expect(keptAnswer('answer:service.search:{}')).not.toBeNull()
})

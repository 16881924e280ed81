import { callerOf, installation } from '@/cloud/functions/platform'

describe('who asks a cloud function', () => {
  test('is the openid that the platform wrote for this invocation', () => {
    const written = { WX_CONTEXT_KEYS: 'WX_APPID,WX_OPENID', WX_OPENID: 'o-1' }
    expect(callerOf(written)).toEqual({ openid: 'o-1' })
  })

  test('is nobody where the platform wrote none, even if one is left from before', () => {
    expect(callerOf({ WX_CONTEXT_KEYS: 'WX_APPID', WX_OPENID: 'o-1' }).openid).toBeUndefined()
    expect(callerOf({ WX_OPENID: 'o-1' }).openid).toBeUndefined()
    expect(callerOf({}).openid).toBeUndefined()
  })
})

test('a function without its database or its secret says which is missing', () => {
  const secret = 'ab'.repeat(32)
  expect(() => installation({ SUOZI_SECRET: secret })).toThrow('DATABASE_URL')
  expect(() => installation({ DATABASE_URL: 'postgresql://x' })).toThrow('SUOZI_SECRET')
  expect(() => installation({ DATABASE_URL: 'postgresql://x', SUOZI_SECRET: 'x' })).toThrow('64')
})

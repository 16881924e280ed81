import { join } from 'node:path'
import { readKeys, readSettings } from '@/cloud/host/settings'
import { projectRoot } from '@/cloud/host/project-root'

const secret = 'ab'.repeat(32)

describe('what an installation wants', () => {
  test('is nothing in particular by default: this machine alone, port 8080, .data, no demo', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      dataFolder: join(projectRoot(), '.data'),
      databaseUrl: undefined,
      demo: false
    })
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(readSettings({}))
  })

  test('is what its environment says', () => {
    const env = { PORT: '0', HOST: '0.0.0.0', DATA_DIR: '/data', SUOZI_DEMO: '1' }
    expect(readSettings(env)).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      dataFolder: '/data',
      demo: true
    })
  })

  test.each(['abc', '-1', '65536', '80.5'])(
    'is refused where a port can not be meant: %s',
    (PORT) => {
      expect(() => readSettings({ PORT })).toThrow(`PORT is ${PORT}`)
    }
  )

  test('needs the secret of a database that is not our own, except in a demo', () => {
    const env = { DATABASE_URL: 'postgresql://x' }
    expect(() => readSettings(env)).toThrow('SUOZI_SECRET is not')
    expect(readSettings({ ...env, SUOZI_SECRET: secret }).databaseUrl).toBe('postgresql://x')
    expect(readSettings({ ...env, SUOZI_DEMO: '1' }).demo).toBe(true)
  })

  test('is refused where the secret is none', () => {
    expect(() => readKeys(readSettings({ SUOZI_SECRET: 'short' }))).toThrow(
      'SUOZI_SECRET has to be'
    )
    expect(readKeys(readSettings({ SUOZI_SECRET: secret })).lookup).toHaveLength(32)
  })
})

// The built cloud functions, as CloudBase runs them: one folder, a bare Node.js, a real database.
import { nothingOutside } from '@/cloud/use-cases/outside'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@/cloud/host/project-root'
import { town } from '@/cloud/host/town'
import { migratedDatabase, type TestDatabase } from '../../environment/database'
import { sealer } from './open-door'

const BUILT = join(projectRoot(), 'dist', 'cloudfunctions')
/** Nothing of the project is above it: what the function needs, it carries. */
const folder = mkdtempSync(join(tmpdir(), 'suozi-functions-'))
const run = promisify(execFile)
let database: TestDatabase

beforeAll(async () => {
  cpSync(BUILT, folder, { recursive: true })
  database = await migratedDatabase()
  await town.writeOffers({ db: database.db, sealer, storage: null, outside: nothingOutside })
}, 60_000)
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** What `main` answers to each of some events, one after the other, in one new process. */
async function invoke(name: string, events: unknown[], env: Record<string, string> = {}) {
  const script = `
    const { main } = require(${JSON.stringify(join(folder, name))})
    const answer = async () => {
      const answers = []
      for (const event of ${JSON.stringify(events)}) answers.push(await main(event, { request_id: 'request-1' }))
      require('node:fs').writeSync(1, '\\nANSWERS ' + JSON.stringify(answers) + '\\n')
      process.exit(0)
    }
    answer()
  `
  const { stdout } = await run(process.execPath, ['-e', script], {
    cwd: folder,
    env: { DATABASE_URL: database.url, SUOZI_SECRET: '5a'.repeat(32), ...env }
  })
  const [log = '', answers = ''] = stdout.split('\nANSWERS ')
  return { log, answers: JSON.parse(answers) as { ok: boolean; data: unknown; failure: object }[] }
}

const caller = { WX_CONTEXT_KEYS: 'WX_APPID,WX_OPENID', WX_OPENID: 'o-bare' }

describe('the function `api`', () => {
  test('is one file, with its configuration and CloudBase’s SDK beside it', () => {
    expect(readdirSync(join(folder, 'api')).sort()).toEqual([
      'config.json',
      'index.js',
      'package.json',
      'wx-server-sdk.js'
    ])
    expect(JSON.parse(readFileSync(join(folder, 'api', 'package.json'), 'utf8'))).toMatchObject({
      main: 'index.js'
    })
  })

  test('answers calls from the real database', async () => {
    const { answers } = await invoke('api', [
      { call: 'service.search', input: { query: '居住证' } },
      { call: 'service.show', input: { serviceId: 'residence-permit' } }
    ])
    expect(answers[0]?.data).toHaveProperty('services.0.id', 'residence-permit')
    expect(answers[1]?.data).toMatchObject({ guide: { id: 'residence-permit' } })
  })

  test('knows who asks from the platform alone', async () => {
    const forged = { userInfo: { openId: 'o-forged' }, openid: 'o-forged', token: 'x' }
    const me = { call: 'person.me', input: {}, ...forged }
    const { answers } = await invoke('api', [me, me], caller)
    expect(answers[0]).toMatchObject({ ok: true, data: { name: null, roles: [], demo: false } })
    expect(answers[1]).toEqual(answers[0])
    const people = await database.db.selectFrom('people').select('openid').execute()
    expect(people).toEqual([{ openid: 'o-bare' }])
    expect((await invoke('api', [me])).answers[0]?.failure).toMatchObject({ code: 'not-signed-in' })
  })

  test('acts once on a repeat, also in another instance', async () => {
    const actionId = '01890a5d-ac96-774b-bcce-b302099a8057'
    const input = { actionId, name: '王小明', idNumber: '11010519491231002X', phone: '13800000000' }
    const identify = { call: 'person.identify', input: { ...input, consent: true } }
    const first = await invoke('api', [identify, identify], caller)
    const again = await invoke('api', [identify], caller)
    expect(first.answers[0]).toMatchObject({ ok: true, data: { name: '王小明' } })
    expect(first.answers[1]).toEqual(first.answers[0])
    expect(again.answers[0]).toEqual(first.answers[0])
    const rows = await database.db.selectFrom('people').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('11010519491231002')
  })

  test('refuses in words, and has no demo', async () => {
    const { answers } = await invoke(
      'api',
      [
        { call: 'session.demo', input: { person: 'clerk' } },
        { call: 'case.show', input: { caseId: 'x' } },
        'no event at all'
      ],
      { ...caller, SUOZI_DEMO: '1' }
    )
    expect(answers.map(({ failure }) => failure)).toMatchObject([
      {
        code: 'unknown-call',
        requestId: 'request-1',
        message: expect.stringMatching(/。$/) as string
      },
      { code: 'invalid-input', field: 'caseId' },
      { code: 'invalid-input', field: 'call' }
    ])
  })

  test('logs every call in one line of JSON, without what was typed', async () => {
    const { log } = await invoke(
      'api',
      [{ call: 'service.search', input: { query: '居住证' } }],
      caller
    )
    expect(JSON.parse(log)).toMatchObject({
      call: 'service.search',
      outcome: 'ok',
      requestId: 'request-1'
    })
    expect(log).not.toContain('居住证')
    expect(log).not.toContain('o-bare')
  })
})

test('the SDK is loaded when WeChat is first asked, not before', () => {
  const index = readFileSync(join(folder, 'api', 'index.js'), 'utf8')
  expect(index).toContain('import("./wx-server-sdk.js")')
  expect(index).not.toContain('callWxOpenApi')
})

test('the function `jobs` does one round', async () => {
  const { answers } = await invoke('jobs', [{}])
  expect(answers[0]).toMatchObject({ 'lapse-holds': 0, 'settle-cases': 0, 'turn-lights': 0 })
})

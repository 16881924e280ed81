// WeChat through CloudBase's SDK: the same answers, however it fails; and it never ends the process.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@/cloud/host/project-root'
import { askInCloud, type CloudSdk } from '@/cloud/wechat/ask-in-cloud'

type Send = (data: unknown) => Promise<Readonly<Record<string, unknown>>>

function sdkOf(send: Send): CloudSdk {
  return {
    DYNAMIC_CURRENT_ENV: Symbol('env'),
    init: () => undefined,
    openapi: () => ({
      subscribeMessage: { send },
      security: { msgSecCheck: send },
      wxacode: { getUnlimited: send }
    })
  }
}

const askOf = (send: Send) =>
  askInCloud(
    () => Promise.resolve(sdkOf(send)),
    50,
    () => undefined
  )
const failing = (errCode: number, errMsg = 'fail') =>
  askOf(() => Promise.reject(Object.assign(new Error(errMsg), { errCode, errMsg })))

afterEach(() => process.removeAllListeners('unhandledRejection'))

test('what WeChat answers arrives as over HTTPS', async () => {
  expect(await askOf(() => Promise.resolve({ errCode: 0 }))('send', {})).toMatchObject({ code: 0 })
  expect(await failing(43101)('send', {})).toMatchObject({ is: 'answer', code: 43101 })
  expect(await failing(-1)('send', {})).toMatchObject({ is: 'answer', code: -1 })
  const buffer = Buffer.from('picture')
  const drawn = askOf(() => Promise.resolve({ contentType: 'image/jpeg', buffer }))
  expect(await drawn('picture', {})).toMatchObject({ picture: buffer })
})

test('what the platform did not hand on is sent again, all else stays unsure', async () => {
  const kept = [failing(-604101), failing(-501001, 'getaddrinfo ENOTFOUND tcb')]
  for (const ask of kept) expect(await ask('send', {})).toMatchObject({ is: 'again' })
  const lost = [failing(-501001, 'socket hang up'), askOf(() => new Promise(() => undefined))]
  for (const ask of lost) expect(await ask('send', {})).toMatchObject({ is: 'unsure' })
})

test('an SDK that can not be loaded is tried again at the next message', async () => {
  let tries = 0
  const load = () => {
    tries += 1
    return tries === 1
      ? Promise.reject(new Error('no such file'))
      : Promise.resolve(sdkOf(() => Promise.resolve({})))
  }
  const ask = askInCloud(load, 50, () => undefined)
  expect(await ask('send', {})).toMatchObject({ is: 'again' })
  expect(await ask('send', {})).toMatchObject({ is: 'answer' })
})

test('the real SDK, off the cloud, lets an error stray and the process lives', async () => {
  const sdk = join(projectRoot(), 'dist/cloudfunctions/jobs/wx-server-sdk.js')
  const script = `
    require('esbuild').buildSync({ entryPoints: ['src/cloud/wechat/ask-in-cloud.ts'],
      bundle: true, platform: 'node', outfile: process.argv[1] })
    const { askInCloud } = require(process.argv[1])
    let strays = 0
    const ask = askInCloud(() => Promise.resolve(require(${JSON.stringify(sdk)})), 3000, () => strays++)
    ask('send', { touser: 'o', template_id: 't', data: {} }).then((answered) =>
      setTimeout(() => { console.log(JSON.stringify({ ...answered, strays })); process.exit(0) }, 300))
  `
  const folder = mkdtempSync(join(tmpdir(), 'suozi-sdk-'))
  const out = join(folder, 'ask.cjs')
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, out], {
    cwd: projectRoot()
  })
  rmSync(folder, { recursive: true })
  expect(JSON.parse(stdout)).toMatchObject({ is: expect.stringMatching(/again|unsure/) as string })
  expect((JSON.parse(stdout) as { strays: number }).strays).toBeGreaterThan(0)
}, 30_000)

// The host's log as whoever collects it reads it: from the standard output of a process of its own.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@/cloud/host/project-root'

const folder = mkdtempSync(join(tmpdir(), 'suozi-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What comes out of a process that does this with the host's log. */
async function written(name: string, script: string): Promise<string> {
  const out = join(folder, `${name}.cjs`)
  const build = `require('esbuild').buildSync({ entryPoints: ['src/cloud/host/logger.ts'],
    bundle: true, platform: 'node', outfile: ${JSON.stringify(out)} })
    const log = require(${JSON.stringify(out)}).createLog(false)
    ${script}`
  const asked = promisify(execFile)(process.execPath, ['-e', build], { cwd: projectRoot() })
  return (await asked.catch((error: unknown) => error as { stdout: string })).stdout
}

const lines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('every line is written in its order, with its level and its time', async () => {
  const text = await written(
    'order',
    `for (let n = 0; n < 5000; n += 1) log.info({ n }, 'call')
    setTimeout(() => log.warn({ n: 5000 }, 'the last'), 20)`
  )
  const all = lines(text)
  expect(all.map(({ n }) => n)).toEqual(Array.from({ length: 5001 }, (_, n) => n))
  expect(all[0]).toMatchObject({ level: 30, message: 'call' })
  expect(all[5000]).toMatchObject({ level: 40, message: 'the last' })
  const times = all.map(({ time }) => Date.parse(String(time)))
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(Math.abs(Date.now() - times[5000]!)).toBeLessThan(60_000)
}, 30_000)

test('what was logged before the process ends is written, also where an error ends it', async () => {
  const left = await written('left', `log.info({ n: 1 }, 'call'); process.exit(0)`)
  expect(lines(left)).toMatchObject([{ n: 1 }])
  const broken = await written('broken', `log.error({ n: 2 }, 'call'); throw new Error('a bug')`)
  expect(lines(broken)).toMatchObject([{ n: 2 }])
}, 30_000)

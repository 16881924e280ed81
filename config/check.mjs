// `npm run check`: the one gate beside the tests. One line a check; the whole output only where one failed.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setUp } from './set-up.mjs'
import { command, root, run, seconds, tool } from './steps.mjs'

const AT_A_TIME = 2

/** The longest first, so that the two lanes end at about the same time. */
const CHECKS = [
  ['lint', 'eslint', '.', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0'],
  ['types', 'tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  ['unused', 'knip', '--no-progress', '--cache', '--cache-location', '.cache/knip'],
  ['format', 'prettier', '.', '--check', '--cache', '--cache-location', '.cache/prettier'],
  ['types of the domain', 'tsc', '-p', 'src/domain'],
  ['styles', 'stylelint', 'src/**/*.scss', '--cache', '--cache-location', '.cache/stylelint'],
  ['no server code in the mini-program', process.execPath, 'config/check-bundle.mjs']
]

await command(async () => {
  await setUp()
  mkdirSync(join(root, '.cache'), { recursive: true })
  const waiting = [...CHECKS]
  const failed = []
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const outcome = await perform(check)
      if (outcome.code !== 0) failed.push(outcome)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane))
  for (const { name, output } of failed) process.stdout.write(`\n— ${name}\n${output.trim()}\n`)
  process.stdout.write(
    failed.length > 0
      ? `\n${failed.length} of ${CHECKS.length} checks failed.\n`
      : 'All checks passed.\n'
  )
  return failed.length > 0 ? 1 : 0
})

async function perform([name, program, ...args]) {
  const started = performance.now()
  const { code, output } = await run(program.startsWith('/') ? program : tool(program), args)
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds(started)}\n`)
  return { name, code, output }
}

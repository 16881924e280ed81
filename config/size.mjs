// `npm run size`: how many bytes does WeChat have to load? Its last line is JSON; over the budget it fails.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { overBudget, sizes } from './budget.mjs'
import { build } from './build.mjs'
import { setUp } from './set-up.mjs'
import { command, root } from './steps.mjs'

await command(async () => {
  await setUp()
  await build(['weapp'])
  const folder = join(root, 'dist/weapp')
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root: name }) =>
    name.replace(/\/$/, '')
  )
  const measured = sizes(filesOf(folder), roots)
  const refusals = overBudget(measured)
  for (const sentence of refusals) process.stderr.write(`${sentence}\n`)
  process.stdout.write(`${JSON.stringify(measured)}\n`)
  return refusals.length > 0 ? 1 : 0
})

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => [path, statSync(join(folder, path))])
    .filter(([, stat]) => stat.isFile())
    .map(([path, stat]) => [path, stat.size])
}

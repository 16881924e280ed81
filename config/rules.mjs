// `npm run rules`: which test proves which rule? Its last line is JSON; a rule without a passing test fails it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptResults, listTests, prepareFor, runTests } from './jest.mjs'
import { proofs } from './proofs.mjs'
import { setUp } from './set-up.mjs'
import { command, root } from './steps.mjs'

await command(async () => {
  await setUp()
  const rules = JSON.parse(readFileSync(join(root, 'config/rules.json'), 'utf8'))
  const ids = rules.map(({ id }) => id)
  const tests = keptResults() ?? (await runRuleTests(ids))
  const found = proofs(tests, ids)
  const unproven = rules.filter(({ id }) => found[id].length === 0)
  for (const { id, says } of unproven) {
    process.stderr.write(`No passing test proves ${id}: ${says}\n`)
  }
  process.stdout.write(`${JSON.stringify(found)}\n`)
  return unproven.length > 0 ? 1 : 0
})

/** Runs only the files that name a rule, and in them only the tests that do. */
async function runRuleTests(ids) {
  const anyId = ids.map((id) => id.replaceAll('.', '\\.')).join('|')
  const mark = new RegExp(`['"\`](${anyId})[\\s,:]`)
  const paths = (await listTests([])).filter((path) =>
    mark.test(readFileSync(join(root, path), 'utf8'))
  )
  if (paths.length === 0) return []
  await prepareFor(paths)
  const names = `--testNamePattern=(^| )(${anyId})[ ,:]`
  const { tests } = await runTests(['--runTestsByPath', ...paths, names], paths)
  return tests
}

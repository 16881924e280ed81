// `npm run rules`: which test proves which rule? Its last line is JSON; a rule without a passing test fails it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJourney, keptResults, listTests, prepareFor, runTests } from './jest.mjs'
import { failures, proofs, rulesIn } from './proofs.mjs'
import { setUp } from './set-up.mjs'
import { command, root } from './steps.mjs'

await command(async () => {
  await setUp()
  const rules = JSON.parse(readFileSync(join(root, 'config/rules.json'), 'utf8'))
  const ids = rules.map(({ id }) => id)
  const tests = keptResults() ?? (await runRuleTests(ids))
  const found = proofs(tests, ids)
  const unproven = rules.filter(({ id }) => found[id].length === 0)
  for (const name of failures(tests, ids)) process.stderr.write(`Failed: ${name}\n`)
  for (const { id, says } of unproven) {
    process.stderr.write(`No passing test proves ${id}: ${says}\n`)
  }
  process.stdout.write(`${JSON.stringify(found)}\n`)
  return unproven.length > 0 ? 1 : 0
})

/**
 * Runs the files that name a rule, and in them only the tests that do. A journey takes minutes, and its
 * promises build on each other: it is played whole, and only for a rule that nothing else has proved.
 */
async function runRuleTests(ids) {
  const files = (await listTests([])).map((path) => ({
    path,
    rules: rulesIn(readFileSync(join(root, path), 'utf8'), ids)
  }))
  const naming =
    (wanted) =>
    ({ rules }) =>
      rules.some((id) => wanted.includes(id))
  const ruled = files.filter(naming(ids)).map(({ path }) => path)
  const anyId = ids.map((id) => id.replaceAll('.', '\\.')).join('|')
  const names = `--testNamePattern=(^| )(${anyId})[ ,:]`
  const tests = await runFiles(
    ruled.filter((path) => !isJourney(path)),
    [names]
  )
  const found = proofs(tests, ids)
  const left = files.filter(naming(ids.filter((id) => found[id].length === 0)))
  const journeys = left.map(({ path }) => path).filter(isJourney)
  return [...tests, ...(await runFiles(journeys, []))]
}

async function runFiles(paths, args) {
  if (paths.length === 0) return []
  await prepareFor(paths)
  const { tests } = await runTests(['--runTestsByPath', ...paths, ...args], paths)
  return tests
}

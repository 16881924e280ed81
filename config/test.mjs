// `npm test`: everything a test needs, every test, and one plain line at the end. `npm test -- booking` runs some.
import { keepResults, listTests, prepareFor, runTests } from './jest.mjs'
import { setUp } from './set-up.mjs'
import { command, Refusal } from './steps.mjs'

await command(async () => {
  const args = process.argv.slice(2)
  await setUp()
  const paths = await listTests(args)
  if (paths.length === 0) throw new Refusal(`No test file matches ${args.join(' ')}.`)
  await prepareFor(paths)
  const { code, tests, broken } = await runTests(args, paths)
  if (args.length === 0 && broken === 0) keepResults(tests)
  process.stdout.write(`\n${summary(tests, broken)}\n`)
  return code
})

/** A file that could not run counts as one failed test: it is not silence. */
function summary(tests, broken) {
  const count = (...states) => tests.filter(({ status }) => states.includes(status)).length
  const skipped = count('pending', 'skipped', 'todo', 'disabled')
  const line = `${count('passed')} passed, ${count('failed') + broken} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

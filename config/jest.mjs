// How tests are run: what they need is made first, the browser's journeys go one after the other,
// and what came out is kept, so that the same question is not asked twice.
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { hashOf } from './fresh.mjs'
import { Refusal, root, run, runHere, tool } from './steps.mjs'

const SOURCES = ['src', 'test', 'config', 'package-lock.json', 'jest.config.mjs', 'babel.config.js']
const RESULTS = join(root, '.cache', 'test-results')
const KEPT = join(RESULTS, 'kept.json')
const KEPT_MINUTES = 60

/** What the tests in a folder of test/ open, and so has to be built or found first. */
const NEEDS = {
  'test/weapp/': ['weapp', 'functions', 'host'],
  'test/journeys/': ['h5', 'host', 'browser'],
  'test/faults/': ['host', 'functions'],
  'test/cloud/functions/': ['functions'],
  'test/cloud/wechat/': ['functions'],
  'test/cloud/host/': ['host']
}

/** The paths of the tests that these arguments of jest choose, relative to the project. */
export async function listTests(args) {
  const { code, output } = await run(tool('jest'), [...args, '--listTests', '--json'])
  const line = output.split('\n').find((text) => text.startsWith('['))
  if (code !== 0 || !line) throw new Refusal(output)
  return JSON.parse(line).map((path) => relative(root, path))
}

/** Builds what these tests open, and finds a browser where one is needed. */
export async function prepareFor(paths) {
  const folders = Object.keys(NEEDS).filter((folder) =>
    paths.some((path) => path.startsWith(folder))
  )
  const needs = new Set(folders.flatMap((folder) => NEEDS[folder]))
  if (needs.delete('browser')) process.env.CHROMIUM = await ensureChromium()
  await build([...needs])
}

/** Whether it is played in a browser, its promises one after the other. */
export function isJourney(path) {
  return path.startsWith('test/journeys/')
}

/** Runs the tests chosen, journeys last and one at a time; answers `{ code, tests, broken }`. */
export async function runTests(args, paths) {
  const rounds = []
  if (!paths.every(isJourney)) rounds.push([...args, '--testPathIgnorePatterns=/test/journeys/'])
  if (paths.some(isJourney)) rounds.push([...args, '--runInBand', '--selectProjects=journeys'])
  const answer = { code: 0, tests: [], broken: 0 }
  for (const [index, round] of rounds.entries()) {
    const { code, tests, broken } = await runRound(round, join(RESULTS, `round-${index}.json`))
    answer.code ||= code
    answer.tests.push(...tests)
    answer.broken += broken
  }
  return answer
}

async function runRound(args, file) {
  mkdirSync(RESULTS, { recursive: true })
  rmSync(file, { force: true })
  const code = await runHere(tool('jest'), [...args, '--json', `--outputFile=${file}`])
  if (!existsSync(file)) return { code: code || 1, tests: [], broken: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const tests = report.testResults.flatMap((suite) => suite.assertionResults)
  return {
    code,
    tests: tests.map(({ ancestorTitles, title, status }) => ({ ancestorTitles, title, status })),
    broken: report.numRuntimeErrorTestSuites
  }
}

/** Keeps the outcome of a run of every test. */
export function keepResults(tests) {
  writeFileSync(KEPT, JSON.stringify({ hash: hashOf(SOURCES), at: Date.now(), tests }))
}

/** The tests of the last whole run, if it was of these very sources and not long ago. */
export function keptResults() {
  if (!existsSync(KEPT)) return undefined
  const kept = JSON.parse(readFileSync(KEPT, 'utf8'))
  const fresh = Date.now() - kept.at < KEPT_MINUTES * 60_000
  return fresh && kept.hash === hashOf(SOURCES) ? kept.tests : undefined
}

// `npm run bench`: how fast is it, each figure against a floor measured in the same run? Progress goes
// to stderr; the last line is JSON. `npm run bench -- NAME…` runs some. Fails where a bound is missed.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { loadSource } from './load-source.mjs'
import { setUp } from './set-up.mjs'
import { command, Refusal, root } from './steps.mjs'

const FOLDER = 'test/bench'

await command(async () => {
  const wanted = process.argv.slice(2)
  await setUp()
  // Some measure the host as it is run for people.
  await build(['host'])
  const benches = await loadBenches()
  const names = benches.flatMap((bench) => bench.names)
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Refusal(`There is no ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  }
  const chosen = wanted.length > 0 ? wanted : names
  const server = await startServer()
  try {
    const measured = {}
    for (const bench of benches) {
      const own = bench.names.filter((name) => chosen.includes(name))
      if (own.length > 0) Object.assign(measured, await bench.run(own, say))
    }
    for (const sentence of missed(measured)) say(sentence)
    process.stdout.write(`${JSON.stringify(rounded(measured))}\n`)
    return missed(measured).length > 0 ? 1 : 0
  } finally {
    await server.stop()
  }
})

/** Each file of test/bench that is named *.bench.ts: its names, and a function that measures them. */
async function loadBenches() {
  const files = readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.bench.ts'))
  const benches = []
  for (const file of files.sort()) {
    // What a benchmark reads beside its code it reads as the tests do.
    const { bench } = await loadSource(join(FOLDER, file), { folder: join(root, 'test') })
    benches.push(bench)
  }
  return benches
}

/** A PostgreSQL of this run alone; a run that is ended early takes it along. */
async function startServer() {
  const { startDatabaseServer } = await loadSource('src/cloud/host/database-server.ts')
  const folder = mkdtempSync(join(tmpdir(), 'suozi-bench-'))
  const log = { info() {}, warn() {}, error() {} }
  const started = await startDatabaseServer({ folder, log })
  process.env.TEST_DATABASE_URL = started.url
  let stopping
  const stop = () => {
    stopping ??= started.stop().finally(() => rmSync(folder, { recursive: true, force: true }))
    return stopping
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stop().finally(() => process.exit(1)))
  }
  return { stop }
}

/** A sentence for every bound that was missed: what took too long, or was too little. */
function missed(measured) {
  return Object.entries(measured).flatMap(([name, { ratio, most = Infinity, least = 0 }]) =>
    ratio <= most && ratio >= least
      ? []
      : [
          `${name}: ${ratio.toFixed(2)} times its floor; ${most < Infinity ? most : least} is the bound.`
        ]
  )
}

function rounded(measured) {
  const round = (value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value)
  return Object.fromEntries(
    Object.entries(measured).map(([name, figures]) => [
      name,
      Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value)]))
    ])
  )
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

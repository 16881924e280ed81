// Once for all tests of the cloud: a real PostgreSQL in a folder of its own, in a temporary place.
// TEST_DATABASE_URL names another server, which is then neither started nor stopped here.
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import stopDatabase from './stop-database.mjs'

const root = resolve(import.meta.dirname, '../..')
const silent = { info() {}, warn() {}, error() {} }

export default async function startDatabase() {
  if (process.env.TEST_DATABASE_URL) return
  const { startDatabaseServer } = await hostsOwn()
  const folder = mkdtempSync(join(tmpdir(), 'suozi-test-'))
  const server = await startDatabaseServer({ folder, log: silent })
  process.env.TEST_DATABASE_URL = server.url
  globalThis.testDatabase = { server, folder }
  // A run that is ended early takes its database with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stopDatabase().finally(() => process.exit(1)))
  }
}

/** The very code by which the host starts its database; jest does not compile a global set-up's imports. */
async function hostsOwn() {
  const outfile = join(root, '.cache/test/database-server.cjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cloud/host/database-server.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external'
  })
  return createRequire(import.meta.url)(outfile)
}

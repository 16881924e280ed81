// The database that start-database.mjs started, and its folder, go when the tests are done.
import { rmSync } from 'node:fs'

export default async function stopDatabase() {
  const started = globalThis.testDatabase
  if (!started) return
  globalThis.testDatabase = undefined
  await started.server.stop()
  rmSync(started.folder, { recursive: true, force: true })
}

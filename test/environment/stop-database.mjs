// The database that start-database.mjs started, and its folder, go when the tests are done.
import { rmSync } from 'node:fs'

export default async function stopDatabase() {
  if (!globalThis.testDatabase) return
  const { server, folder } = globalThis.testDatabase
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

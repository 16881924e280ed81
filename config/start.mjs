// `npm start`: from a fresh clone to a served app. What is fresh already is not made again.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from './build.mjs'
import { setUp } from './set-up.mjs'
import { command, root } from './steps.mjs'

await command(async () => {
  await setUp()
  await build(['h5', 'host'])
  // Demo people, unless the one who starts it says otherwise.
  process.env.SUOZI_DEMO ??= '1'
  process.env.NODE_ENV ??= 'production'
  process.setSourceMapsEnabled(true)
  // The host runs in this very process, so that whoever stops this command stops the host.
  createRequire(import.meta.url)(join(root, 'dist/host/main.js'))
})

// Does the built mini-program carry code of the server?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { command, isCommand, Refusal, root } from './steps.mjs'
import { tracesIn } from './traces.mjs'

/** Refuses where a script of the built mini-program carries code of the server. */
export function checkBundle() {
  const folder = join(root, 'dist/weapp')
  if (!existsSync(folder)) return
  const found = scripts(folder).flatMap((path) =>
    tracesIn(readFileSync(path, 'utf8')).map((name) => `${relative(root, path)} carries ${name}.`)
  )
  if (found.length > 0) throw new Refusal(found.join('\n'))
}

function scripts(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
}

if (isCommand(import.meta.url)) await command(checkBundle)

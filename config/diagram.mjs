// `npm run diagram`: draws the transition tables of cases and of bookings into docs/.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSource } from './load-source.mjs'
import { setUp } from './set-up.mjs'
import { statePage } from './state-page.mjs'
import { statePages } from './state-pages.mjs'
import { command, root } from './steps.mjs'

await command(async () => {
  await setUp()
  const says = Object.fromEntries(
    JSON.parse(readFileSync(join(root, 'config/rules.json'), 'utf8')).map((rule) => [
      rule.id,
      rule.says
    ])
  )
  for (const { file, title, source, table } of statePages) {
    const transitions = (await loadSource(source))[table]
    writeFileSync(join(root, file), statePage({ title, source, transitions, says }))
    process.stdout.write(`· ${file}\n`)
  }
})

// `node config/tab-icons.mjs`: the tab bar's icons as WeChat wants them, PNG of 81 px under 40 KB,
// drawn from the one family in src/components/icon.scss. Run again when a shape or a colour changes.
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ensureChromium } from './chromium.mjs'
import { command, isCommand, Refusal, root } from './steps.mjs'

const SIDE = 81
const MOST_BYTES = 40_000
/** Page → shape. */
const TABS = { home: 'home', services: 'list', cases: 'clock', me: 'me' }
/** Both stand on white and on the dark card: at least 3 : 1 on each. */
const COLOURS = { '': '#6E7973', '-on': '#23806B' }

/** The path of a shape, from the family's style sheet. */
export function shapeOf(styles, name) {
  const path = new RegExp(`'${name}':\\s*'([^']+)'`).exec(styles)?.[1]
  if (!path) throw new Refusal(`There is no shape ${name} in src/components/icon.scss.`)
  return path
}

function drawing(path, colour) {
  // A margin around it, as WeChat draws the picture edge to edge.
  return `<body style="margin:0;background:transparent"><svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="-1.5 -1.5 27 27" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`
}

async function drawAll() {
  const styles = readFileSync(join(root, 'src/components/icon.scss'), 'utf8')
  const folder = join(root, 'src/assets/tabs')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox']
  })
  try {
    const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } })
    for (const [name, shape] of Object.entries(TABS)) {
      for (const [suffix, colour] of Object.entries(COLOURS)) {
        const path = join(folder, `${name}${suffix}.png`)
        await page.setContent(drawing(shapeOf(styles, shape), colour))
        await page.screenshot({ path, omitBackground: true })
        if (statSync(path).size > MOST_BYTES)
          throw new Refusal(`${path} is over ${MOST_BYTES} bytes.`)
      }
    }
  } finally {
    await browser.close()
  }
}

if (isCommand(import.meta.url)) await command(drawAll)

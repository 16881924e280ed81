// Which Chromium do the journeys drive? An installed one, else Debian's, else Playwright's own.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal, run, step, tool } from './steps.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a Chromium that can be started; installs one where there is none. */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM
  if (chosen && !existsSync(chosen)) {
    throw new Refusal(`CHROMIUM names ${chosen}, and there is no such file.`)
  }
  const path = chosen ?? installed() ?? (await fromDebian()) ?? (await fromPlaywright())
  if (path) return path
  throw new Refusal(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM to its path.'
  )
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...paths, MAC].find((path) => existsSync(path))
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  return step('Installing Chromium and a Chinese font from Debian', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env })
    await run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { env })
    return installed()
  })
}

async function fromPlaywright() {
  return step("Downloading Playwright's Chromium", async () => {
    const { code } = await run(tool('playwright-core'), ['install', 'chromium'])
    if (code !== 0) return undefined
    const { chromium } = await import('playwright-core')
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  })
}

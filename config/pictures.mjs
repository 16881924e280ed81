// `npm run pictures`: the pictures of the README, taken from the running app on a day that is fixed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { setUp } from './set-up.mjs'
import { command, root } from './steps.mjs'

const MORNING = '2026-11-25T09:10'
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
const SETTLE_MS = 1500

await command(async () => {
  await setUp()
  const { chromium } = await import('playwright-core')
  const folder = mkdtempSync(join(tmpdir(), 'suozi-pictures-'))
  const host = await startHost(folder)
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync']
  })
  try {
    await phones(browser, host.address)
    await desk(browser, host.address)
  } finally {
    await browser.close()
    await host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** A host of its own; resolves when it prints its address. */
async function startHost(folder) {
  const env = { ...process.env, PORT: '0', DATA_DIR: folder, SUOZI_DEMO_START: MORNING }
  const child = spawn(process.execPath, [join(root, 'config/start.mjs')], { cwd: root, env })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
      const found = /Ready: (\S+)/.exec(said)
      if (found) resolve(found[1])
    })
    child.once('exit', () => reject(new Error(`The host did not start:\n${said}`)))
  })
  const stop = () => (child.kill('SIGTERM'), ended)
  return { address, stop }
}

/** Four screens side by side, as one picture. */
async function phones(browser, address) {
  const elder = await sessionOf(address, 'elder')
  const { cases } = await elder.call('case.list', {})
  const { id, booking } = cases[0]
  const owner = await sessionOf(address, 'shop-owner')
  const owned = (await owner.call('case.list', {})).cases
  const suspended = owned.find(({ status }) => status === 'suspended')
  const shots = [
    await shot(browser, address, elder, 'pages/home/index', PHONE),
    await shot(browser, address, elder, `pages/apply/checklist/index?id=${id}`, PHONE),
    await shot(browser, address, elder, `pages/booking/ticket/index?id=${booking.id}`, PHONE),
    await shot(browser, address, owner, `pages/case/progress/index?id=${suspended.id}`, PHONE)
  ]
  await sideBySide(browser, shots, 'overview.png')
}

async function desk(browser, address) {
  const clerk = await sessionOf(address, 'clerk')
  const { bookings } = await clerk.call('desk.show', {})
  for (const action of ['booking.check-in', 'case.receive']) {
    const [{ code, caseId }] = bookings
    await clerk.call(action, { actionId: crypto.randomUUID(), code, caseId })
  }
  const path = 'pages/staff/desk/index'
  const open = (page) => page.keyboard.press('ArrowDown').then(() => page.keyboard.press('Enter'))
  const picture = await shot(browser, address, clerk, path, DESK, open)
  await sideBySide(browser, [picture], 'desk.png', DESK)
}

async function sessionOf(address, person) {
  const { token } = await ask(address, 'session.demo', { person })
  return { token, call: (name, input) => ask(address, name, input, token) }
}

async function ask(address, call, input, token) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${address}/api`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ call, input })
  })
  const answer = await response.json()
  if (!answer.ok) throw new Error(`${call}: ${answer.failure.message}`)
  return answer.data
}

/** One page as one person sees it, as PNG bytes. */
async function shot(browser, address, { token }, path, viewport, before) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate((value) => localStorage.setItem('session', JSON.stringify(value)), {
    data: token
  })
  await page.goto(`${address}/#/${path}`)
  await page.reload()
  await page.waitForTimeout(SETTLE_MS)
  await before?.(page)
  await page.waitForTimeout(SETTLE_MS)
  const picture = await page.screenshot()
  await context.close()
  return picture
}

async function sideBySide(browser, pictures, name, size = PHONE) {
  const images = pictures.map(
    (bytes) => `<img width="${size.width}" src="data:image/png;base64,${bytes.toString('base64')}">`
  )
  const width = pictures.length * (size.width + 24) + 24
  const page = await browser.newPage({ viewport: { width, height: size.height + 48 } })
  await page.setContent(
    `<body style="margin:24px;display:flex;gap:24px;background:#d9ddd6">${images.join('')}</body>`
  )
  await page.screenshot({ path: join(root, 'docs/pictures', name) })
  await page.close()
}

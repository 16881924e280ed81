// The browser that plays the journeys: Chromium as small as a phone, without the network it would use by itself.
import { chromium, type Browser, type Page } from 'playwright-core'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1280, height: 800 }

/** How long something on a page may take on a machine that does much else. */
const PATIENCE_MS = 30_000

/** A person's own window. */
export interface Window {
  readonly page: Page
  /** What went wrong in the page's own code. */
  readonly errors: string[]
  close(): Promise<void>
}

/** Starts the Chromium that `npm test` found (CHROMIUM). */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: QUIET })
}

/** A person's own window: nothing is shared with another one; errors of the page are kept in `errors`. */
export async function openWindow(browser: Browser, viewport = PHONE): Promise<Window> {
  const isPhone = viewport.width < 768
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    isMobile: isPhone,
    hasTouch: isPhone,
    deviceScaleFactor: 2
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return { page, errors, close: () => context.close() }
}

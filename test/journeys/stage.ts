// Where journeys are played: a host of their own, whose clock begins on a Wednesday morning, a browser,
// and as many people as are needed, each at a window of their own.
import type { Browser } from 'playwright-core'
import { DESK, openBrowser, openWindow, PHONE, type Window } from '../environment/browser'
import { startHost, type Host } from '../environment/host'
import { demoPeopleWords } from '@/words/zh/demo-people'
import { arriveAt, tap } from './walk'
import type { Page } from 'playwright-core'

/** A Wednesday; the Tuesday after it has no holiday near. */
export const WEDNESDAY = '2026-11-25'
export const THURSDAY = '2026-11-26'
export const MONDAY = '2026-11-30'
export const TUESDAY = '2026-12-01'

export type Resident = 'newcomer' | 'parent' | 'elder' | 'shop-owner'
export type Staff =
  | 'clerk'
  | 'second-clerk'
  | 'handler'
  | 'village-handler'
  | 'planning-handler'
  | 'agriculture-handler'
  | 'dispatcher'
  | 'admin'
  | 'grid-worker'

export interface Stage {
  readonly host: Host
  readonly browser: Browser
  /** A phone on which this demo person is signed in, at the first screen. */
  resident(name: Resident): Promise<Page>
  /** A desk's screen on which this demo person is signed in, at the desk; a dispatcher or an admin at the board. */
  staff(name: Staff): Promise<Page>
  /** The grid worker's phone, at the errands. */
  worker(): Promise<Page>
  /** A phone on which nobody is signed in yet, at the first screen. */
  nobody(): Promise<Page>
}

/** Prepares the stage of a file: to be called beside its tests. Errors of any page fail the file. */
export function setStage(env: Record<string, string> = {}): Stage {
  const windows: Window[] = []
  let host: Host
  let browser: Browser
  beforeAll(async () => {
    host = await startHost({ env: { SUOZI_DEMO_START: `${WEDNESDAY}T09:10`, ...env } })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await host.drop()
    expect(windows.flatMap(({ errors }) => errors)).toEqual([])
  })
  const open = async (path: string, size = PHONE) => {
    const window = await openWindow(browser, size)
    windows.push(window)
    await window.page.goto(`${host.address}/#/pages/${path}/index`)
    return window.page
  }
  const become = async (name: Resident | Staff, size: typeof PHONE, then: string) => {
    const page = await open('demo/people', size)
    await tap(page, new RegExp(demoPeopleWords[name].name))
    await arriveAt(page, then)
    return page
  }
  return {
    get host() {
      return host
    },
    get browser() {
      return browser
    },
    resident: (name) => become(name, PHONE, 'home'),
    staff: (name) => become(name, DESK, atBoard(name) ? 'staff/board' : 'staff/desk'),
    worker: () => become('grid-worker', PHONE, 'staff/errands'),
    nobody: () => open('home')
  }
}

function atBoard(name: Staff): boolean {
  return name === 'dispatcher' || name === 'admin'
}

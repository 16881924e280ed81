// What people do with a screen: read it and tap on it. Everything is found as a screen reader finds it.
import type { Locator, Page } from 'playwright-core'
import { words } from '@/words'

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

const PHONE_WIDTH = 768

/** Waits for words that can be seen, wherever they stand. */
export async function see(page: Page, text: Name) {
  await page.getByText(text).filter({ visible: true }).first().waitFor()
}

/** Waits until these words can't be seen any more. */
export async function seeNoMore(page: Page, text: Name) {
  await page.getByText(text).filter({ visible: true }).waitFor({ state: 'detached' })
}

/** The one thing of this role and name; a text names it whole. */
export function find(page: Page | Locator, name: Name, role: Role = 'button'): Locator {
  return page.getByRole(role, { name, exact: typeof name === 'string' })
}

/** Taps it with a finger, on a desk with the mouse. */
export async function press(page: Page, target: Locator) {
  const onPhone = (page.viewportSize()?.width ?? 0) < PHONE_WIDTH
  await (onPhone ? target.tap() : target.click())
}

/** Finds it and taps it. */
export async function tap(page: Page, name: Name, role: Role = 'button') {
  await press(page, find(page, name, role))
}

/** Taps something on the sheet or dialog that lies over the page. */
export async function tapOnSheet(page: Page, name: Name, role: Role = 'button') {
  await press(page, find(page.getByRole('dialog'), name, role))
}

/** Answers the question that lies over the page; the bar below may have a button of the same name. */
export async function answer(page: Page, name: string) {
  await press(page, find(page.getByRole('main'), name))
}

/** Goes to a tab of the tab bar. */
export async function goTo(page: Page, tab: keyof typeof words.common.tabs) {
  // The name of the last one begins with how many notices are unread.
  await tapTo(page, new RegExp(`${words.common.tabs[tab]}$`), tab, 'link')
}

/** Follows something to the page where it leads, as in `booking/ticket`. */
export async function tapTo(page: Page, name: Name, path: string, role: Role = 'button') {
  await tap(page, name, role)
  await arriveAt(page, path)
}

/** Opens the page with this path, as in `case/progress?id=1`, like a link in a message. */
export async function openPath(page: Page, address: string) {
  const [path = '', query = ''] = address.split('?')
  await page.goto(`${new URL(page.url()).origin}/#/pages/${path}/index?${query}`)
  await arriveAt(page, path)
}

/**
 * Waits until this page alone is on the screen: while one slides over another, both can be found. Whoever
 * is asked on the way whether messages may come, and has not answered, says no.
 */
export async function arriveAt(page: Page, path: string) {
  const shown = page.locator('.taro_page').filter({ visible: true })
  const there = shown.and(page.locator(`[id^="/pages/${path}/"]`))
  const question = page.getByRole('dialog', { name: words.subscribe.title })
  await there.or(question).first().waitFor()
  if (await question.isVisible()) await press(page, find(question, words.subscribe.no))
  await there.waitFor()
  await shown.nth(1).waitFor({ state: 'detached' })
}

/** The value of a parameter in the address, as in `id`. */
export function parameter(page: Page, name: string): string {
  const value = new URLSearchParams(page.url().split('?')[1]).get(name)
  if (!value) throw new Error(`${page.url()} has no ${name}`)
  return value
}

/** The beginning of a name that goes on: 居住证首次申领 15 天 · 免费. */
export function beginning(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

// The steps of a clerk at 叫号, and what the hall's screen and a phone show of them.
import type { Page } from 'playwright-core'
import type { CounterAct } from '@/domain/hall/counter-act'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { arriveAt, beginning, find, see, tap, tapOnSheet } from './walk'

const text = words.hall.counter

/** From the desk to 叫号 by the rail, and a counter opened there. */
export async function openCounter(page: Page, counter: string) {
  await tap(page, staffWords.staff.rail.places.hall, 'tab')
  await arriveAt(page, 'staff/hall')
  await tap(page, beginning(counter), 'radio')
  await tap(page, text.shift.open)
  await see(page, text.shift.openedChip)
}

/** Does an act with what is in hand, or that brings somebody back, and waits until it is done. */
export async function press(page: Page, act: CounterAct, number: string) {
  await tap(page, beginning(text.act(act)))
  await see(page, text.done(act, number))
}

/** Calls, and whoever comes is served. */
export async function callAndServe(page: Page, number: string) {
  await press(page, 'call-next', number)
  await press(page, 'serve', number)
}

/** Gives somebody a number at the counter; answers the number. */
export async function issue(page: Page): Promise<string> {
  await tap(page, beginning(text.issue.open))
  await tapOnSheet(page, text.issue.go)
  const paper = find(page.getByRole('dialog'), words.hall.paper.label, 'group')
  const number = await paper.getByText(/^[A-Z]\d{3}$/).innerText()
  await tapOnSheet(page, words.common.close)
  return number
}

/** Waits until the hall's screen shows that number with that counter. */
export async function shown(display: Page, number: string, counter: string) {
  const row = display.getByRole('log').locator('> *').filter({ hasText: number })
  await row.filter({ hasText: counter }).waitFor()
}

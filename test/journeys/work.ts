// The steps of a handler at 我的环节: open one step of a case, do something to it.
import type { Page } from 'playwright-core'
import type { Work } from '@/domain/dispatch/work'
import { staffWords } from '@/words/staff'
import { find, openPath, press, see, tap, tapOnSheet } from './walk'

/** Opens one step of a case beside the list. */
export async function openStep(page: Page, caseId: string, stepId: string) {
  await openPath(page, 'staff/desk')
  await openPath(page, `staff/steps?case=${caseId}&step=${stepId}`)
  await see(page, staffWords.steps.acts)
}

/** Does something to the open step; `fill` fills in what it asks, on the dialog. */
export async function work(page: Page, name: Work, fill?: (dialog: Page) => Promise<void>) {
  const text = staffWords.dispatch.works.name(name, null)
  await tap(page, new RegExp(`^${text}`))
  await fill?.(page)
  await press(page, find(page.getByRole('dialog'), text))
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Chooses one of several on the dialog. */
export function choose(page: Page, name: string) {
  return tapOnSheet(page, name, 'radio')
}

/** Writes into the one text of the dialog. */
export function write(page: Page, text: string) {
  return page.getByRole('dialog').getByRole('textbox').last().fill(text)
}

// The steps of a clerk at the desk: check in, receive, look at the documents, act.
import type { Page } from 'playwright-core'
import type { StaffAct } from '@/domain/case/staff-act'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { find, see, tap, tapOnSheet } from './walk'

const { staff } = staffWords

/** Types a booking's code (or what its QR code says) into the field, as a scanner does. */
export async function checkIn(page: Page, code: string) {
  await find(page, staff.code.label, 'textbox').fill(code)
  await find(page, staff.code.label, 'textbox').press('Enter')
  await see(page, staff.column.title)
}

/** Takes the documents over the counter. */
export async function receive(page: Page) {
  await tap(page, staff.acts.name('receive', 'draft'))
  await see(page, words.case.statuses.received)
}

/** Finds a document right. */
export async function isRight(page: Page, document: string) {
  await find(verdicts(page, document), staff.review.right, 'radio').click()
  await verdicts(page, document)
    .getByRole('radio', { name: staff.review.right, exact: true, checked: true })
    .waitFor()
}

/** Does an act that asks once more before it is done, and waits until it is. */
export async function act(page: Page, name: StaffAct) {
  const text = staff.acts.name(name, 'received')
  await tap(page, new RegExp(`^${text}`))
  // ZJ-11.2: the resident's written promise is ticked off first.
  if (name === 'accept-provisionally') await page.getByRole('dialog').getByRole('checkbox').click()
  await tapOnSheet(page, text)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

function verdicts(page: Page, document: string) {
  return find(page, staff.review.label(document), 'radiogroup')
}

/** Opens a case of the list; several people may have asked for the same. */
export async function openCase(page: Page, caseId: string) {
  await page.locator(`[id="desk-case-${caseId}"]`).click()
  await see(page, staff.column.title)
}

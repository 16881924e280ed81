// Somebody acts for a relative: adds them with their consent, then books for them.
import type { Page } from 'playwright-core'
import { checkDigit } from '@/domain/person/id-number'
import { maskName } from '@/domain/person/mask'
import { words } from '@/words'
import { chain } from './chain'
import { setStage, TUESDAY } from './stage'
import { begin, choosePlace, confirmPlace, HALF_A_YEAR, PERMIT, WORKS_HERE } from './visit'
import { beginning, find, goTo, openPath, see, tap, tapOnSheet, tapTo } from './walk'

const MOTHER = '王秀兰'
const FIRST = '36112319650708042'
const NUMBER = FIRST + checkDigit(FIRST)
const MISTYPED = NUMBER.replace('0708', '0709')

const stage = setStage()
const then = chain()
const { relatives } = words.people
const problem = words.failure.fields['idNumber.check-digit']!
let page: Page

beforeAll(async () => {
  page = await stage.resident('newcomer')
})

const field = (label: string) => find(page.getByRole('dialog'), label, 'textbox')

then('a number with a wrong check digit is told at its field, and nothing is lost', async () => {
  await goTo(page, 'me')
  await tapTo(page, beginning(words.home.me.relatives), 'people/relatives')
  await see(page, relatives.empty)
  await tap(page, relatives.add)
  await tapOnSheet(page, relatives.relations.parent, 'radio')
  await field(relatives.name).fill(MOTHER)
  await field(relatives.idNumber).fill(MISTYPED)
  await tapOnSheet(page, relatives.consent, 'checkbox')
  await tapOnSheet(page, relatives.add)
  await page.getByRole('alert').getByText(problem.text).waitFor()
  await field(relatives.idNumber).and(page.locator('[aria-invalid=true]')).waitFor()
  expect(await field(relatives.name).inputValue()).toBe(MOTHER)
})

then('without their consent nobody is added', async () => {
  await field(relatives.idNumber).fill(NUMBER)
  await tapOnSheet(page, relatives.consent, 'checkbox')
  await tapOnSheet(page, relatives.add)
  await page.getByRole('alert').getByText(words.failure.fields.consent!.text).waitFor()
})

then('with the right number and their consent they are added', async () => {
  await tapOnSheet(page, relatives.consent, 'checkbox')
  await tapOnSheet(page, relatives.add)
  await see(page, relatives.added(MOTHER))
})

then('a place is booked for the relative, and the ticket says for whom', async () => {
  await openPath(page, `apply/guide?id=${PERMIT.id}`)
  const relation = words.common.relations.parent
  await begin(page, [WORKS_HERE, HALF_A_YEAR], words.service.forWhom.relative(relation))
  await see(page, words.common.forRelative(maskName(MOTHER)))
  await tapTo(page, words.checklist.act.bookFirst, 'booking/offices')
  await choosePlace(page, TUESDAY, '09:30')
  await confirmPlace(page)
  await see(page, words.booking.ticket.forRelative(maskName(MOTHER)))
})

// The steps of a visit as a resident walks them: begin, answer, give documents, book.
import type { Page } from 'playwright-core'
import { words } from '@/words'
import { dateWithWeekday, timeText } from '@/words/format'
import { dateString, minutes } from '@/domain/time/date'
import { arriveAt, beginning, goTo, openPath, parameter, see, tap, tapOnSheet, tapTo } from './walk'

/** 居住证首次申领, as the town's data call it. */
export const PERMIT = { id: 'residence-permit', name: '居住证首次申领' }
export const WORKS_HERE = '在这里上班'
export const HALF_A_YEAR = '满了'
export const ID_CARD = '居民身份证'
export const CONTRACT = '就业证明'
export const PHOTO = '一寸照片'
/** 球川镇便民服务中心. */
export const QIUCHUAN = '球川镇便民服务中心'

/** Answers the guide's questions and begins for oneself, or for the relative with this name. */
export async function begin(page: Page, answers: readonly string[], relative?: string) {
  for (const answer of answers) await tap(page, answer, 'radio')
  await tap(page, words.service.start)
  const { self } = words.service.forWhom
  await tapOnSheet(page, relative ? new RegExp(relative) : beginning(self))
  await arriveAt(page, 'apply/checklist')
  return parameter(page, 'id')
}

/** Begins the residence permit of somebody who works here; answers the case's id. */
export async function beginPermit(page: Page): Promise<string> {
  await openPath(page, `apply/guide?id=${PERMIT.id}`)
  return begin(page, [WORKS_HERE, HALF_A_YEAR])
}

/** Gives a document on the checklist as a file chosen on the phone. */
export async function giveFile(
  page: Page,
  document: string,
  verb: string = words.checklist.act.supply
) {
  await tap(page, `${verb}${document}`)
  await pickFile(page, document)
}

/** Chooses a file on the sheet with the ways to give a document. */
export async function pickFile(page: Page, document: string) {
  const chooser = page.waitForEvent('filechooser')
  await tapOnSheet(page, beginning(words.document.give.file))
  const picture = { name: `${document}.png`, mimeType: 'image/png', buffer: await drawn(page) }
  await (await chooser).setFiles(picture)
}

/** Says on the checklist that what a department holds is so. */
export async function confirmShared(page: Page, document: string) {
  await tap(page, words.checklist.shared.confirmLabel(document))
}

/** Chooses 球川 among the offices, then a day and a time; the place is held then. */
export async function choosePlace(page: Page, date: string, time: string) {
  await tapTo(page, words.booking.offices.choose(QIUCHUAN), 'booking/pick')
  await chooseTime(page, date, time)
  await tapTo(page, words.booking.pick.take, 'booking/confirm')
}

/** Looks at a day and taps a time on it. */
export async function chooseTime(page: Page, date: string, time: string) {
  await tap(page, beginning(dateWithWeekday(dateString(date))), 'radio')
  await tap(page, beginning(timeText(minutes(time))), 'radio')
}

/** Confirms the held place; answers the booking's id. */
export async function confirmPlace(page: Page): Promise<string> {
  await tapTo(page, words.booking.confirm.confirm, 'booking/ticket')
  return parameter(page, 'id')
}

/** Begins the permit with every document given and books it; answers the booking's id. */
export async function bookPermit(page: Page, date: string, time: string): Promise<string> {
  await beginPermit(page)
  await giveFile(page, CONTRACT)
  await see(page, words.checklist.head.missing(2))
  await confirmShared(page, ID_CARD)
  await see(page, words.checklist.head.missing(1))
  await giveFile(page, PHOTO)
  await tapTo(page, words.checklist.act.book, 'booking/offices')
  await choosePlace(page, date, time)
  return confirmPlace(page)
}

/** Opens the inbox as a resident does: 我的, then 收件箱. */
export async function openInbox(page: Page) {
  await openPath(page, 'home')
  await goTo(page, 'me')
  await tapTo(page, beginning(words.home.me.inbox), 'inbox')
}

/** A picture that nobody has seen before: the screen itself. */
function drawn(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 160 } })
}

// Two wait for a full time. The first is offered the place that comes free, and takes it; the second is
// offered the next one, and lets it lapse.
import type { Page } from 'playwright-core'
import { minutes } from '@/domain/time/date'
import { words } from '@/words'
import { timeRange } from '@/words/format'
import { ask, itIs } from './ask'
import { chain } from './chain'
import { fillUp, placesLeft, until, type Taken } from './neighbours'
import { setStage, TUESDAY, WEDNESDAY } from './stage'
import { seeNotice } from './story'
import { beginPermit, chooseTime, PERMIT, QIUCHUAN } from './visit'
import { arriveAt, find, openPath, see, tap, tapOnSheet, tapTo } from './walk'

const WANTED = { serviceId: PERMIT.id, date: TUESDAY, time: '09:30' }
const { wait } = words.booking
const NINE_THIRTY = minutes('09:30')

const stage = setStage()
const then = chain()
let taken: Taken[]
let first: Page
let second: Page
let token: string

beforeAll(async () => {
  taken = await fillUp(stage.host, WANTED)
  first = await stage.resident('newcomer')
  second = await stage.resident('parent')
  token = await stage.host.signIn('parent')
})

then('BOOK-waitlist two wait for a full time, in the order in which they came', async () => {
  await joinQueue(first)
  await see(first, wait.ticket.ahead(0))
  await joinQueue(second)
  await see(second, wait.ticket.ahead(1))
})

then('BOOK-waitlist a place that comes free is offered to the first, who takes it', async () => {
  await giveBack()
  await openPath(first, 'home')
  await see(first, words.home.next.offered)
  await tap(first, new RegExp(`${words.home.next.offeredSee}$`))
  await arriveAt(first, 'booking/ticket')
  await see(first, wait.ticket.offered)
  await tap(first, wait.ticket.take)
  await find(first, words.booking.ticket.qr, 'img').waitFor()
  await see(first, timeRange(NINE_THIRTY, minutes('10:00')))
})

then('BOOK-waitlist the second is offered the next one, and learns that it lapsed', async () => {
  await giveBack()
  await second.reload()
  await see(second, wait.ticket.offered)
  await itIs(stage.host, WEDNESDAY, '09:30')
  await until(async () => (await waitOf())?.status === undefined)
  await second.reload()
  await see(second, wait.ticket.over)
  await seeNotice(second, stage.host, token, 'offer-lapsed')
})

then(
  'BOOK-freed what nobody wanted can be booked by everybody half an hour after it was freed',
  async () => {
    expect(await placesLeft(stage.host, WANTED)).toBe(0)
    await itIs(stage.host, WEDNESDAY, '10:05')
    await until(async () => (await placesLeft(stage.host, WANTED)) === 1)
  }
)

/** Chooses the full time and waits for it. */
async function joinQueue(page: Page) {
  await beginPermit(page)
  await tapTo(page, words.checklist.act.bookFirst, 'booking/offices')
  await tapTo(page, words.booking.offices.choose(QIUCHUAN), 'booking/pick')
  await chooseTime(page, TUESDAY, '09:30')
  await tap(page, wait.card.actAt(NINE_THIRTY))
  await tapOnSheet(page, wait.sheet.send)
  await arriveAt(page, 'booking/ticket')
}

/** One of those who have a place gives it up. */
async function giveBack() {
  const one = taken.pop()!
  await ask(stage.host, 'booking.cancel', { bookingId: one.bookingId }, one.token)
}

/** The wish or the offer of the second, while there is one. */
async function waitOf() {
  const { bookings } = await ask(stage.host, 'booking.list', {}, token)
  return bookings.find(({ status }) => status === 'waitlisted' || status === 'offered')
}

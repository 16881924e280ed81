// Plans change: a booking is moved, its old place opens after a pause, and it can be given back in time.
import type { Page } from 'playwright-core'
import { minutes } from '@/domain/time/date'
import { words } from '@/words'
import { timeRange } from '@/words/format'
import { itIs } from './ask'
import { chain } from './chain'
import { placesLeft, until } from './neighbours'
import { setStage, TUESDAY, WEDNESDAY } from './stage'
import { bookPermit, choosePlace, chooseTime, confirmPlace, PERMIT } from './visit'
import { answer, find, parameter, see, seeNoMore, tap, tapTo } from './walk'

const NEXT_DAY = '2026-12-02'
const { ticket, pick } = words.booking
const before = { serviceId: PERMIT.id, date: TUESDAY, time: '09:30' }

const stage = setStage()
const then = chain()
let page: Page
let bookingId: string

beforeAll(async () => {
  page = await stage.resident('newcomer')
})

then('a booking is moved to another day', async () => {
  const free = await placesLeft(stage.host, before)
  bookingId = await bookPermit(page, TUESDAY, '09:30')
  await see(page, ticket.changesLeft(2))
  expect(await placesLeft(stage.host, before)).toBe(free - 1)
  await tapTo(page, ticket.change, 'booking/pick')
  await chooseTime(page, NEXT_DAY, '10:30')
  await tapTo(page, pick.move, 'booking/ticket')
  await see(page, timeRange(minutes('10:30'), minutes('11:00')))
  await see(page, ticket.changesLeft(1))
  expect(parameter(page, 'id')).toBe(bookingId)
})

then(
  'BOOK-freed the place it left is not for anybody to pick up at once, but half an hour later',
  async () => {
    const taken = await placesLeft(stage.host, before)
    await itIs(stage.host, WEDNESDAY, '10:05')
    await until(async () => (await placesLeft(stage.host, before)) === taken + 1)
  }
)

then('giving it back is asked once more', async () => {
  await tap(page, ticket.cancel)
  await see(page, ticket.cancelTitle)
  await answer(page, ticket.cancelNo)
  await seeNoMore(page, ticket.cancelTitle)
  await tap(page, ticket.cancel)
  await answer(page, ticket.cancelYes)
  await see(page, ticket.status.cancelled)
})

then('from two hours before, the ticket says why it can not be changed on the phone', async () => {
  await tapTo(page, ticket.again, 'booking/offices')
  await choosePlace(page, TUESDAY, '11:00')
  await confirmPlace(page)
  await itIs(stage.host, TUESDAY, '09:01')
  await page.reload()
  await see(page, ticket.tooLate)
  expect(await find(page, ticket.cancel).count()).toBe(0)
  expect(await find(page, ticket.change).count()).toBe(0)
})

// Plans change: a booking is moved, the old place is free again, and it can be given back in time.
import type { Page } from 'playwright-core'
import { minutes } from '@/domain/time/date'
import { words } from '@/words'
import { timeRange } from '@/words/format'
import { itIs } from './ask'
import { chain } from './chain'
import { placesLeft } from './neighbours'
import { setStage, TUESDAY } from './stage'
import { bookPermit, choosePlace, chooseTime, confirmPlace, PERMIT } from './visit'
import { answer, find, parameter, see, seeNoMore, tap, tapTo } from './walk'

const NEXT_DAY = '2026-12-02'
const { ticket, pick } = words.booking
const before = { serviceId: PERMIT.id, date: TUESDAY, time: '09:30' }
const after = { serviceId: PERMIT.id, date: NEXT_DAY, time: '10:30' }

const stage = setStage()
const then = chain()
let page: Page
let bookingId: string

beforeAll(async () => {
  page = await stage.resident('newcomer')
})

then('a booking is moved to another day, and its old place is free again', async () => {
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
  expect(await placesLeft(stage.host, before)).toBe(free)
})

then('giving it back is asked once more, and frees the place at once', async () => {
  const free = await placesLeft(stage.host, after)
  await tap(page, ticket.cancel)
  await see(page, ticket.cancelTitle)
  await answer(page, ticket.cancelNo)
  await seeNoMore(page, ticket.cancelTitle)
  await tap(page, ticket.cancel)
  await answer(page, ticket.cancelYes)
  await see(page, ticket.status.cancelled)
  expect(await placesLeft(stage.host, after)).toBe(free + 1)
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

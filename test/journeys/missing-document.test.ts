// What is missing is found at home, not at the counter.
import type { Page } from 'playwright-core'
import { words } from '@/words'
import { ask, itIs } from './ask'
import { chain } from './chain'
import { checkIn, receive } from './desk'
import { setStage, THURSDAY } from './stage'
import { giveFile } from './visit'
import { arriveAt, beginning, find, openPath, press, see, tapTo } from './walk'

const stage = setStage()
const then = chain()
let page: Page
let token: string
let bookingId: string

beforeAll(async () => {
  token = await stage.host.signIn('elder')
  page = await stage.resident('elder')
})

async function booking() {
  const { bookings } = await ask(stage.host, 'booking.list', {}, token)
  return bookings[0]!
}

then('the first screen says what is missing for tomorrow', async () => {
  const { id, missing } = await booking()
  bookingId = id
  expect(missing.length).toBeGreaterThan(1)
  await see(page, words.home.next.missing(missing.map(({ name }) => name)))
})

then('from there one of them is given at once', async () => {
  const { missing } = await booking()
  const text = words.home.next.missing(missing.map(({ name }) => name))
  await press(page, find(page, beginning(text)))
  await arriveAt(page, 'apply/checklist')
  const first = missing.find(({ deferrable }) => !deferrable) ?? missing[0]!
  await giveFile(page, first.name)
  await see(page, words.checklist.head.missing(missing.length - 1))
  await see(page, words.checklist.have.pages(1))
})

then('the ticket says what is still missing, and the elder comes anyway', async () => {
  const { missing, code } = await booking()
  await openPath(page, 'home')
  await tapTo(page, beginning(words.home.next.heading), 'booking/ticket')
  for (const { name } of missing) await see(page, name)
  await itIs(stage.host, THURSDAY, '09:25')
  const desk = await stage.staff('clerk')
  await checkIn(desk, code)
  await receive(desk)
  await page.reload()
  expect(bookingId).toBe((await booking()).id)
  await see(page, words.booking.statuses.serving)
})

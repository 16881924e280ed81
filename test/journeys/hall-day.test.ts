// A day in the hall: two have booked, one just comes. Two counters call, the screen shows it by itself,
// one is passed over and comes back, one comes back to collect; a phone at home sees its place.
import type { Page } from 'playwright-core'
import { words } from '@/words'
import { openWindow, type Window } from '../environment/browser'
import { ask, itIs } from './ask'
import { chain } from './chain'
import { checkIn } from './desk'
import { callAndServe, issue, openCounter, press, shown } from './hall'
import { book, prepare, supply } from './neighbours'
import { setStage, WEDNESDAY } from './stage'
import { PERMIT } from './visit'
import { openPath, see, tap } from './walk'

const SCREEN = { width: 1920, height: 1080 }
const ONE = '1号窗口'
const TWO = '2号窗口'
const { ticket } = words.hall

const stage = setStage()
const then = chain()
let one: Page
let two: Page
let phone: Page
let walkInPhone: Page
let screen: Window | undefined
let display: Page
let first: Visitor
let second: Visitor
let walkIn: string

interface Visitor {
  readonly token: string
  readonly bookingId: string
  readonly qr: string
  /** Once checked in. */
  readonly number: string
}

beforeAll(async () => {
  first = await booked('newcomer')
  second = await booked('parent')
  await itIs(stage.host, WEDNESDAY, '10:00')
  one = await stage.staff('clerk')
  two = await stage.staff('second-clerk')
})
afterAll(async () => {
  await screen?.close()
})

then('whoever has booked checks in at a desk, and two counters open', async () => {
  await checkIn(one, first.qr)
  await checkIn(two, second.qr)
  first = { ...first, number: await numberOf(first) }
  second = { ...second, number: await numberOf(second) }
  await openCounter(one, ONE)
  await openCounter(two, TWO)
})

then(
  'ZJ-12 whoever has not booked gets a number at the counter, without giving a name',
  async () => {
    walkIn = await issue(two)
    expect(walkIn).not.toBe(second.number)
  }
)

then(
  'HALL-wait a phone at home shows how many are before it, the walk-in’s by its QR',
  async () => {
    phone = await stage.resident('parent')
    await openPath(phone, `booking/ticket?id=${second.bookingId}`)
    await tap(phone, new RegExp(words.booking.wait.ticket.hall))
    await see(phone, second.number)
    await see(phone, words.hall.before(1))
    const { queue } = await ask(stage.host, 'hall.desk', {}, await stage.host.signIn('clerk'))
    const { id } = queue.find((line) => line.ticket.number === walkIn)!.ticket
    walkInPhone = await stage.nobody()
    await openPath(walkInPhone, `hall/ticket?id=${id}`)
    await see(walkInPhone, words.hall.before(2))
  }
)

then('HALL-order both counters call, and screen and phone show it by themselves', async () => {
  screen = await openWindow(stage.browser, SCREEN)
  display = screen.page
  await display.goto(`${stage.host.address}/hall/qiuchuan`)
  await see(display, words.hall.display.nobody)
  await press(one, 'call-next', first.number)
  await shown(display, first.number, ONE)
  await see(phone, words.hall.before(0))
  await see(walkInPhone, words.hall.before(1))
  await press(two, 'call-next', second.number)
  await shown(display, second.number, TWO)
  await see(phone, TWO)
  await press(one, 'serve', first.number)
  await see(walkInPhone, words.hall.before(0))
})

then('HALL-calls whoever does not come after three calls is passed over', async () => {
  await press(two, 'recall', second.number)
  await see(display, words.hall.display.again(2))
  await press(two, 'recall', second.number)
  await press(two, 'pass-over', second.number)
  await see(phone, ticket.text('missed'))
  await see(display, new RegExp(`^${words.hall.display.passed} ${second.number}`))
})

then('a walk-in is served, and is to come back today to collect', async () => {
  await callAndServe(two, walkIn)
  await shown(display, walkIn, TWO)
  await press(two, 'finish-to-collect', walkIn)
  await see(walkInPhone, ticket.text('to-collect'))
})

then('HALL-calls whoever was passed over comes back without a new number', async () => {
  await press(two, 'return', second.number)
  await see(phone, ticket.heads.waiting)
  await press(one, 'finish', first.number)
  await callAndServe(one, second.number)
  await see(phone, ticket.text('serving'))
  await press(one, 'finish', second.number)
  await see(phone, ticket.text('served'))
})

then(
  'HALL-order whoever comes back to collect is called at once, and the day is done',
  async () => {
    await press(two, 'come-back', walkIn)
    await callAndServe(two, walkIn)
    await press(two, 'finish', walkIn)
    await see(walkInPhone, ticket.text('served'))
    await see(two, words.hall.counter.served(3))
    for (const { token, bookingId } of [first, second]) {
      const booking = await ask(stage.host, 'booking.show', { bookingId }, token)
      expect(booking.status).toBe('served')
    }
    expect(screen?.errors).toEqual([])
  }
)

async function booked(name: 'newcomer' | 'parent'): Promise<Visitor> {
  const { host } = stage
  const token = await host.signIn(name)
  const view = await prepare(host, token, PERMIT.id)
  await supply(host, token, view)
  const { id, qr } = await book(host, token, view.id, { date: WEDNESDAY, time: '10:00' })
  return { token, bookingId: id, qr, number: '' }
}

async function numberOf({ token, bookingId }: Visitor): Promise<string> {
  const { host } = stage
  const { ticketId } = await ask(host, 'booking.show', { bookingId }, token)
  const { number } = await ask(host, 'ticket.show', { ticketId: ticketId! })
  return number
}

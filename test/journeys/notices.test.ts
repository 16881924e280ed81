// Notices that arrive: allowed at a tap, the reminder comes the evening before and says what is still
// missing; the decision follows. Whoever says no is not asked again, and hears of what matters all the same.
import type { Page } from 'playwright-core'
import { finishSteps } from '@/cloud/host/demo/act'
import type { Template } from '@/domain/notice/kinds'
import { words } from '@/words'
import { ask, itIs, sceneOf } from './ask'
import { chain } from './chain'
import { act, checkIn, isRight, receive } from './desk'
import { answerMessages, seeOnPhone } from './messages'
import { MONDAY, setStage, TUESDAY } from './stage'
import { seeNotice } from './story'
import {
  beginPermit,
  choosePlace,
  confirmPlace,
  confirmShared,
  CONTRACT,
  giveFile,
  ID_CARD,
  openInbox,
  PHOTO,
  QIUCHUAN
} from './visit'
import { arriveAt, openPath, parameter, see, tap, tapTo } from './walk'

const stage = setStage()
const then = chain()
const { settings } = words.notice
let newcomer: Page
let elder: Page
let token: string
let elderToken: string
let caseId: string
let bookingId: string

const messages = async (of: string) => (await ask(stage.host, 'phone.list', {}, of)).messages
const left = async (of: string, template: Template) => {
  const { coverage } = await ask(stage.host, 'notice.settings', {}, of)
  return coverage.find((one) => one.template === template)!.credits
}

beforeAll(async () => {
  token = await stage.host.signIn('newcomer')
  elderToken = await stage.host.signIn('elder')
  newcomer = await stage.resident('newcomer')
  elder = await stage.resident('elder')
})

/** Holds a place on Tuesday with something still missing, and taps on 确认. */
async function bookAnyway(page: Page, verb: 'book' | 'bookFirst', time: string) {
  await tapTo(page, words.checklist.act[verb], 'booking/offices')
  await choosePlace(page, TUESDAY, time)
  await tap(page, words.booking.confirm.confirm)
}

then('WX the tap that books asks for the reminder, and books meanwhile', async () => {
  caseId = await beginPermit(newcomer)
  await giveFile(newcomer, CONTRACT)
  await confirmShared(newcomer, ID_CARD)
  await see(newcomer, words.checklist.head.missing(1))
  await bookAnyway(newcomer, 'book', '09:30')
  await answerMessages(newcomer, ['visit', 'result'], 'yes')
  await arriveAt(newcomer, 'booking/ticket')
  bookingId = parameter(newcomer, 'id')
  expect([await left(token, 'visit'), await left(token, 'result')]).toEqual([1, 1])
  await openPath(newcomer, 'inbox/settings')
  await see(newcomer, settings.credits(1))
})

then('WX whoever says no has the booking all the same, and is not asked again', async () => {
  await beginPermit(elder)
  await bookAnyway(elder, 'bookFirst', '10:00')
  await answerMessages(elder, ['visit'], 'no')
  await arriveAt(elder, 'booking/ticket')
  const first = parameter(elder, 'id')
  await ask(stage.host, 'booking.cancel', { bookingId: first }, elderToken)
  await openPath(elder, `booking/offices?case=${await caseOf(first)}`)
  await choosePlace(elder, TUESDAY, '10:30')
  expect(await confirmPlace(elder)).not.toBe(first)
  expect(await left(elderToken, 'visit')).toBe(0)
})

then('the evening before it comes, once, and says what is still missing', async () => {
  await itIs(stage.host, MONDAY, '18:00')
  await seeOnPhone(newcomer, words.demo.phone.fields('visit').title)
  await see(newcomer, new RegExp(PHOTO))
  expect(await left(token, 'visit')).toBe(0)
  await seeNotice(newcomer, stage.host, token, 'booking-tomorrow')
  await see(newcomer, settings.state('sent', 'phone'))
  await openPath(newcomer, 'demo/phone')
  await tapTo(newcomer, words.demo.phone.open, 'booking/ticket', 'link')
  expect(parameter(newcomer, 'id')).toBe(bookingId)
  await see(newcomer, PHOTO)
})

then('who said no is told by a text message, and the inbox says so', async () => {
  await seeOnPhone(elder, new RegExp(QIUCHUAN))
  const [reminder] = await messages(elderToken)
  expect(reminder).toMatchObject({ channel: 'sms' })
  await openInbox(elder)
  await see(elder, settings.state('sent', 'sms'))
})

then('what was allowed at that one tap brings the decision to the phone, too', async () => {
  await decide()
  await seeOnPhone(newcomer, words.demo.phone.fields('result').title)
  await seeNotice(newcomer, stage.host, token, 'decided')
  await see(newcomer, settings.state('sent', 'phone'))
  expect(await left(token, 'result')).toBe(0)
})

then('nothing has come twice', async () => {
  for (const of of [token, elderToken]) {
    const shown = (await messages(of)).map(({ id, at: _at, ...rest }) => JSON.stringify(rest))
    expect(new Set(shown).size).toBe(shown.length)
  }
})

/** On Tuesday the photo is brought along; accepted and decided at the desk. */
async function decide() {
  await itIs(stage.host, TUESDAY, '09:25')
  const desk = await stage.staff('clerk')
  const { code } = await ask(stage.host, 'booking.show', { bookingId }, token)
  await checkIn(desk, code)
  await receive(desk)
  await isRight(desk, CONTRACT)
  await isRight(desk, PHOTO)
  await act(desk, 'accept')
  const clerk = sceneOf(stage.host, await stage.host.signIn('clerk'))
  await finishSteps(clerk, caseId)
  await clerk.do('case.decide', { caseId, granted: true })
}

async function caseOf(booking: string): Promise<string> {
  const { caseId: id } = await ask(stage.host, 'booking.show', { bookingId: booking }, elderToken)
  return id
}

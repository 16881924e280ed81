// One resident's whole visit: from a word typed on Wednesday to the permit in hand.
import type { Page } from 'playwright-core'
import { finishSteps } from '@/cloud/host/demo/act'
import { minutes } from '@/domain/time/date'
import { words } from '@/words'
import { dateWithWeekday, timeRange } from '@/words/format'
import { ask, itIs, sceneOf } from './ask'
import { chain } from './chain'
import { act, checkIn, isRight, openCase, receive } from './desk'
import { showsCodeOf } from './qr'
import { MONDAY, setStage, TUESDAY } from './stage'
import { seeNotice, seeStep } from './story'
import {
  begin,
  choosePlace,
  confirmPlace,
  confirmShared,
  CONTRACT,
  giveFile,
  HALF_A_YEAR,
  ID_CARD,
  PERMIT,
  PHOTO,
  QIUCHUAN,
  WORKS_HERE
} from './visit'
import { beginning, find, goTo, openPath, press, see, tap, tapOnSheet, tapTo } from './walk'

const stage = setStage()
const then = chain()
let page: Page
let desk: Page
let token: string
let caseId: string
let bookingId: string

const told = (action: string) => seeStep(page, stage.host, { token, caseId, action })
const noticed = (kind: Parameters<typeof seeNotice>[3]) => seeNotice(page, stage.host, token, kind)

beforeAll(async () => {
  token = await stage.host.signIn('newcomer')
  page = await stage.resident('newcomer')
})

then(
  'a newcomer finds the residence permit by pinyin initials and by an everyday word',
  async () => {
    await goTo(page, 'services')
    for (const query of ['jzz', '搬家']) {
      await find(page, words.home.search.label, 'searchbox').fill(query)
      await see(page, words.home.search.found(1))
      await find(page, beginning(PERMIT.name)).waitFor()
    }
  }
)

then('two answers in their own words make the checklist theirs', async () => {
  await tapTo(page, beginning(PERMIT.name), 'apply/guide')
  await see(page, words.service.documents.soFar(2))
  caseId = await begin(page, [WORKS_HERE, HALF_A_YEAR])
  await see(page, words.checklist.head.missing(3))
  await find(page, beginning(CONTRACT)).waitFor()
})

then(
  'what a department holds is confirmed by one tap, what is missing is added as a file',
  async () => {
    await giveFile(page, CONTRACT)
    await see(page, words.checklist.head.missing(2))
    await confirmShared(page, ID_CARD)
    await see(page, words.checklist.head.missing(1))
    await giveFile(page, PHOTO)
    await see(page, words.checklist.head.ready)
    await press(page, find(page, beginning(CONTRACT)))
    await find(page, words.document.files.open(1)).waitFor()
    await find(page, words.common.back).tap()
  }
)

then('a counter at 球川 on Tuesday at 09:30 is held, then booked', async () => {
  await tapTo(page, words.checklist.act.book, 'booking/offices')
  await choosePlace(page, TUESDAY, '09:30')
  await see(page, QIUCHUAN)
  await see(page, words.booking.confirm.ready)
  bookingId = await confirmPlace(page)
  await see(page, dateWithWeekday(TUESDAY as never))
  await see(page, timeRange(minutes('09:30'), minutes('10:00')))
})

then('the ticket has the QR code that the counter reads', async () => {
  const { qr, code } = await ask(stage.host, 'booking.show', { bookingId }, token)
  expect(await showsCodeOf(page, qr)).toBe(true)
  await see(page, words.booking.code(code))
})

then('the evening before, the inbox reminds', async () => {
  await noticed('booked')
  await itIs(stage.host, MONDAY, '18:00')
  await untilTold('booking-tomorrow')
  await noticed('booking-tomorrow')
})

then('on Tuesday the clerk checks them in by the code and receives the documents', async () => {
  await itIs(stage.host, TUESDAY, '09:25')
  desk = await stage.staff('clerk')
  const { code } = await ask(stage.host, 'booking.show', { bookingId }, token)
  await checkIn(desk, code)
  await told('check-in')
  await receive(desk)
  await told('receive')
  await noticed('received')
})

then('the clerk looks at each document and accepts; the resident reads until when', async () => {
  await isRight(desk, CONTRACT)
  await isRight(desk, PHOTO)
  await act(desk, 'accept')
  await told('accept')
  const { due } = await ask(stage.host, 'case.show', { caseId }, token)
  await see(page, dateWithWeekday(due!.date))
  await noticed('accepted')
})

then('the decision and the delivery are told where the resident looks', async () => {
  await finishSteps(sceneOf(stage.host, await stage.host.signIn('clerk')), caseId)
  await desk.reload()
  await openCase(desk, caseId)
  await act(desk, 'decide')
  await see(desk, words.case.statuses.decided)
  await told('decide')
  await noticed('decided')
  await act(desk, 'deliver')
  await see(desk, words.case.statuses.delivered)
  await told('deliver')
  await noticed('delivered')
})

then('they say how it was; the dispatcher has it before them, with a day to call', async () => {
  const { rating } = words
  await openPath(page, `case/progress?id=${caseId}`)
  await tapTo(page, beginning(rating.entry.rate), 'case/rate')
  await tap(page, rating.levels.dissatisfied, 'radio')
  await tap(page, rating.reasons['long-wait'], 'checkbox')
  await tap(page, rating.form.send)
  await see(page, rating.standing['to-contact'])
  const dispatcher = await stage.staff('dispatcher')
  await openPath(dispatcher, 'staff/concerns')
  await press(dispatcher, dispatcher.getByText(`${rating.levels.dissatisfied} · ${PERMIT.name}`))
  await find(dispatcher, rating.staff.acts.contact.label, 'textbox').fill('打过电话')
  await tapOnSheet(dispatcher, rating.staff.acts.contact.name)
  await see(dispatcher, rating.staff.done)
})

then('it took one visit, and every record of it still fits the one before', async () => {
  await openPath(page, `case/progress?id=${caseId}`)
  await see(page, words.case.visits.text(1))
  const { eventCount } = await ask(stage.host, 'case.show', { caseId }, token)
  await see(page, words.case.ledger.count(eventCount))
  await tap(page, words.case.ledger.check)
  await see(page, words.case.ledger.intact(eventCount))
})

/** The host's own timer tells it; it comes round every half minute. */
async function untilTold(kind: string) {
  const end = performance.now() + 90_000
  for (;;) {
    const { notices } = await ask(stage.host, 'notice.list', {}, token)
    if (notices.some(({ content }) => content.kind === kind)) return
    if (performance.now() > end) throw new Error(`nobody was told ${kind}`)
    await new Promise((done) => setTimeout(done, 500))
  }
}

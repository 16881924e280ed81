// A newborn's life event: begun with one tap, one set of documents, one booking; at one visit its three
// cases are received, and each goes its own way (ZJ-2, ZJ-7).
import type { Page } from 'playwright-core'
import { words } from '@/words'
import { ask, itIs } from './ask'
import { chain } from './chain'
import { act, checkIn, isRight, receive } from './desk'
import { setStage, TUESDAY } from './stage'
import { choosePlace, confirmPlace, confirmShared, pickFile } from './visit'
import { arriveAt, beginning, find, openPath, parameter, see, tap, tapOnSheet, tapTo } from './walk'

const NEWBORN = '孩子出生一件事'
const SERVICES = ['出生户口登记', '新生儿参保', '生育津贴支付']
const SHARED = ['出生医学证明', '户口簿', '孩子另一位父母的身份证', '结婚证']
const RECORD = '病历或出院记录'

const stage = setStage()
const then = chain()
const { lifeEvent, checklist } = words
let page: Page
let desk: Page
let bundle: string
let booking: string

beforeAll(async () => {
  page = await stage.resident('parent')
})

then('ZJ-7 three services are begun together, each question answered once', async () => {
  await tapTo(page, beginning(NEWBORN), 'apply/life-event', 'link')
  for (const answer of ['跟妈妈', '结婚了', '还没有', '孩子出生了'])
    await tap(page, answer, 'radio')
  await tap(page, lifeEvent.start.begin(3))
  await tapOnSheet(page, beginning(words.service.forWhom.self))
  await arriveAt(page, 'apply/bundle')
  bundle = parameter(page, 'id')
  for (const service of SERVICES) await see(page, service)
})

then(
  'ZJ-7 the identity card that was confirmed for one service is not asked for again',
  async () => {
    await see(page, checklist.head.missing(SHARED.length + 1))
    const again = checklist.shared.confirmLabel('居民身份证')
    expect(await find(page, again).count()).toBe(0)
  }
)

then('ZJ-7 each document is given once', async () => {
  for (const [i, document] of SHARED.entries()) {
    await confirmShared(page, document)
    await see(page, checklist.head.missing(SHARED.length - i))
  }
  await tapTo(page, `${checklist.act.supply}${RECORD}`, 'apply/document')
  await tap(page, words.document.give.other)
  await pickFile(page, RECORD)
  await tapTo(page, words.document.back, 'apply/bundle')
  await see(page, checklist.head.ready)
})

then('ZJ-2 one place is booked for all of them', async () => {
  await tapTo(page, checklist.act.book, 'booking/offices')
  await choosePlace(page, TUESDAY, '09:30')
  booking = await confirmPlace(page)
  await see(page, NEWBORN)
})

then('in the list of cases they are one', async () => {
  await openPath(page, 'cases')
  await tapTo(page, beginning(NEWBORN), 'apply/bundle')
  expect(parameter(page, 'id')).toBe(bundle)
})

then('ZJ-2 at one visit all three are received, under one code', async () => {
  const { host } = stage
  const token = await host.signIn('parent')
  const { qr } = await ask(host, 'booking.show', { bookingId: booking }, token)
  await itIs(host, TUESDAY, '09:25')
  desk = await stage.staff('clerk')
  await checkIn(desk, qr)
  await receive(desk)
  const { code, cases, visits } = await ask(host, 'life-event.case', { bundleId: bundle }, token)
  expect(visits).toBe(1)
  expect(cases.map((one) => [one.serviceName, one.status, one.code])).toEqual(
    SERVICES.map((name, i) => [name, 'received', `${code}-${i + 1}`])
  )
})

then('the clerk goes from one to the next; each is accepted on its own', async () => {
  await act(desk, 'accept')
  await tap(desk, beginning('生育津贴支付'))
  await isRight(desk, RECORD)
  await act(desk, 'accept')
})

then('the resident sees one code, one visit, and how far each of them is', async () => {
  await openPath(page, `apply/bundle?id=${bundle}`)
  await see(page, lifeEvent.visits(1))
  await see(page, new RegExp(`^${lifeEvent.code('QC20261201')}`))
  await see(page, new RegExp(lifeEvent.steps.work))
  await see(page, new RegExp(lifeEvent.steps.look))
  await tapTo(page, beginning('新生儿参保'), 'case/progress')
  await see(page, lifeEvent.cases.others)
})

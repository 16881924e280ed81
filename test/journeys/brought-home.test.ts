// A result is brought home: chosen by the resident, carried by a grid worker, proved by two codes, and
// asked about on the phone afterwards (ZJ-15, ZJ-30, AL-44).
import type { Page } from 'playwright-core'
import { book, finishSteps, prepare, receive } from '@/cloud/host/demo/act'
import { dateString } from '@/domain/time/date'
import { words } from '@/words'
import { ask, itIs, sceneOf } from './ask'
import { chain } from './chain'
import { carriedFor } from './errands'
import { setStage, TUESDAY } from './stage'
import { seeNotice } from './story'
import { find, openPath, press, see, seeNoMore, tap, tapOnSheet, tapTo } from './walk'

const stage = setStage()
const then = chain()
const { errand } = words
const ADDRESS = '东坑 5 组 20 号'
let family: Page
let worker: Page
let token: string
let clerk: string
let caseId: string

const scene = (by: string) => sceneOf(stage.host, by)
const view = () => ask(stage.host, 'case.show', { caseId }, token)
const errandOf = async () => {
  const [one] = (await view()).errands
  if (!one) throw new Error('nobody is sent')
  return one
}

/** Types a code on the keys that lie over the page. */
async function type(page: Page, code: string) {
  for (const digit of code) await tapOnSheet(page, digit)
}

beforeAll(async () => {
  token = await stage.host.signIn('newcomer')
  clerk = await stage.host.signIn('clerk')
  const home = scene(token)
  const draft = await prepare(home, { serviceId: 'residence-permit' })
  caseId = draft.id
  const booking = await book(home, caseId, dateString(TUESDAY), '09:30')
  await itIs(stage.host, TUESDAY, '09:30')
  await receive(scene(clerk), booking.qr)
  await ask(stage.host, 'case.accept', { caseId }, clerk)
  family = await stage.resident('newcomer')
})

then('the resident has three ways to get the result, and chooses to have it brought', async () => {
  await openPath(family, `case/progress?id=${caseId}`)
  await tap(family, words.case.delivery.change)
  await see(family, errand.choose.ways.electronic.text)
  await tap(family, errand.choose.ways.grid.name, 'radio')
  await tap(family, errand.choose.save)
  await see(family, errand.choose.noGrid)
  await tap(family, '东片网格', 'radio')
  await find(family, errand.choose.address, 'textbox').fill(ADDRESS)
  await tapTo(family, errand.choose.save, 'case/progress')
  await see(family, errand.card.planned)
})

then('the decision sends it on its way by itself', async () => {
  await finishSteps(scene(clerk), caseId)
  await ask(stage.host, 'case.decide', { caseId, granted: true }, clerk)
  await family.reload()
  await see(family, errand.card.open)
})

then('the worker sees what to carry, but not the address before it is theirs', async () => {
  worker = await stage.worker()
  const { serviceName } = await view()
  await see(worker, serviceName)
  await seeNoMore(worker, ADDRESS)
  const card = worker.locator('.task').filter({ hasText: serviceName })
  await press(worker, find(card, errand.staff.take['deliver-result']))
  await see(worker, ADDRESS)
  await seeNotice(family, stage.host, token, 'errand-on-its-way')
})

then('the worker types the resident’s code; a wrong one is told with the tries left', async () => {
  await openPath(family, `case/progress?id=${caseId}`)
  await family.reload()
  const { myCode } = await errandOf()
  await see(family, errand.spaced(myCode!))
  await press(worker, find(worker, errand.staff.handOver['deliver-result']).first())
  await type(worker, myCode === '000000' ? '111111' : '000000')
  await see(worker, errand.code.wrong(4))
  await type(worker, myCode!)
  await see(worker, errand.staff.waitOther)
})

then('the resident types the worker’s code, and the case is delivered', async () => {
  const task = await carriedFor(stage.host, caseId)
  await tap(family, errand.card.enter)
  await type(family, task.workerCode!)
  await see(family, words.case.statuses.delivered)
  await see(family, errand.card.done('deliver-result'))
  expect(await view()).toMatchObject({ status: 'delivered' })
})

then('a dispatcher asks afterwards whether everything was right', async () => {
  const dispatcher = await stage.host.signIn('dispatcher')
  const { calls } = await ask(stage.host, 'errand.calls', {}, dispatcher)
  const call = calls.find((one) => one.caseId === caseId)
  await ask(stage.host, 'errand.call-back', { errandId: call!.id, satisfied: true }, dispatcher)
  expect((await ask(stage.host, 'errand.calls', {}, dispatcher)).calls).toEqual([])
})

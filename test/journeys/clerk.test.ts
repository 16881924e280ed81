// A clerk takes what is there: provisionally where only deferrable documents are missing, and after a
// correction where something was wrong. The resident reads and answers both.
import type { Page } from 'playwright-core'
import { finishSteps } from '@/cloud/host/demo/act'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { ask, itIs, sceneOf } from './ask'
import { act, checkIn, isRight, openCase, receive } from './desk'
import { book, prepare, supply } from './neighbours'
import { setStage, THURSDAY } from './stage'
import { seeNotice, seeStep } from './story'
import { CONTRACT, giveFile, PERMIT, PHOTO } from './visit'
import { beginning, goTo, openPath, see, tap, tapTo } from './walk'

const stage = setStage()
let desk: Page

test('ZJ-11.2 a case without its photo is accepted at once; the photo comes later, then it is decided', async () => {
  const { host } = stage
  const token = await host.signIn('newcomer')
  const { id: caseId } = await permitWithoutPhoto(token)
  await itIs(host, THURSDAY, '09:30')
  desk = await stage.staff('clerk')
  const { qr } = (await ask(host, 'case.show', { caseId }, token)).booking!
  await checkIn(desk, qr)
  await receive(desk)
  await isRight(desk, CONTRACT)
  await act(desk, 'accept-provisionally')

  const page = await stage.resident('newcomer')
  await seeStep(page, host, { token, caseId, action: 'accept-provisionally' })
  await see(page, words.case.deferred.what)
  await seeNotice(page, host, token, 'accepted-provisionally')
  await openPath(page, `apply/checklist?id=${caseId}`)
  await giveFile(page, PHOTO)
  await see(page, words.checklist.later.given)

  await desk.reload()
  await openCase(desk, caseId)
  await isRight(desk, PHOTO)
  await act(desk, 'settle-deferred')
  await finishSteps(sceneOf(host, await host.signIn('clerk')), caseId)
  await desk.reload()
  await openCase(desk, caseId)
  await act(desk, 'decide')
  await seeStep(page, host, { token, caseId, action: 'decide' })
})

test('ZJ-11.3 everything wrong is read at once, answered, and accepted', async () => {
  const { host } = stage
  const token = await host.signIn('shop-owner')
  const { cases } = await ask(host, 'case.list', {}, token)
  const waiting = cases.find(({ status }) => status === 'awaiting-correction')!
  const { notice } = await ask(host, 'case.show', { caseId: waiting.id }, token)

  const page = await stage.resident('shop-owner')
  await goTo(page, 'cases')
  await tapTo(page, words.home.cases.correctionSee, 'apply/notice')
  for (const { name, reason } of notice!.items) {
    await see(page, name)
    await see(page, reason)
  }
  await see(page, dateWithWeekday(notice!.due))
  await tapTo(page, words.document.notice.fix, 'apply/checklist')
  await see(page, words.checklist.head.correction(notice!.items.length))
  for (const { name } of notice!.items) await giveFile(page, name, words.checklist.act.again)
  await see(page, words.checklist.head.corrected)

  await desk.reload()
  await tap(desk, beginning(waiting.serviceName), 'option')
  for (const { name } of notice!.items) await isRight(desk, name)
  await act(desk, 'accept')
  await seeStep(page, host, { token, caseId: waiting.id, action: 'accept' })
})

async function permitWithoutPhoto(token: string) {
  const answers = { reason: 'work', 'half-year': 'yes' }
  const view = await prepare(stage.host, token, PERMIT.id, answers)
  const photo = view.items.find(({ name }) => name === PHOTO)!
  await supply(stage.host, token, view, [photo.documentId])
  await book(stage.host, token, view.id, { date: THURSDAY, time: '09:30' })
  return view
}

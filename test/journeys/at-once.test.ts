// 个体工商户 decided on the spot; a provisional acceptance that is kept, and one that is revoked.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { dateWithWeekday } from '@/words/format'
import { ask, itIs } from './ask'
import { act, checkIn, isRight, receive } from './desk'
import { book, prepare, supply } from './neighbours'
import { setStage, THURSDAY, type Resident } from './stage'
import { seeNotice, seeStep } from './story'
import { openPath, see } from './walk'
import { CONTRACT, PERMIT, PHOTO } from './visit'

const stage = setStage()
let desk: Page

beforeAll(async () => {
  desk = await stage.staff('clerk')
})

test('个体工商户 is received, accepted and decided while the resident waits: one visit', async () => {
  const { host } = stage
  const token = await host.signIn('newcomer')
  const draft = await prepare(host, token, 'sole-trader')
  await supply(host, token, draft)
  const { qr } = await book(host, token, draft.id, { date: THURSDAY, time: '09:30' })
  await itIs(host, THURSDAY, '09:30')
  await checkIn(desk, qr)
  await receive(desk)
  for (const { name, state } of draft.items) if (state !== 'shared') await isRight(desk, name)
  await act(desk, 'accept')
  await act(desk, 'decide')
  const page = await stage.resident('newcomer')
  await seeStep(page, host, { token, caseId: draft.id, action: 'decide' })
  await seeNotice(page, host, token, 'decided')
  const view = await ask(host, 'case.show', { caseId: draft.id }, token)
  expect(view).toMatchObject({ status: 'decided', visits: 1, granted: true })
})

test('ZJ-11.2 what was promised and never came revokes the acceptance, and the resident reads why', async () => {
  const { host } = stage
  const { token, caseId } = await provisional('elder')
  const { items } = await ask(host, 'case.show', { caseId }, token)
  const due = items.find(({ name }) => name === PHOTO)!.due!
  const page = await stage.resident('elder')
  await openPath(page, `case/progress?id=${caseId}`)
  await see(page, new RegExp(dateWithWeekday(due).slice(0, 5)))
  await itIs(host, '2026-12-30', '09:00')
  await until(async () => {
    const { status } = await ask(host, 'case.show', { caseId }, token)
    return status === 'revoked'
  })
  await seeStep(page, host, { token, caseId, action: 'revoke' })
  await seeNotice(page, host, token, 'revoked')
  const { reasons } = await ask(host, 'case.show', { caseId }, token)
  expect(reasons).toContain(PHOTO)
})

/** The host's own timer does it, within half a minute. */
async function until(done: () => Promise<boolean>) {
  while (!(await done())) await pause(500)
}

async function provisional(name: Resident) {
  const { host } = stage
  const token = await host.signIn(name)
  const answers = { reason: 'work', 'half-year': 'yes' }
  const view = await prepare(host, token, PERMIT.id, answers)
  const photo = view.items.find((item) => item.name === PHOTO)!
  await supply(host, token, view, [photo.documentId])
  const { qr } = await book(host, token, view.id, { date: THURSDAY, time: '10:30' })
  await checkIn(desk, qr)
  await receive(desk)
  await isRight(desk, CONTRACT)
  await act(desk, 'accept-provisionally')
  return { token, caseId: view.id }
}

// A village house: departments one after the other and side by side, a public notice, a survey that
// stops the clock, a decision, and the permit brought home by a grid worker. ZJ-5, AL-45, ZJ-30.
import type { Page } from 'playwright-core'
import { book, prepare, receive } from '@/cloud/host/demo/act'
import { dateString } from '@/domain/time/date'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { ask, itIs, sceneOf } from './ask'
import { chain } from './chain'
import { carriedFor } from './errands'
import { setStage, TUESDAY } from './stage'
import { seeNotice } from './story'
import { openPath, see } from './walk'
import { choose, openStep, work, write } from './work'

const stage = setStage()
const then = chain()
let family: Page
let village: Page
let planning: Page
let token: string
let caseId: string

const scene = (by: string) => sceneOf(stage.host, by)
const view = () => ask(stage.host, 'case.show', { caseId }, token)

/** The family reads on 进度 how it stands. */
async function look() {
  await openPath(family, `case/progress?id=${caseId}`)
  await family.reload()
  await see(family, words.case.now(await view()).title)
}

beforeAll(async () => {
  token = await stage.host.signIn('newcomer')
  const draft = await prepare(scene(token), { serviceId: 'village-house' })
  caseId = draft.id
  const booking = await book(scene(token), caseId, dateString(TUESDAY), '09:30')
  await itIs(stage.host, TUESDAY, '09:30')
  const clerk = await stage.host.signIn('clerk')
  await receive(scene(clerk), booking.qr)
  await ask(stage.host, 'case.accept', { caseId }, clerk)
  const { grids } = await ask(stage.host, 'grid.list', { officeId: 'qiuchuan' }, token)
  const home = { gridId: grids[0]!.id, address: '球川村 12 号' }
  await ask(stage.host, 'case.choose-delivery', { caseId, way: 'grid', ...home }, token)
  family = await stage.resident('newcomer')
})

then(
  'ZJ-5 the village discusses it first; then the notice hangs, and moves the due date',
  async () => {
    village = await stage.staff('village-handler')
    await openStep(village, caseId, 'village-review')
    await work(village, 'finish')
    await look()
    const { steps, due } = await view()
    const notice = steps.find(({ id }) => id === 'village-notice')!
    expect(notice).toMatchObject({ status: 'open', noticeUntil: '2026-12-11' })
    await see(family, dateWithWeekday(due!.date))
    expect(due!.movedFrom).not.toBeNull()
  }
)

then('ZJ-5 after the notice two departments work side by side, and both must be done', async () => {
  await itIs(stage.host, '2026-12-14', '09:00')
  await openStep(village, caseId, 'village-notice')
  await work(village, 'finish')
  await look()
  await see(family, words.flow.together)
  planning = await stage.staff('planning-handler')
  await openStep(planning, caseId, 'town-planning')
  await work(planning, 'finish')
  const { steps } = await view()
  expect(steps.find(({ id }) => id === 'site-survey')!.status).toBe('waiting')
  const agriculture = await stage.staff('agriculture-handler')
  await openStep(agriculture, caseId, 'agriculture')
  await work(agriculture, 'finish', (page) => write(page, '符合一户一宅'))
  expect((await view()).steps.find(({ id }) => id === 'site-survey')!.status).toBe('open')
})

then(
  'AL-45 the survey stops the clock, in writing; the family reads why and for how long',
  async () => {
    await itIs(stage.host, '2026-12-15', '10:00')
    await openStep(planning, caseId, 'site-survey')
    await work(planning, 'stop', async (page) => {
      await choose(page, words.case.grounds.inspection)
      await write(page, '到现场量四至和檐口')
    })
    const stopped = await view()
    expect(stopped).toMatchObject({ status: 'suspended', papers: [{ kind: 'suspension' }, {}] })
    await look()
    await seeNotice(family, stage.host, token, 'suspended')
    await itIs(stage.host, '2026-12-18', '15:00')
    await openStep(planning, caseId, 'site-survey')
    await work(planning, 'resume')
    await work(planning, 'finish')
    expect((await view()).due!.stoppedDays).toBeGreaterThan(stopped.due!.stoppedDays)
  }
)

then('AL-42 the town decides, and the family reads it', async () => {
  const handler = await stage.staff('handler')
  await openStep(handler, caseId, 'decision')
  await work(handler, 'decide')
  await look()
  await seeNotice(family, stage.host, token, 'decided')
})

then('ZJ-30 a grid worker brings the permit; both sides say their codes', async () => {
  const worker = await stage.host.signIn('grid-worker')
  const task = await carriedFor(stage.host, caseId)
  await ask(stage.host, 'errand.take', { errandId: task.id }, worker)
  const [errand] = (await view()).errands
  const code = errand!.myCode!
  await ask(stage.host, 'errand.hand-over', { errandId: task.id, code }, worker)
  const mine = await carriedFor(stage.host, caseId)
  await ask(stage.host, 'errand.receive', { errandId: task.id, code: mine.workerCode! }, token)
  await look()
  expect(await view()).toMatchObject({ status: 'delivered', visits: 1 })
  const ledger = await ask(stage.host, 'ledger.verify', { caseId }, token)
  expect(ledger.intact).toBe(true)
})

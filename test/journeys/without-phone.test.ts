// Somebody without a phone comes to the counter; what everybody else reads on theirs, a grid worker
// tells them at home, word for word (ZJ-30).
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Output } from '@/contract/calls'
import type { Listener } from '@/domain/errand/tell'
import { maskName } from '@/domain/person/mask'
import { finishSteps } from '@/cloud/host/demo/act'
import { idNumber } from '@/cloud/use-cases/demo/people'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { ask, itIs, sceneOf } from './ask'
import { chain } from './chain'
import { openCase } from './desk'
import { setStage, THURSDAY, WEDNESDAY } from './stage'
import { HALF_A_YEAR, PERMIT, WORKS_HERE } from './visit'
import { beginning, find, press, see, seeNoMore, tap, tapOnSheet } from './walk'

const stage = setStage()
const then = chain()
const { walkIn } = staffWords.staff
const { tell } = words.errand
type Task = Output<'errand.list'>['grids'][number]['errands'][number]
type TellTask = Extract<Task, { kind: 'tell' }>

const NAME = '汪菊香'
const ADDRESS = '北坞 3 组 9 号'
const WHY = '没有签名'
let desk: Page
let worker: Page
let clerk: string
let caseId: string

const view = () => ask(stage.host, 'case.show', { caseId }, clerk)

/** What there is to tell of this case; the jobs bring it to the worker by themselves, within seconds. */
async function toTell(): Promise<TellTask> {
  for (let tries = 0; tries < 50; tries += 1) {
    const token = await stage.host.signIn('grid-worker')
    const { grids } = await ask(stage.host, 'errand.list', {}, token)
    const found = grids.flatMap(({ errands }) => errands).find(isOurs)
    if (found?.kind === 'tell') return found
    await pause(300)
  }
  throw new Error('nobody is to be told')
}

/** The demo has another one, of an elder of another name. */
function isOurs(task: Task): boolean {
  return task.kind === 'tell' && task.name === maskName(NAME)
}

/** Takes it, says the words, and says whom: then it is off the list. */
async function tellThem(to: Listener) {
  await toTell()
  await worker.reload()
  const card = worker.locator('.task').filter({ hasText: maskName(NAME) })
  await seeNoMore(worker, ADDRESS)
  await press(worker, find(card, tell.take))
  await see(worker, ADDRESS)
  const { content, problems } = await toTell()
  await see(worker, tell.say(content!))
  for (const problem of problems) await see(worker, tell.problem(problem))
  await press(worker, find(card, tell.to[to]))
  await card.waitFor({ state: 'detached' })
}

beforeAll(async () => {
  clerk = await stage.host.signIn('clerk')
  await itIs(stage.host, WEDNESDAY, '09:30')
  desk = await stage.staff('clerk')
  worker = await stage.worker()
})

then('the clerk writes down where they live instead of a number', async () => {
  await tap(desk, walkIn.open)
  await find(desk.getByRole('dialog'), words.home.search.label, 'searchbox').fill(PERMIT.name)
  await tapOnSheet(desk, beginning(PERMIT.name))
  for (const answer of [WORKS_HERE, HALF_A_YEAR]) await tapOnSheet(desk, answer, 'radio')
  await tapOnSheet(desk, walkIn.next)
  const field = (name: string) => find(desk.getByRole('dialog'), name, 'textbox')
  await field(walkIn.name).fill(NAME)
  await field(walkIn.idNumber).fill(idNumber('33082219430203', '555'))
  await tapOnSheet(desk, walkIn.noPhone, 'switch')
  await tapOnSheet(desk, '北片网格', 'radio')
  await field(walkIn.home).fill(ADDRESS)
  await tapOnSheet(desk, walkIn.consent, 'checkbox')
  await tapOnSheet(desk, walkIn.receive)
  await see(desk, staffWords.staff.head.noPhone)
  const { cases } = await ask(stage.host, 'desk.show', {}, clerk)
  caseId = cases.find((one) => one.serviceName === PERMIT.name && one.name === '汪*')!.caseId
})

then('what is wrong is told at home by the grid worker, word for word', async () => {
  const [wrong, ...right] = (await view()).items
  for (const { documentId } of right) {
    await ask(stage.host, 'case.review', { caseId, documentId, verdict: 'right' }, clerk)
  }
  const { documentId } = wrong!
  const bad = { caseId, documentId, verdict: 'wrong', reason: WHY } as const
  await ask(stage.host, 'case.review', bad, clerk)
  await ask(stage.host, 'case.ask-for-correction', { caseId }, clerk)
  await tellThem('self')
})

then('the clerk reads that they know', async () => {
  await desk.reload()
  await openCase(desk, caseId)
  await see(desk, tell.toldOf('self', 'documents'))
})

then('they bring it, it is decided, and that is told them, too', async () => {
  await itIs(stage.host, THURSDAY, '09:30')
  const { documentId } = (await view()).items[0]!
  await ask(stage.host, 'case.review', { caseId, documentId, verdict: 'right' }, clerk)
  await ask(stage.host, 'case.accept', { caseId }, clerk)
  await finishSteps(sceneOf(stage.host, clerk), caseId)
  await ask(stage.host, 'case.decide', { caseId, granted: true }, clerk)
  await tellThem('family')
  const told = (await view()).timeline.filter(({ action }) => action === 'tell')
  expect(told.map(({ facts }) => facts)).toEqual([
    { to: 'family', group: 'result' },
    { to: 'self', group: 'documents' }
  ])
})

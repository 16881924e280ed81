// A step that lies: given to a handler, then yellow, red and overdue by itself, urged by itself,
// answered, finished. ZJ-43: a promise does not lapse unseen.
import type { Page } from 'playwright-core'
import type { Output } from '@/contract/calls'
import { book, prepare, receive } from '@/cloud/host/demo/act'
import type { Scene } from '@/cloud/host/demo/player'
import { dateString } from '@/domain/time/date'
import { instant } from '@/domain/time/instant'
import { staffWords } from '@/words/staff'
import { ask, itIs } from './ask'
import { chain } from './chain'
import { setStage, TUESDAY } from './stage'
import { find, see, tap, tapOnSheet } from './walk'
import { openStep, work, write } from './work'

const stage = setStage()
const then = chain()
const STEP = { id: 'check', name: '核对年龄和缴费' }
let board: Page
let handler: Page
let dispatcher: string
let caseId: string
let code: string

/** What somebody does without looking at a screen. */
function scene(by: string): Scene {
  return { now: instant(0), do: (call, input) => ask(stage.host, call, input, by) }
}

/** The timer has a round every half minute; the machine may be slow. */
async function until(group: Output<'dispatch.board'>['list']['group']) {
  for (let i = 0; i < 60; i += 1) {
    const { list } = await ask(stage.host, 'dispatch.board', { group }, dispatcher)
    const row = list.rows.find((one) => one.caseId === caseId && one.stepId === STEP.id)
    if (row) return row
    await board.waitForTimeout(2_000)
  }
  throw new Error(`the step never came into ${group}`)
}

/** The line of the step in the queue that is shown. */
const line = () => find(board, new RegExp(`${STEP.name}.*${code}`, 's'), 'option')

async function show(group: 'all' | 'yellow' | 'red' | 'overdue' | 'unassigned' | 'urges') {
  await tap(board, new RegExp(`^${staffWords.dispatch.groups[group]} \\d+$`), 'tab')
}

then('a dispatcher finds a step that nobody holds and gives it to a handler', async () => {
  const { host } = stage
  const home = scene(await host.signIn('newcomer'))
  const clerk = scene(await host.signIn('clerk'))
  dispatcher = await host.signIn('dispatcher')
  const draft = await prepare(home, { serviceId: 'pension-application' })
  const { qr } = await book(home, draft.id, dateString(TUESDAY), '09:30')
  await itIs(host, TUESDAY, '09:30')
  const received = await receive(clerk, qr)
  caseId = received.id
  code = (await clerk.do('case.accept', { caseId })).code ?? ''
  board = await stage.staff('dispatcher')
  await show('unassigned')
  await line().click()
  await find(board, new RegExp(`^${staffWords.dispatch.works.name('assign', null)}`)).waitFor()
  await board.keyboard.press('a')
  await find(board, /李强/, 'radio').click()
  await tapOnSheet(board, staffWords.dispatch.works.name('assign', null))
  await board.getByRole('dialog').waitFor({ state: 'hidden' })
  const view = await ask(host, 'case.show', { caseId }, dispatcher)
  expect(view.steps.find(({ id }) => id === STEP.id)?.handler).toBe('李*')
})

then('ZJ-43 half of its time is over: it is yellow, and at nine tenths it is red', async () => {
  await itIs(stage.host, '2026-12-09', '09:00')
  await until('yellow')
  await show('yellow')
  await line().waitFor()
  await itIs(stage.host, '2026-12-15', '09:00')
  await until('red')
  await show('red')
  await line().waitFor()
})

then('ZJ-43 its time is over: it is overdue, and urged by itself', async () => {
  await itIs(stage.host, '2026-12-16', '09:00')
  await until('overdue')
  const urged = await until('urges')
  expect(urged.urge).toMatchObject({ reason: 'overdue', answerBy: '2026-12-17' })
  await show('urges')
  await line().waitFor()
})

then('the handler reads it, reports back and finishes the step', async () => {
  handler = await stage.staff('handler')
  await openStep(handler, caseId, STEP.id)
  await see(handler, /^督办：/)
  await work(handler, 'report-back', (dialog) => write(dialog, '系统对接中断，今天办完'))
  await see(handler, staffWords.dispatch.detail.answered('系统对接中断，今天办完'))
  await work(handler, 'finish')
  const view = await ask(stage.host, 'case.show', { caseId }, dispatcher)
  expect(view.steps.find(({ id }) => id === STEP.id)?.status).toBe('done')
  expect(view.urges).toMatchObject([{ answer: '系统对接中断，今天办完' }])
})

then('the dispatcher has read the answer, and the queue is empty of it', async () => {
  const { notices } = await ask(stage.host, 'notice.list', {}, dispatcher)
  expect(notices.map(({ content }) => content.kind)).toContain('reported-back')
  await board.reload()
  await show('urges')
  await line().waitFor({ state: 'detached' })
})

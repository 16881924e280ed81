// What was decided is a paper: read, kept as a picture, printed, and verified by anybody who holds it.
import type { Page } from 'playwright-core'
import { paperCode } from '@/domain/case/paper-code'
import { words } from '@/words'
import { ask } from './ask'
import { showsCodeOf } from './qr'
import { setStage } from './stage'
import { find, openPath, see, tap, tapTo } from './walk'

const stage = setStage()
const text = words.case.paper

/** A paper of this kind that the shop owner has, with the case that it came of. */
async function paperOf(kind: keyof typeof text.titles) {
  const { host } = stage
  const token = await host.signIn('shop-owner')
  const { cases } = await ask(host, 'case.list', {}, token)
  for (const { id: caseId } of cases) {
    const { papers } = await ask(host, 'case.show', { caseId }, token)
    const paper = papers.find((one) => one.kind === kind)
    if (paper) return { caseId, code: paper.code }
  }
  throw new Error(`the shop owner has no ${kind}`)
}

const link = (code: string) => `${stage.host.address}/#/pages/case/verify/index?code=${code}`

test('AL-38 a decision is read, kept as a picture, and found again by whoever scans it', async () => {
  const { caseId, code } = await paperOf('decision')
  const page = await stage.resident('shop-owner')
  await openPath(page, `case/progress?id=${caseId}`)
  await tapTo(page, text.titles.decision, 'case/papers')
  await see(page, text.number(code))
  await see(page, /第三十八条/)
  expect(await showsCodeOf(page, link(code), text.qr)).toBe(true)

  const download = page.waitForEvent('download')
  await tap(page, words.checklist.keep.picture)
  expect((await download).suggestedFilename()).toContain(text.titles.decision)

  const passer = await stage.nobody()
  await passer.goto(link(code))
  await see(passer, text.verify.intact)
  await see(passer, text.titles.decision)
})

test('ZJ-11.3 the one-time notice is printed at the desk, from what was given', async () => {
  const { caseId, code } = await paperOf('one-time-notice')
  const desk = await stage.staff('clerk')
  const printed = await countPrints(desk)
  await openPath(desk, `case/papers?id=${caseId}&paper=${code}&print=1`)
  await see(desk, text.number(code))
  await desk.waitForFunction(() => (window as unknown as { printed: number }).printed > 0)
  expect(await printed()).toBe(1)
})

test('a number is verified by typing it; a slip in it and a number that nobody gave are told', async () => {
  const { code } = await paperOf('acceptance')
  const page = await stage.resident('parent')
  await openPath(page, 'me')
  await tapTo(page, new RegExp(`^${words.home.me.verify}`), 'case/verify')
  await type(page, code.slice(0, -1))
  await see(page, text.verify.wrongNumber)
  await type(page, code)
  await see(page, text.verify.intact)
  await tap(page, text.verify.again)
  await type(page, paperCode(code.split('-')[0] ?? '', '222222'))
  await see(page, text.verify.unknown.title)
})

async function type(page: Page, number: string) {
  await find(page, text.verify.number, 'textbox').fill(number)
  await tap(page, text.verify.go)
}

/** Counts instead of printing. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(count)
  await page.evaluate(count)
  return () => page.evaluate(() => (window as unknown as { printed: number }).printed)
}

/** Runs in the page. */
function count() {
  const counted = window as unknown as { printed: number; print: () => void }
  counted.printed = 0
  counted.print = () => {
    counted.printed += 1
  }
}

// Each act whose word is written down makes its paper; what the act said is what the paper says.
import { finishSteps } from '@/cloud/host/demo/act'
import { idNumber } from '@/cloud/use-cases/demo/people'
import type { Output } from '@/contract/calls'
import type { PaperKind } from '@/domain/case/paper'
import type { Person, Town } from '../../make'
import { atHome, leaveDeferrable, received, roomyTown, TUESDAY, type Preparation } from './stories'

const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
const permit = { serviceId: 'residence-permit', answers: rent }
let town: Town
let clerk: Person
let handler: Person
let dispatcher: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
  dispatcher = await town.staff(['dispatcher'])
})
afterAll(() => town.drop())

const at = (person: Person, date = TUESDAY, time = '10:00') => town.as(person).at(date, time)

async function atCounter(plan: Preparation = permit) {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, plan)
  return { resident, caseId }
}

async function accepted(plan?: Preparation) {
  const one = await atCounter(plan)
  await at(clerk).must('case.accept', { caseId: one.caseId })
  return one
}

/** The newest paper of a case, as its resident reads it; throws where it is of another kind. */
async function paper(
  one: { resident: Person; caseId: string },
  kind: PaperKind,
  date = TUESDAY
): Promise<Output<'paper.show'>> {
  const scene = at(one.resident, date, '20:00')
  const [newest] = (await scene.must('case.show', { caseId: one.caseId })).papers
  expect(newest?.kind).toBe(kind)
  const { code } = newest!
  expect(await scene.must('paper.verify', { code })).toMatchObject({ code, kind, intact: true })
  return scene.must('paper.show', { code })
}

test('ZJ-11.1 an acceptance makes a receipt: code, to whom, from whom, on what rule, until when', async () => {
  const one = await accepted()
  const { code, content, qr, caseId } = await paper(one, 'acceptance')
  expect(caseId).toBe(one.caseId)
  expect(code).toMatch(/^QC\d{14}-[0-9A-Z]{7}$/)
  expect(qr).toBe(`suozi:paper:${code}`)
  expect(content).toMatchObject({
    caseCode: code.split('-')[0],
    serviceName: '居住证首次申领',
    officeName: '球川镇便民服务中心',
    applicant: '王*',
    issuedOn: TUESDAY,
    rule: 'ZJ-11.1',
    due: '2026-12-09',
    decideBy: '2026-12-09',
    limitDays: 15
  })
})

test('ZJ-11.2 a provisional acceptance makes one that names each deferred document and its day', async () => {
  const one = await atCounter({ ...permit, leave: leaveDeferrable })
  const { caseId } = one
  await at(clerk).must('case.accept-provisionally', { caseId, committed: true })
  const { content } = await paper(one, 'provisional-acceptance')
  expect(content).toMatchObject({ rule: 'ZJ-11.2', due: '2026-12-07', decideBy: '2026-12-09' })
  expect(content.items).toMatchObject([{ name: '一寸照片', problem: 'missing' }])
})

test('ZJ-11.2 a revocation by the timer is written too, with its reasons, by nobody', async () => {
  const one = await atCounter({ ...permit, leave: leaveDeferrable })
  await at(clerk).must('case.accept-provisionally', { caseId: one.caseId, committed: true })
  await town.jobs('2026-12-08', '00:10')
  const { code, content } = await paper(one, 'revocation', '2026-12-08')
  expect(content).toMatchObject({ rule: 'ZJ-11.2', issuedOn: '2026-12-08' })
  expect(content.reasons).toMatch(/^一寸照片应在.*前补交，到期没有收到。$/)
  const row = town.db.selectFrom('case_papers').select('issued_by').where('code', '=', code)
  expect(await row.executeTakeFirst()).toEqual({ issued_by: null })
})

test('ZJ-11.3 the one-time notice is a paper with everything that is wrong or missing', async () => {
  const one = await atCounter({
    serviceId: 'sole-trader',
    answers: { premises: 'home', 'run-by': 'one', food: 'no' },
    leave: ({ documentId }) => documentId === 'premises-promise'
  })
  const form = { caseId: one.caseId, documentId: 'application-form' }
  await at(clerk).must('case.review', { ...form, verdict: 'wrong', reason: '没有写门牌号' })
  const view = await at(clerk).must('case.ask-for-correction', { caseId: one.caseId })
  const { content } = await paper(one, 'one-time-notice')
  expect(content).toMatchObject({ rule: 'ZJ-11.3', due: view.notice?.due, decideBy: null })
  expect(content.items).toEqual(
    view.notice?.items.map(({ name, problem, reason, where }) => ({ name, problem, reason, where }))
  )
  expect(content.items).toContainEqual(
    expect.objectContaining({ problem: 'wrong', reason: '没有写门牌号' })
  )
})

test('AL-32 a refusal is written, with the authority that is competent', async () => {
  const one = await atCounter()
  const refusal = { reasons: '不属于本镇办理范围', authority: '衢州市公安局' }
  await at(clerk).must('case.refuse', { caseId: one.caseId, ...refusal })
  const { content } = await paper(one, 'refusal')
  expect(content).toMatchObject({ rule: 'AL-32', ...refusal, due: null })
})

test('AL-32 what is deemed accepted has its receipt, on that rule and from the day of receipt', async () => {
  const one = await atCounter()
  await town.jobs('2026-12-02', '00:10')
  const { content } = await paper(one, 'acceptance', '2026-12-02')
  expect(content).toMatchObject({ rule: 'AL-32', due: '2026-12-09' })
})

test('AL-38 a denial is written with its reasons, a grant with its result', async () => {
  const decide = async (decision: { granted: boolean; reasons?: string }) => {
    const one = await accepted()
    const scene = at(handler, '2026-11-26')
    await finishSteps(scene.story, one.caseId)
    await scene.must('case.decide', { caseId: one.caseId, ...decision })
    return paper(one, 'decision', '2026-11-26')
  }
  const denied = await decide({ granted: false, reasons: '居住登记不满半年' })
  expect(denied.content).toMatchObject({ granted: false, reasons: '居住登记不满半年' })
  const granted = await decide({ granted: true })
  expect(granted.content).toMatchObject({
    granted: true,
    reasons: '',
    result: '居住证一张，同时有电子证'
  })
})

test('AL-45 a stop is told in writing: the step, the ground, and the time needed', async () => {
  const one = await accepted({ serviceId: 'public-place-permit' })
  await at(handler, TUESDAY, '15:00').must('step.finish', { caseId: one.caseId, stepId: 'review' })
  const stop = { stepId: 'test', ground: 'testing' as const, workingDays: 5 }
  await at(handler, '2026-11-26').must('step.stop', {
    caseId: one.caseId,
    ...stop,
    note: '委托检测室内空气'
  })
  const { content } = await paper(one, 'suspension', '2026-11-26')
  const { name } = (await at(handler).must('case.show', { caseId: one.caseId })).steps.find(
    ({ id }) => id === 'test'
  )!
  expect(content).toMatchObject({ step: name, ground: 'testing', workingDays: 5, rule: 'AL-45' })
  expect(content.reasons).toBe('委托检测室内空气')
})

test('AL-42 an extension is told in writing: how long, until when, and why', async () => {
  const one = await accepted({ serviceId: 'public-place-permit' })
  const { caseId } = one
  const asked = { caseId, workingDays: 8, reasons: '要等省里复核数据' }
  await at(handler, '2026-11-26').must('case.ask-extension', asked)
  const view = await at(dispatcher, '2026-11-27').must('case.extend', { caseId })
  const { content } = await paper(one, 'extension', '2026-11-27')
  expect(content).toMatchObject({
    rule: 'AL-42',
    workingDays: 8,
    reasons: '要等省里复核数据',
    due: view.due?.date
  })
})

test('a paper stays as it was given, whatever comes after', async () => {
  const one = await accepted({ serviceId: 'public-place-permit' })
  const before = await paper(one, 'acceptance')
  const { caseId } = one
  await at(handler, '2026-11-26').must('case.ask-extension', {
    caseId,
    workingDays: 8,
    reasons: '要等省里复核数据'
  })
  await at(dispatcher, '2026-11-27').must('case.extend', { caseId })
  const scene = at(one.resident, '2026-11-28')
  expect((await scene.must('case.show', { caseId })).papers.map(({ kind }) => kind)).toEqual([
    'extension',
    'acceptance'
  ])
  expect(await scene.must('paper.show', { code: before.code })).toEqual(before)
})

test('a paper for a relative is written to the relative', async () => {
  const resident = await town.resident()
  const { relatives } = await atHome(town, resident).must('relative.add', {
    name: '陈建国',
    relation: 'parent',
    idNumber: idNumber('33082219580415', '317'),
    consent: true
  })
  const plan = { serviceId: 'id-card-renewal', relativeId: relatives[0]!.id }
  const one = await received(town, { resident, clerk }, plan)
  await at(clerk).must('case.accept', { caseId: one.id })
  const { content } = await paper({ resident, caseId: one.id }, 'acceptance')
  expect(content.applicant).toBe('陈*')
})

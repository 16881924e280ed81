import { dateString } from '@/domain/time/date'
import type { Person, Town } from '../../make'
import { item, leaveDeferrable, received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)
const permit = { serviceId: 'residence-permit' }
const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }

async function inCorrection(on = TUESDAY) {
  const resident = await town.resident()
  const leave = ({ documentId }: { documentId: string }) => documentId === 'photo'
  const plan = { ...permit, answers: rent, leave }
  const { id: caseId } = await received(town, { resident, clerk }, plan)
  const { notice } = await at(clerk, on).must('case.ask-for-correction', { caseId })
  return { resident, caseId, due: notice?.due ?? '' }
}

async function provisional() {
  const resident = await town.resident()
  const plan = { ...permit, answers: rent, leave: leaveDeferrable }
  const { id: caseId } = await received(town, { resident, clerk }, plan)
  const accept = { caseId, committed: true as const }
  const view = await at(clerk, TUESDAY).must('case.accept-provisionally', accept)
  return { resident, caseId, due: item(view, 'photo').due ?? '' }
}

describe('the timer was down', () => {
  test('ZJ-11.3 over a weekend: the withdrawal is recorded on Monday, and holds from its own day', async () => {
    const { caseId, resident, due } = await inCorrection('2026-11-27')
    expect(due).toBe('2026-12-04')
    await town.jobs('2026-12-04', '23:59')
    const show = (date: string) => at(resident, date).must('case.show', { caseId })
    expect((await show('2026-12-04')).status).toBe('awaiting-correction')
    await town.jobs('2026-12-07', '08:00')
    const view = await show('2026-12-07')
    expect(view.status).toBe('withdrawn')
    expect(view.timeline[0]).toMatchObject({
      action: 'deem-withdrawn',
      rule: 'ZJ-11.3',
      facts: { since: '2026-12-05' }
    })
    const row = town.db.selectFrom('cases').select('ended_on').where('id', '=', caseId)
    expect(await row.executeTakeFirst()).toEqual({ ended_on: '2026-12-05' })
    expect(
      (await told(at(resident, '2026-12-07'))).filter((k) => k === 'deemed-withdrawn')
    ).toEqual(['deemed-withdrawn'])
  })

  test('ZJ-11.3 no clerk accepts what the law has already taken back', async () => {
    const { caseId } = await inCorrection()
    const late = at(clerk, '2026-12-02')
    expect(await late.refusal('case.accept', { caseId })).toMatchObject({
      code: 'wrong-state',
      detail: 'withdrawn'
    })
  })

  test('AL-32 nobody asks for more once the five days are over: it is accepted', async () => {
    const resident = await town.resident()
    const leave = ({ documentId }: { documentId: string }) => documentId === 'photo'
    const plan = { ...permit, answers: rent, leave }
    const { id: caseId } = await received(town, { resident, clerk }, plan)
    const late = at(clerk, '2026-12-02')
    expect(await late.refusal('case.ask-for-correction', { caseId })).toMatchObject({
      code: 'wrong-state',
      detail: 'in-progress'
    })
    expect(await late.refusal('case.refuse', { caseId, reasons: '材料不全' })).toMatchObject({
      code: 'wrong-state',
      detail: 'in-progress'
    })
    await town.jobs('2026-12-05', '03:00')
    const view = await at(resident, '2026-12-05').must('case.show', { caseId })
    expect(view).toMatchObject({ status: 'in-progress', due: { date: '2026-12-09' } })
    expect(view.papers[0]).toMatchObject({ kind: 'acceptance' })
    const deemed = view.timeline.find(({ action }) => action === 'deem-accepted')
    expect(deemed?.facts).toMatchObject({ since: '2026-12-02' })
  })

  test('ZJ-11.2 what was deferred and never came is revoked, with reasons in writing', async () => {
    const { caseId, resident, due } = await provisional()
    await town.jobs(due, '23:59')
    const show = () => at(resident, '2026-12-20').must('case.show', { caseId })
    expect((await show()).status).toBe('in-progress')
    await Promise.all([town.jobs('2026-12-20', '03:00'), town.jobs('2026-12-20', '03:00')])
    const view = await show()
    expect(view).toMatchObject({ status: 'revoked', papers: [{ kind: 'revocation' }, {}] })
    expect(view.reasons).toContain('照片')
    expect(view.steps.every(({ status }) => status === 'closed')).toBe(true)
    expect((await told(at(resident, '2026-12-20'))).filter((k) => k === 'revoked')).toHaveLength(1)
    expect((await at(resident, '2026-12-20').must('ledger.verify', { caseId })).intact).toBe(true)
  })

  test('ZJ-11.2 no handler works on what is revoked by law, though no timer has said so yet', async () => {
    const handler = await town.staff(['handler', 'dispatcher'])
    const { caseId, resident, due } = await provisional()
    const after = dateString('2026-12-21')
    expect(due < after).toBe(true)
    const { steps } = await at(resident, TUESDAY).must('case.show', { caseId })
    const stepId = steps.find(({ status }) => status === 'open')!.id
    const late = at(handler, after)
    const step = { caseId, stepId }
    const stop = { ...step, ground: 'hearing' as const, workingDays: 3, note: '要听取意见' }
    const urge = { ...step, note: '请今天答复', answerBy: after }
    const refusals = [
      await late.refusal('step.finish', step),
      await late.refusal('step.stop', stop),
      await late.refusal('step.take', step),
      await late.refusal('dispatch.assign', { ...step, handlerId: handler.id }),
      await late.refusal('dispatch.urge', urge)
    ]
    expect(refusals).toMatchObject(
      refusals.map(() => ({ code: 'obstacle', detail: 'step-not-open' }))
    )
    await town.jobs(after, '10:01')
    const view = await at(resident, after, '11:00').must('case.show', { caseId })
    expect(view.status).toBe('revoked')
    expect(view.timeline[0]).toMatchObject({ action: 'revoke', actorRole: 'timer' })
  })

  test('AL-32 who is urged five days too late is urged about an accepted case', async () => {
    const dispatcher = await town.staff(['dispatcher'])
    const resident = await town.resident()
    const { id: caseId } = await received(town, { resident, clerk }, permit)
    const ask = { caseId, stepId: null, note: '请今天看材料', answerBy: dateString('2026-12-02') }
    const urged = await at(dispatcher, '2026-12-02').must('dispatch.urge', ask)
    expect(urged.status).toBe('in-progress')
    const deemed = urged.timeline.find(({ action }) => action === 'deem-accepted')
    expect(deemed).toMatchObject({ actorRole: 'timer', facts: { since: '2026-12-02' } })
    expect(await at(resident, '2026-12-02').must('ledger.verify', { caseId })).toMatchObject({
      intact: true
    })
  })
})

test('two clerks act on one case at the same moment: one wins, the other is told what happened', async () => {
  const resident = await town.resident()
  const other = await town.staff(['clerk'])
  const { id: caseId } = await received(town, { resident, clerk }, permit)
  const refuse = { caseId, reasons: '不归我们办', authority: '县公安局' }
  const results = await Promise.all([
    at(clerk, TUESDAY).do('case.accept', { caseId }),
    at(other, TUESDAY).do('case.refuse', refuse)
  ])
  const [lost] = results.filter(({ ok }) => !ok)
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(lost).toMatchObject({
    failure: {
      message: expect.stringMatching(/周\*在 10:00|往下走了一步/) as string
    }
  })
  const view = await at(resident, TUESDAY).must('case.show', { caseId })
  const verify = await at(resident, TUESDAY).must('ledger.verify', { caseId })
  expect(verify).toMatchObject({ intact: true, events: view.eventCount })
})

test('a hundred acts on twenty cases at once lose no event and double none', async () => {
  const clerks = await Promise.all(Array.from({ length: 5 }, () => town.staff(['clerk'])))
  const cases = []
  for (let i = 0; i < 20; i += 1) {
    const resident = await town.resident()
    cases.push({ resident, ...(await received(town, { resident, clerk }, permit)) })
  }
  const acts = cases.flatMap(({ id: caseId }) =>
    clerks.map((one) => at(one, TUESDAY).do('case.accept', { caseId }))
  )
  const results = await Promise.all(acts)
  expect(results.filter(({ ok }) => ok)).toHaveLength(20)
  for (const { id: caseId, resident } of cases) {
    const { timeline, eventCount } = await at(resident, TUESDAY).must('case.show', { caseId })
    expect(timeline.filter(({ action }) => action === 'accept')).toHaveLength(1)
    const verify = await at(resident, TUESDAY).must('ledger.verify', { caseId })
    expect(verify).toMatchObject({ intact: true, events: eventCount })
  }
})

import { finishSteps } from '@/cloud/host/demo/act'
import type { Person, Scene, Town } from '../../make'
import { received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let everybody: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  everybody = await town.staff(['handler'])
})
afterAll(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

async function accepted(serviceId: string) {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, { serviceId })
  const view = await at(clerk, TUESDAY).must('case.accept', { caseId })
  return { resident, caseId, view }
}

async function statuses(scene: Scene, caseId: string) {
  const { steps } = await scene.must('case.show', { caseId })
  return Object.fromEntries(steps.map(({ id, status }) => [id, status]))
}

describe('村民建房 in series and in parallel', () => {
  test('ZJ-12 whoever waits is told of each step that is done, but the last: the decision says it', async () => {
    const { resident, caseId } = await accepted('village-house')
    await at(everybody, '2026-11-26').must('step.finish', { caseId, stepId: 'village-review' })
    const home = at(resident, '2026-11-26', '20:00')
    const { notices } = await home.must('notice.list', {})
    const { steps } = await home.must('case.show', { caseId })
    expect(notices[0]?.content).toEqual({
      kind: 'step-done',
      serviceName: expect.stringContaining('建房') as string,
      stepName: steps[0]!.name,
      done: 1,
      of: steps.length
    })
  })

  test('ZJ-5 a serial step opens, and its clock with it, when the one before it is finished', async () => {
    const { caseId, view } = await accepted('village-house')
    expect(view.steps.filter(({ openedOn }) => openedOn)).toMatchObject([
      { id: 'village-review', status: 'open', openedOn: TUESDAY }
    ])
    const day = at(everybody, '2026-11-26')
    const finished = await day.must('step.finish', { caseId, stepId: 'village-review' })
    expect(finished.steps[1]).toMatchObject({
      id: 'village-notice',
      status: 'open',
      openedOn: '2026-11-26',
      noticeUntil: '2026-12-06'
    })
  })

  test('ZJ-5 steps side by side open together; what follows both waits for both', async () => {
    const { caseId } = await accepted('village-house')
    await at(everybody, TUESDAY).must('step.finish', { caseId, stepId: 'village-review' })
    const afterNotice = at(everybody, '2026-12-07')
    await afterNotice.must('step.finish', { caseId, stepId: 'village-notice' })
    expect(await statuses(afterNotice, caseId)).toMatchObject({
      'town-planning': 'open',
      agriculture: 'open',
      'site-survey': 'waiting'
    })
    await afterNotice.must('step.finish', { caseId, stepId: 'agriculture' })
    expect(await statuses(afterNotice, caseId)).toMatchObject({ 'site-survey': 'waiting' })
    await afterNotice.must('step.finish', { caseId, stepId: 'town-planning' })
    expect(await statuses(afterNotice, caseId)).toMatchObject({ 'site-survey': 'open' })
  })

  test('ZJ-5 a public notice is not ended before its days are over', async () => {
    const { caseId } = await accepted('village-house')
    const first = at(everybody, TUESDAY)
    await first.must('step.finish', { caseId, stepId: 'village-review' })
    const notice = { caseId, stepId: 'village-notice' }
    expect(await at(everybody, '2026-12-04').refusal('step.finish', notice)).toMatchObject({
      code: 'obstacle',
      detail: 'notice-running',
      rule: 'ZJ-5'
    })
    await at(everybody, '2026-12-05').must('step.finish', notice)
  })

  test('ZJ-12 a notice that the guide leaves out of the promise moves the due date', async () => {
    const { caseId, view } = await accepted('village-house')
    expect(view.due).toMatchObject({ date: '2026-12-22', movedFrom: null })
    const put = await at(everybody, TUESDAY).must('step.finish', {
      caseId,
      stepId: 'village-review'
    })
    // Ten days from 24 November, eight of them worked.
    expect(put.due).toMatchObject({ date: '2027-01-04', movedFrom: '2026-12-22' })
    expect(put.holdup).toMatchObject({ kind: 'notice', facts: { until: '2026-12-04' } })
  })

  test('ZJ-5 two handlers finish steps side by side at the same moment: both are done, and one opens what follows', async () => {
    const { caseId } = await accepted('village-house')
    await at(everybody, TUESDAY).must('step.finish', { caseId, stepId: 'village-review' })
    const day = at(everybody, '2026-12-07')
    await day.must('step.finish', { caseId, stepId: 'village-notice' })
    const results = await Promise.all(
      ['town-planning', 'agriculture'].map((stepId) => day.do('step.finish', { caseId, stepId }))
    )
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    expect(await statuses(day, caseId)).toMatchObject({
      'town-planning': 'done',
      agriculture: 'done',
      'site-survey': 'open'
    })
    const { timeline } = await day.must('case.show', { caseId })
    const opened = timeline.filter(({ facts }) => String(facts.steps ?? '').includes('survey'))
    expect(opened.length).toBeLessThanOrEqual(1)
    expect(await day.must('ledger.verify', { caseId })).toMatchObject({ intact: true })
  })
})

describe('who handles what', () => {
  test('a handler acts on the steps of their department, and on no others', async () => {
    const health = await town.staff(['handler'], 'qiuchuan', 'health')
    const tax = await town.staff(['handler'], 'qiuchuan', 'tax')
    const { caseId, view } = await accepted('public-place-permit')
    // The only handler of a department needs no assigning.
    expect(view.steps[0]).toMatchObject({ status: 'open', handler: '周*' })
    const refused = await at(tax, TUESDAY).refusal('step.finish', { caseId, stepId: 'review' })
    expect(refused).toMatchObject({ code: 'obstacle', detail: 'other-department' })
    const done = await at(health, TUESDAY).must('step.finish', { caseId, stepId: 'review' })
    expect(done.steps.map(({ status }) => status)).toEqual(['done', 'open', 'open', 'waiting'])
    await town.db.deleteFrom('staff').where('person_id', 'in', [health.id, tax.id]).execute()
  })

  test('nothing is decided before every other step is done, and the deciding step is not just ticked off', async () => {
    const { caseId } = await accepted('public-place-permit')
    const scene = at(everybody, TUESDAY)
    const decide = { caseId, granted: true }
    expect((await scene.refusal('case.decide', decide))?.detail).toBe('steps-open')
    const view = await finishSteps(scene.story, caseId)
    expect(view.steps.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'open'])
    const tick = await scene.refusal('step.finish', { caseId, stepId: 'decide' })
    expect(tick?.detail).toBe('step-decides')
    const decided = await scene.must('case.decide', decide)
    expect(decided.steps.at(-1)).toMatchObject({ status: 'done' })
  })

  test('个体工商户 is decided on the spot, by the clerk who received it', async () => {
    const both = await town.staff(['clerk', 'handler'])
    const resident = await town.resident()
    const { id: caseId } = await received(
      town,
      { resident, clerk: both },
      { serviceId: 'sole-trader' }
    )
    const counter = at(both, TUESDAY, '09:50')
    await counter.must('case.accept', { caseId })
    const decided = await counter.must('case.decide', { caseId, granted: true })
    expect(decided).toMatchObject({ status: 'decided', visits: 1 })
    expect(await told(at(resident, TUESDAY))).toContain('decided')
  })

  test('a case that ends leaves no step open', async () => {
    const { caseId, resident } = await accepted('public-place-permit')
    await at(resident, '2026-11-25').must('case.withdraw', { caseId })
    expect(Object.values(await statuses(at(everybody, '2026-11-26'), caseId))).toEqual([
      'closed',
      'closed',
      'closed',
      'closed'
    ])
  })
})

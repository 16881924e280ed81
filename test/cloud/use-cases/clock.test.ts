import type { StopGround } from '@/domain/service/guide'
import type { Person, Town } from '../../make'
import { received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let handler: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
})
afterAll(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

async function accepted(serviceId: string) {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, { serviceId })
  const view = await at(clerk, TUESDAY).must('case.accept', { caseId })
  return {
    resident,
    caseId,
    view,
    show: (date: string) => at(resident, date).must('case.show', { caseId })
  }
}

/** What a guide says changes, for this town alone. */
async function changeGuide(id: string, changes: object) {
  const row = town.db.selectFrom('services').select('guide').where('id', '=', id)
  const { guide } = await row.executeTakeFirstOrThrow()
  const changed = JSON.stringify({ ...guide, ...changes })
  await town.db.updateTable('services').set({ guide: changed }).where('id', '=', id).execute()
}

const testing = { ground: 'testing' as const, workingDays: 5, note: '委托检测室内空气' }
const testStep = { stepId: 'test', ...testing }

test('ZJ-12 the promise binds where it is shorter than the statute', async () => {
  await changeGuide('pension-application', {
    statutory: { days: 20, unit: 'working-days' },
    promised: { days: 4, unit: 'working-days' }
  })
  const { view } = await accepted('pension-application')
  expect(view.limit).toEqual({ days: 4, unit: 'working-days' })
  expect(view.due).toMatchObject({ date: '2026-11-30', workingDaysLeft: 4, used: 0 })
})

test('ZJ-12 progress can be looked up at any time, by day and by night, until the end', async () => {
  const { caseId, resident } = await accepted('social-insurance-registration')
  for (const [date, time] of [
    ['2026-11-24', '23:59'],
    ['2026-11-28', '03:00'],
    ['2026-12-06', '12:00']
  ] as const) {
    const scene = at(resident, date, time)
    expect(await scene.must('case.show', { caseId })).toMatchObject({ status: 'in-progress' })
    expect((await scene.must('case.list', {})).cases).toMatchObject([
      { id: caseId, due: '2026-12-08' }
    ])
  }
})

test('AL-82 the due date skips the days off, and is provisional where 2027 is not published', async () => {
  const { view } = await accepted('pension-application')
  await changeGuide('pension-application', { promised: { days: 40, unit: 'working-days' } })
  await changeGuide('pension-application', { statutory: null })
  const long = await accepted('pension-application')
  expect(view.due?.provisional).toBe(false)
  expect(long.view.due).toMatchObject({ date: '2027-01-20', provisional: true })
})

test('AL-82 a schedule that is published later makes the date certain and moves it', async () => {
  await changeGuide('medical-reimbursement', {
    statutory: { days: 30, unit: 'working-days' },
    promised: null
  })
  const { view, show } = await accepted('medical-reimbursement')
  expect(view.due).toMatchObject({ date: '2027-01-06', provisional: true })
  const schedule = { off: ['2027-01-01', '2027-01-04'], worked: [], provisional: false }
  await town.db
    .updateTable('calendar_years')
    .set({ schedule: JSON.stringify(schedule) })
    .where('year', '=', 2027)
    .execute()
  expect((await show('2026-12-01')).due).toMatchObject({ date: '2027-01-07', provisional: false })
})

/** 公共场所卫生许可 in which everything but the test is done: it alone is open. */
async function tested() {
  const one = await accepted('public-place-permit')
  const { caseId } = one
  await at(handler, TUESDAY, '15:00').must('step.finish', { caseId, stepId: 'review' })
  await at(handler, '2026-11-25').must('step.finish', { caseId, stepId: 'visit' })
  return one
}

describe('the clock stands still', () => {
  test('AL-45 only on a ground that the law lists', async () => {
    const { caseId } = await tested()
    const stop = { caseId, ...testStep, ground: 'staff-on-holiday' as StopGround }
    expect(await at(handler, '2026-11-26').refusal('step.stop', stop)).toMatchObject({
      code: 'invalid-input',
      field: 'ground'
    })
  })

  test('ZJ-28 a report stops it only in the step for which the law requires one', async () => {
    const { caseId } = await accepted('public-place-permit')
    const scene = at(handler, '2026-11-26')
    const appraisal = { caseId, ...testing, ground: 'appraisal' as const, stepId: 'review' }
    expect(await scene.refusal('step.stop', appraisal)).toMatchObject({
      code: 'obstacle',
      detail: 'ground-not-allowed'
    })
    // Everybody has a right to be heard, in any step.
    const hearing = { ...appraisal, ground: 'hearing' as const }
    expect((await scene.must('step.stop', hearing)).status).toBe('suspended')
  })

  test('AL-45 with written notice of the time needed', async () => {
    const { caseId, resident, show } = await tested()
    const late = at(handler, '2026-11-26')
    for (const wrong of [
      { note: '' },
      { workingDays: 0 },
      { workingDays: 1.5 },
      { workingDays: 999 }
    ]) {
      const refused = await late.refusal('step.stop', { caseId, ...testStep, ...wrong })
      expect(refused).toMatchObject({ code: 'invalid-input', field: Object.keys(wrong)[0] })
    }
    await late.must('step.stop', { caseId, ...testStep })
    const view = await show('2026-11-26')
    expect(view.stop).toEqual({ ...testing, since: '2026-11-26' })
    expect(view.papers[0]?.kind).toBe('suspension')
    const { notices } = await at(resident, '2026-11-26').must('notice.list', {})
    expect(notices[0]?.content).toMatchObject({
      kind: 'suspended',
      ground: 'testing',
      workingDays: 5
    })
  })

  test('AL-45 the due date moves by the working days on which it stood still, and says why', async () => {
    const { caseId, resident, show } = await tested()
    expect((await show(TUESDAY)).due).toMatchObject({ date: '2026-12-22', movedFrom: null })
    await at(handler, '2026-11-26').must('step.stop', { caseId, ...testStep })
    expect((await show('2026-12-01')).due).toMatchObject({
      date: '2026-12-25',
      movedFrom: '2026-12-22',
      stoppedDays: 3
    })
    // The list and the desk of whoever watches say the same as the case.
    const { cases } = await at(resident, '2026-12-01').must('case.list', {})
    expect(cases[0]).toMatchObject({ due: '2026-12-25', stopped: true, workingDaysLeft: 18 })
    const watch = await town.staff(['dispatcher'])
    const desk = await at(watch, '2026-12-01').must('desk.show', {})
    expect(desk.cases.find((one) => one.caseId === caseId)).toMatchObject({ due: '2026-12-25' })

    await at(handler, '2026-12-03').must('step.resume', { caseId, stepId: 'test' })
    expect((await show('2026-12-10')).due).toMatchObject({ date: '2026-12-29', stoppedDays: 5 })
    expect((await told(at(resident, '2026-12-10')))[0]).toBe('resumed')
  })

  test('AL-45 the case runs on while another step is open, and stands still from then on', async () => {
    const { caseId, show } = await accepted('public-place-permit')
    await at(handler, '2026-11-25').must('step.finish', { caseId, stepId: 'review' })
    const stopped = await at(handler, '2026-11-26').must('step.stop', { caseId, ...testStep })
    expect(stopped).toMatchObject({ status: 'in-progress', stop: null })
    expect((await show('2026-12-01')).due).toMatchObject({ date: '2026-12-22', stoppedDays: 0 })
    const visited = await at(handler, '2026-12-01').must('step.finish', { caseId, stepId: 'visit' })
    expect(visited.status).toBe('suspended')
    expect((await show('2026-12-04')).due).toMatchObject({ date: '2026-12-25', stoppedDays: 3 })
  })

  test('AL-45 the light does not change while it stands still', async () => {
    const { caseId, show } = await tested()
    await at(handler, '2026-11-26').must('step.stop', { caseId, ...testStep, workingDays: 60 })
    const before = (await show('2026-11-26')).due
    const after = (await show('2027-02-26')).due
    expect([before?.light, after?.light]).toEqual(['green', 'green'])
    expect(after?.used).toBe(before?.used)
  })

  test('AL-45 a step is not stopped twice, and nothing is decided while it stands', async () => {
    const { caseId } = await tested()
    const scene = at(handler, '2026-11-26')
    const again = { caseId, stepId: 'test' }
    await scene.must('step.stop', { caseId, ...testStep })
    expect((await scene.refusal('step.stop', { caseId, ...testStep }))?.detail).toBe('step-stopped')
    expect((await scene.refusal('step.finish', again))?.detail).toBe('step-stopped')
    const decide = { caseId, granted: true }
    expect((await scene.refusal('case.decide', decide))?.code).toBe('wrong-state')
    await scene.must('step.resume', again)
    expect((await scene.refusal('step.resume', again))?.detail).toBe('step-not-stopped')
  })
})

test('AL-44 what is decided waits at the desk to be handed over within 10 working days', async () => {
  const { caseId, resident } = await accepted('social-insurance-registration')
  await at(handler, '2026-11-27').must('case.decide', { caseId, granted: true })
  const onDesk = async (date: string) => {
    const { cases } = await at(clerk, date).must('desk.show', {})
    return cases.find((one) => one.caseId === caseId)
  }
  expect(await onDesk('2026-11-27')).toMatchObject({ due: '2026-12-11', light: 'green' })
  expect(await onDesk('2026-12-11')).toMatchObject({ workingDaysLeft: 0, light: 'red' })
  expect(await onDesk('2026-12-12')).toMatchObject({ light: 'overdue' })
  await at(clerk, '2026-12-14').must('case.deliver', { caseId })
  expect(await onDesk('2026-12-14')).toBeUndefined()
  expect((await told(at(resident, '2026-12-14')))[0]).toBe('delivered')
})

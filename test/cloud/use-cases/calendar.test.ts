// AL-82: what another schedule makes of cases that run; a stop in between counts as it should.
import { calendarTown, offAlso, workedAlso, type CalendarTown } from './calendar-town'
import { TUESDAY } from './stories'

let c: CalendarTown

beforeEach(async () => {
  c = await calendarTown()
})
afterEach(() => c.town.drop())

test('AL-82 a day off more moves the open cases, each of those people is told, and no other', async () => {
  const short = await c.accepted('social-insurance-registration')
  const long = await c.accepted('public-place-permit')
  expect((await short.show(TUESDAY)).due?.date).toBe('2026-12-08')
  await c.change('2026-11-25', 2026, offAlso('2026-12-14'))
  expect(await c.job('2026-11-25')).toBe(1)
  expect((await long.show('2026-11-25')).due?.date).toBe('2026-12-23')
  expect(await long.moves('2026-11-25')).toEqual([
    {
      kind: 'due-moved',
      serviceName: expect.any(String) as string,
      what: 'decision',
      from: '2026-12-22',
      to: '2026-12-23',
      why: 'calendar'
    }
  ])
  expect((await long.show('2026-11-25')).timeline[0]).toMatchObject({
    action: 'move-due',
    actorRole: 'timer',
    rule: 'AL-82',
    facts: { from: '2026-12-22', to: '2026-12-23' }
  })
  expect((await short.show('2026-11-25')).due?.date).toBe('2026-12-08')
  expect(await short.moves('2026-11-25')).toEqual([])
  expect([await short.intact(), await long.intact()]).toEqual([true, true])
})

test('AL-82 a make-up day more brings the open cases forward, and is told', async () => {
  const one = await c.accepted('social-insurance-registration')
  await c.change('2026-11-25', 2026, workedAlso('2026-11-28'))
  await c.job('2026-11-25')
  expect((await one.show('2026-11-25')).due?.date).toBe('2026-12-07')
  expect(await one.moves('2026-11-25')).toMatchObject([{ from: '2026-12-08', to: '2026-12-07' }])
  const { cases } = await c.at(one.resident, '2026-11-25').must('case.list', {})
  expect(cases).toMatchObject([{ due: '2026-12-07' }])
})

test('AL-82 a day off and a make-up day before the end leave the date where it is, and nobody is told', async () => {
  const one = await c.accepted('social-insurance-registration')
  await c.change('2026-11-25', 2026, (now) => ({
    ...offAlso('2026-11-30')(now),
    ...workedAlso('2026-11-28')(now)
  }))
  await c.job('2026-11-25')
  const view = await one.show('2026-11-25')
  expect(view.due?.date).toBe('2026-12-08')
  expect(await one.moves('2026-11-25')).toEqual([])
  expect(view.timeline.map(({ action }) => action)).not.toContain('move-due')
  expect(await one.intact()).toBe(true)
})

test('AL-82 the steps get their new dates with their case', async () => {
  const one = await c.accepted('social-insurance-registration')
  const open = async () =>
    (await one.show('2026-11-25')).steps.filter(({ status }) => status === 'open')
  const before = await open()
  await c.change('2026-11-25', 2026, offAlso('2026-11-26'))
  await c.job('2026-11-25')
  const after = await open()
  expect(before.length).toBeGreaterThan(0)
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  for (const [index, step] of after.entries()) expect(step.due! > before[index]!.due!).toBe(true)
  const rows = await c.town.db
    .selectFrom('case_steps')
    .select('due_on')
    .where('case_id', '=', one.caseId)
    .where('status', '=', 'open')
    .execute()
  expect(rows.map(({ due_on }) => due_on).sort()).toEqual(after.map(({ due }) => due).sort())
})

describe('a stop in between', () => {
  /** Everything that can be done is done; what is left stands still from Friday on. */
  async function stopped() {
    const one = await c.accepted('public-place-permit')
    const { caseId } = one
    await c.at(c.handler, '2026-11-25').must('step.finish', { caseId, stepId: 'review' })
    await c.at(c.handler, '2026-11-26').must('step.finish', { caseId, stepId: 'visit' })
    const why = { ground: 'testing' as const, workingDays: 10, note: '委托检测室内空气' }
    const view = await c.at(c.handler, '2026-11-27').must('step.stop', {
      caseId,
      stepId: 'test',
      ...why
    })
    expect(view.status).toBe('suspended')
    return { ...one, stepId: 'test' }
  }

  test('AL-45 AL-82 a day off within the stop was not lost: the date is where it would have been', async () => {
    const one = await stopped()
    await c.change('2026-12-01', 2026, offAlso('2026-12-02'))
    expect(await c.job('2026-12-01')).toBe(1)
    expect(await one.moves('2026-12-01')).toMatchObject([{ from: '2026-12-24', to: '2026-12-25' }])
    expect(await c.job('2026-12-01', '12:05')).toBe(0)
    const resumed = await c.at(c.handler, '2026-12-04', '09:00').must('step.resume', {
      caseId: one.caseId,
      stepId: one.stepId
    })
    // One day later for the day off, and four for the days on which it stood still without it.
    expect(resumed.due?.date).toBe('2026-12-29')
    expect(await c.job('2026-12-04')).toBe(0)
    expect(await one.moves('2026-12-04')).toHaveLength(1)
    expect(await one.intact()).toBe(true)
  })

  test('AL-45 AL-82 a day off moves what stood still before, too', async () => {
    const one = await stopped()
    await c.at(c.handler, '2026-12-04', '09:00').must('step.resume', {
      caseId: one.caseId,
      stepId: one.stepId
    })
    expect((await one.show('2026-12-04')).due?.date).toBe('2026-12-29')
    await c.change('2026-12-04', 2026, offAlso('2026-12-14'))
    expect(await c.job('2026-12-04')).toBe(1)
    expect(await one.moves('2026-12-04')).toMatchObject([{ from: '2026-12-29', to: '2026-12-30' }])
    expect((await one.show('2026-12-04')).due).toMatchObject({ date: '2026-12-30', stoppedDays: 5 })
    expect(await one.intact()).toBe(true)
  })

  test('AL-82 what moves because the case stands still is not told as a change of the schedule', async () => {
    const one = await stopped()
    await c.change('2026-12-01', 2027, offAlso('2027-06-01'))
    expect(await c.job('2026-12-01')).toBe(0)
    expect(await one.moves('2026-12-01')).toEqual([])
  })

  test('AL-82 a change that is taken back is told as taken back', async () => {
    const one = await stopped()
    const before = (await c.at(c.admin, '2026-12-01').must('calendar.show', { year: 2026 })).off
    await c.change('2026-12-01', 2026, offAlso('2026-12-21'))
    await c.job('2026-12-01', '12:00')
    await c.change('2026-12-01', 2026, () => ({ off: before }))
    await c.job('2026-12-01', '12:01')
    const [there, back] = await one.moves('2026-12-01')
    expect(back).toMatchObject({ from: there?.to, to: there?.from })
  })
})

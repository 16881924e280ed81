import type { Output } from '@/contract/calls'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString } from '@/domain/time/date'
import { recomputeDates } from '@/cloud/use-cases/jobs/recompute-dates'
import { at as instantOf, type Person, type Town } from '../../make'
import { leaveDeferrable, received, roomyTown, TUESDAY } from './stories'

let town: Town
let clerk: Person
let handler: Person
let admin: Person

beforeEach(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
  admin = await town.staff(['admin'])
})
afterEach(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)
type Schedule = Pick<Output<'calendar.show'>, 'off' | 'worked' | 'provisional'>

async function accepted(serviceId: string) {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, { serviceId })
  await at(clerk, TUESDAY).must('case.accept', { caseId })
  return watch(resident, caseId)
}

function watch(resident: Person, caseId: string) {
  return {
    resident,
    caseId,
    show: (date: string) => at(resident, date, '18:00').must('case.show', { caseId }),
    moves: async (date: string) => {
      const { notices } = await at(resident, date, '18:00').must('notice.list', {})
      return notices.flatMap(({ content }) => (isMove(content) ? [content] : [])).reverse()
    },
    intact: async () => (await at(resident, '2026-12-20').must('ledger.verify', { caseId })).intact
  }
}

function isMove(content: NoticeContent): content is Extract<NoticeContent, { kind: 'due-moved' }> {
  return content.kind === 'due-moved'
}

/** The schedule of a year as the administrator changes it. */
async function change(date: string, year: number, plan: (now: Schedule) => Partial<Schedule>) {
  const scene = at(admin, date, '12:00')
  const now = await scene.must('calendar.show', { year })
  const { off, worked, provisional } = { ...now, ...plan(now) }
  return scene.must('calendar.change', { year, off, worked, provisional })
}

const offAlso =
  (...days: string[]) =>
  ({ off }: Schedule) => ({ off: [...off, ...days.map(dateString)] })
const workedAlso =
  (...days: string[]) =>
  ({ worked }: Schedule) => ({ worked: [...worked, ...days.map(dateString)] })

/** One round of the job, as the timer makes it. */
const job = (date: string, time = '12:01') => recomputeDates(contextAt(date, time))

function contextAt(date: string, time: string) {
  const { db, sealer, storage } = town
  return { db, sealer, storage, actor: null, demo: false, now: instantOf(date, time) }
}

test('AL-82 a day off more moves the open cases, each of those people is told, and no other', async () => {
  const short = await accepted('social-insurance-registration')
  const long = await accepted('public-place-permit')
  expect((await short.show(TUESDAY)).due?.date).toBe('2026-12-08')
  await change('2026-11-25', 2026, offAlso('2026-12-14'))
  expect(await job('2026-11-25')).toBe(1)
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
  const one = await accepted('social-insurance-registration')
  await change('2026-11-25', 2026, workedAlso('2026-11-28'))
  await job('2026-11-25')
  expect((await one.show('2026-11-25')).due?.date).toBe('2026-12-07')
  expect(await one.moves('2026-11-25')).toMatchObject([{ from: '2026-12-08', to: '2026-12-07' }])
  const { cases } = await at(one.resident, '2026-11-25').must('case.list', {})
  expect(cases).toMatchObject([{ due: '2026-12-07' }])
})

test('AL-82 a day off and a make-up day before the end leave the date where it is, and nobody is told', async () => {
  const one = await accepted('social-insurance-registration')
  await change('2026-11-25', 2026, (now) => ({
    ...offAlso('2026-11-30')(now),
    ...workedAlso('2026-11-28')(now)
  }))
  await job('2026-11-25')
  const view = await one.show('2026-11-25')
  expect(view.due?.date).toBe('2026-12-08')
  expect(await one.moves('2026-11-25')).toEqual([])
  expect(view.timeline.map(({ action }) => action)).not.toContain('move-due')
  expect(await one.intact()).toBe(true)
})

test('AL-82 the steps get their new dates with their case', async () => {
  const one = await accepted('social-insurance-registration')
  const open = async () =>
    (await one.show('2026-11-25')).steps.filter(({ status }) => status === 'open')
  const before = await open()
  await change('2026-11-25', 2026, offAlso('2026-11-26'))
  await job('2026-11-25')
  const after = await open()
  expect(before.length).toBeGreaterThan(0)
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  for (const [index, step] of after.entries()) expect(step.due! > before[index]!.due!).toBe(true)
  const rows = await town.db
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
    const one = await accepted('public-place-permit')
    const { caseId } = one
    await at(handler, '2026-11-25').must('step.finish', { caseId, stepId: 'review' })
    await at(handler, '2026-11-26').must('step.finish', { caseId, stepId: 'visit' })
    const why = { ground: 'testing' as const, workingDays: 10, note: '委托检测室内空气' }
    const view = await at(handler, '2026-11-27').must('step.stop', {
      caseId,
      stepId: 'test',
      ...why
    })
    expect(view.status).toBe('suspended')
    return { ...one, stepId: 'test' }
  }

  test('AL-45 AL-82 a day off within the stop was not lost: the date is where it would have been', async () => {
    const one = await stopped()
    await change('2026-12-01', 2026, offAlso('2026-12-02'))
    expect(await job('2026-12-01')).toBe(1)
    expect(await one.moves('2026-12-01')).toMatchObject([{ from: '2026-12-24', to: '2026-12-25' }])
    expect(await job('2026-12-01', '12:05')).toBe(0)
    const resumed = await at(handler, '2026-12-04', '09:00').must('step.resume', {
      caseId: one.caseId,
      stepId: one.stepId
    })
    // One day later for the day off, and four for the days on which it stood still without it.
    expect(resumed.due?.date).toBe('2026-12-29')
    expect(await job('2026-12-04')).toBe(0)
    expect(await one.moves('2026-12-04')).toHaveLength(1)
    expect(await one.intact()).toBe(true)
  })

  test('AL-45 AL-82 a day off moves what stood still before, too', async () => {
    const one = await stopped()
    await at(handler, '2026-12-04', '09:00').must('step.resume', {
      caseId: one.caseId,
      stepId: one.stepId
    })
    expect((await one.show('2026-12-04')).due?.date).toBe('2026-12-29')
    await change('2026-12-04', 2026, offAlso('2026-12-14'))
    expect(await job('2026-12-04')).toBe(1)
    expect(await one.moves('2026-12-04')).toMatchObject([{ from: '2026-12-29', to: '2026-12-30' }])
    expect((await one.show('2026-12-04')).due).toMatchObject({ date: '2026-12-30', stoppedDays: 5 })
    expect(await one.intact()).toBe(true)
  })

  test('AL-82 what moves because the case stands still is not told as a change of the schedule', async () => {
    const one = await stopped()
    await change('2026-12-01', 2027, offAlso('2027-06-01'))
    expect(await job('2026-12-01')).toBe(0)
    expect(await one.moves('2026-12-01')).toEqual([])
  })

  test('AL-82 a change that is taken back is told as taken back', async () => {
    const one = await stopped()
    const before = (await at(admin, '2026-12-01').must('calendar.show', { year: 2026 })).off
    await change('2026-12-01', 2026, offAlso('2026-12-21'))
    await job('2026-12-01', '12:00')
    await change('2026-12-01', 2026, () => ({ off: before }))
    await job('2026-12-01', '12:01')
    const [there, back] = await one.moves('2026-12-01')
    expect(back).toMatchObject({ from: there?.to, to: there?.from })
  })
})

describe('what a resident was told in writing', () => {
  test('ZJ-11.3 AL-82 a correction may come later, and never has to come sooner', async () => {
    const resident = await town.resident()
    const plan = { serviceId: 'residence-permit', answers: { home: 'rent' } }
    const { id: caseId, items } = await received(town, { resident, clerk }, plan)
    const scene = at(clerk, TUESDAY)
    const wrong = items.find(({ state }) => state === 'have')!
    const verdict = { documentId: wrong.documentId, verdict: 'wrong' as const, reason: '看不清' }
    await scene.must('case.review', { caseId, ...verdict })
    await scene.must('case.ask-for-correction', { caseId })
    const one = watch(resident, caseId)
    await change('2026-11-25', 2026, workedAlso('2026-11-28'))
    await job('2026-11-25')
    expect(await one.moves('2026-11-25')).toEqual([])
    await change('2026-11-26', 2026, offAlso('2026-11-27', '2026-11-30'))
    await job('2026-11-26')
    expect(await one.moves('2026-11-26')).toMatchObject([
      { what: 'correction', from: '2026-12-01', to: '2026-12-02' }
    ])
    expect((await one.show('2026-11-26')).notice?.due).toBe('2026-12-02')
    expect(await one.intact()).toBe(true)
  })

  test('ZJ-11.2 AL-82 what was deferred may come later, and never has to come sooner', async () => {
    const resident = await town.resident()
    const plan = { serviceId: 'public-place-permit', leave: leaveDeferrable }
    const { id: caseId } = await received(town, { resident, clerk }, plan)
    await at(clerk, TUESDAY).must('case.accept-provisionally', { caseId, committed: true })
    const one = watch(resident, caseId)
    const told = await deferredDue(caseId)
    await change('2026-11-25', 2026, workedAlso('2026-11-28'))
    await job('2026-11-25')
    expect(await deferredDue(caseId)).toEqual(told)
    await change('2026-11-26', 2026, offAlso('2026-11-27', '2026-11-30'))
    await job('2026-11-26')
    const later = await deferredDue(caseId)
    expect(later.case! > told.case!).toBe(true)
    expect(later).toEqual({ case: later.case, documents: told.documents.map(() => later.case) })
    const moves = await one.moves('2026-11-26')
    expect(moves.filter(({ what }) => what === 'deferred')).toMatchObject([
      { from: told.case, to: later.case }
    ])
    expect(await one.intact()).toBe(true)
  })

  async function deferredDue(caseId: string) {
    const rows = await town.db
      .selectFrom('case_documents')
      .select('deferred_until')
      .where('case_id', '=', caseId)
      .where('deferred_until', 'is not', null)
      .execute()
    const { deferred_due } = await town.db
      .selectFrom('cases')
      .select('deferred_due')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    return { case: deferred_due, documents: rows.map((row) => row.deferred_until) }
  }
})

describe('the job', () => {
  async function three() {
    return [
      await accepted('social-insurance-registration'),
      await accepted('social-insurance-registration'),
      await accepted('social-insurance-registration')
    ]
  }

  test('goes on where it was ended in the middle: everybody is told, and told once', async () => {
    const cases = await three()
    await change('2026-11-25', 2026, offAlso('2026-11-30'))
    const context = contextAt('2026-11-25', '12:01')
    let left = 2
    const ended = new Proxy(context.db, {
      get(db, key) {
        if (key === 'transaction' && left-- === 0) throw new Error('ended')
        const value: unknown = Reflect.get(db, key)
        return typeof value === 'function' ? (value.bind(db) as unknown) : value
      }
    })
    await expect(recomputeDates({ ...context, db: ended })).rejects.toThrow('ended')
    expect(await job('2026-11-25')).toBe(1)
    for (const one of cases) expect(await one.moves('2026-11-25')).toHaveLength(1)
  })

  test('does nothing twice where two run at once', async () => {
    const cases = await three()
    await change('2026-11-25', 2026, offAlso('2026-11-30'))
    const moved = await Promise.all([job('2026-11-25'), job('2026-11-25'), job('2026-11-25')])
    expect(moved.reduce((sum, n) => sum + n, 0)).toBe(3)
    for (const one of cases) {
      expect(await one.moves('2026-11-25')).toHaveLength(1)
      expect(await one.intact()).toBe(true)
    }
  })

  test('is done when what was under way has been looked at, too', async () => {
    await change('2026-11-25', 2026, offAlso('2026-11-30'))
    const recomputing = async () =>
      (await at(admin, '2026-11-25').must('calendar.show', { year: 2026 })).recomputing
    expect(await job('2026-11-25', '12:01')).toBe(0)
    expect(await recomputing()).toBe(true)
    await job('2026-11-25', '12:02')
    expect(await recomputing()).toBe(false)
  })

  test('has nothing to do where nothing has changed', async () => {
    await change('2026-11-25', 2026, () => ({}))
    const { recomputing } = await at(admin, '2026-11-25').must('calendar.show', { year: 2026 })
    expect(recomputing).toBe(false)
    const changes = await town.db.selectFrom('calendar_changes').selectAll().execute()
    expect(changes).toEqual([])
  })
})

describe('the administrator', () => {
  test('sees before how many cases would move, and nothing is written', async () => {
    const short = await accepted('social-insurance-registration')
    await accepted('public-place-permit')
    const scene = at(admin, '2026-11-25')
    const now = await scene.must('calendar.show', { year: 2026 })
    const preview = (plan: (now: Schedule) => Partial<Schedule>) => {
      const { off, worked, provisional } = { ...now, ...plan(now) }
      return scene.must('calendar.preview', { year: 2026, off, worked, provisional })
    }
    expect(await preview(offAlso('2026-12-14'))).toMatchObject({ cases: 1, later: 1, sooner: 0 })
    expect(await preview(offAlso('2026-11-30'))).toMatchObject({ cases: 2, later: 2 })
    expect(await preview(workedAlso('2026-11-28'))).toMatchObject({ cases: 2, sooner: 2 })
    expect(await preview(() => ({}))).toEqual({ cases: 0, later: 0, sooner: 0, bookings: 0 })
    expect(await scene.must('calendar.show', { year: 2026 })).toEqual(now)
    expect(await short.moves('2026-11-25')).toEqual([])
  })

  test('keeps a year that nobody knew anything of', async () => {
    const scene = at(admin, '2026-11-25')
    expect(await scene.must('calendar.show', { year: 2031 })).toMatchObject({ known: false })
    const off = [dateString('2031-01-01')]
    const kept = { year: 2031, off, worked: [], provisional: true }
    expect(await scene.must('calendar.change', kept)).toMatchObject({ known: true, off })
  })

  test.each([
    ['a day of another year', { off: ['2027-01-04'] }, 'off.0', 'other-year'],
    ['a day twice', { off: ['2026-12-01', '2026-12-01'] }, 'off.1', 'twice'],
    [
      'a day both off and worked',
      { off: ['2026-12-05'], worked: ['2026-12-05'] },
      'worked.0',
      'twice'
    ],
    ['a weekday that is worked anyway', { worked: ['2026-12-01'] }, 'worked.0', 'not-weekend'],
    ['a day that does not exist', { off: ['2026-02-30'] }, 'off.0', 'date']
  ])('AL-82 can not make %s', async (_, part, field, detail) => {
    const schedule = { year: 2026, off: [], worked: [], provisional: false, ...part }
    const refusal = await at(admin, '2026-11-25').refusal('calendar.change', schedule)
    expect(refusal).toMatchObject({ code: 'invalid-input', field, detail })
  })

  test('is the only one who may change it', async () => {
    const resident = await town.resident()
    const schedule = { year: 2026, off: [], worked: [], provisional: false }
    for (const person of [resident, clerk, handler]) {
      const scene = at(person, '2026-11-25')
      expect((await scene.refusal('calendar.change', schedule))?.code).toBe('not-allowed')
      expect((await scene.refusal('calendar.preview', schedule))?.code).toBe('not-allowed')
      expect((await scene.must('calendar.show', { year: 2026 })).off).toContain('2026-10-01')
    }
  })
})

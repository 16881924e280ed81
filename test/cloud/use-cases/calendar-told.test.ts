// AL-82: what a resident was told in writing never comes sooner; the job tells everybody once.
import { recomputeDates } from '@/cloud/use-cases/jobs/recompute-dates'
import { calendarTown, offAlso, workedAlso, type CalendarTown } from './calendar-town'
import { leaveDeferrable, received, TUESDAY } from './stories'

let c: CalendarTown

beforeEach(async () => {
  c = await calendarTown()
})
afterEach(() => c.town.drop())

describe('what a resident was told in writing', () => {
  test('ZJ-11.3 AL-82 a correction may come later, and never has to come sooner', async () => {
    const resident = await c.town.resident()
    const plan = { serviceId: 'residence-permit', answers: { home: 'rent' } }
    const { id: caseId, items } = await received(c.town, { resident, clerk: c.clerk }, plan)
    const scene = c.at(c.clerk, TUESDAY)
    const wrong = items.find(({ state }) => state === 'have')!
    const verdict = { documentId: wrong.documentId, verdict: 'wrong' as const, reason: '看不清' }
    await scene.must('case.review', { caseId, ...verdict })
    await scene.must('case.ask-for-correction', { caseId })
    const one = c.watch(resident, caseId)
    await c.change('2026-11-25', 2026, workedAlso('2026-11-28'))
    await c.job('2026-11-25')
    expect(await one.moves('2026-11-25')).toEqual([])
    await c.change('2026-11-26', 2026, offAlso('2026-11-27', '2026-11-30'))
    await c.job('2026-11-26')
    expect(await one.moves('2026-11-26')).toMatchObject([
      { what: 'correction', from: '2026-12-01', to: '2026-12-02' }
    ])
    expect((await one.show('2026-11-26')).notice?.due).toBe('2026-12-02')
    expect(await one.intact()).toBe(true)
  })

  test('ZJ-11.2 AL-82 what was deferred may come later, and never has to come sooner', async () => {
    const resident = await c.town.resident()
    const plan = { serviceId: 'public-place-permit', leave: leaveDeferrable }
    const { id: caseId } = await received(c.town, { resident, clerk: c.clerk }, plan)
    await c.at(c.clerk, TUESDAY).must('case.accept-provisionally', { caseId, committed: true })
    const one = c.watch(resident, caseId)
    const told = await deferredDue(caseId)
    await c.change('2026-11-25', 2026, workedAlso('2026-11-28'))
    await c.job('2026-11-25')
    expect(await deferredDue(caseId)).toEqual(told)
    await c.change('2026-11-26', 2026, offAlso('2026-11-27', '2026-11-30'))
    await c.job('2026-11-26')
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
    const rows = await c.town.db
      .selectFrom('case_documents')
      .select('deferred_until')
      .where('case_id', '=', caseId)
      .where('deferred_until', 'is not', null)
      .execute()
    const { deferred_due } = await c.town.db
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
      await c.accepted('social-insurance-registration'),
      await c.accepted('social-insurance-registration'),
      await c.accepted('social-insurance-registration')
    ]
  }

  test('goes on where it was ended in the middle: everybody is told, and told once', async () => {
    const cases = await three()
    await c.change('2026-11-25', 2026, offAlso('2026-11-30'))
    const context = c.contextAt('2026-11-25', '12:01')
    let left = 2
    const ended = new Proxy(context.db, {
      get(db, key) {
        if (key === 'transaction' && left-- === 0) throw new Error('ended')
        const value: unknown = Reflect.get(db, key)
        return typeof value === 'function' ? (value.bind(db) as unknown) : value
      }
    })
    await expect(recomputeDates({ ...context, db: ended })).rejects.toThrow('ended')
    expect(await c.job('2026-11-25')).toBe(1)
    for (const one of cases) expect(await one.moves('2026-11-25')).toHaveLength(1)
  })

  test('does nothing twice where two run at once', async () => {
    const cases = await three()
    await c.change('2026-11-25', 2026, offAlso('2026-11-30'))
    const moved = await Promise.all([c.job('2026-11-25'), c.job('2026-11-25'), c.job('2026-11-25')])
    expect(moved.reduce((sum, n) => sum + n, 0)).toBe(3)
    for (const one of cases) {
      expect(await one.moves('2026-11-25')).toHaveLength(1)
      expect(await one.intact()).toBe(true)
    }
  })

  test('is done when what was under way has been looked at, too', async () => {
    await c.change('2026-11-25', 2026, offAlso('2026-11-30'))
    const recomputing = async () =>
      (await c.at(c.admin, '2026-11-25').must('calendar.show', { year: 2026 })).recomputing
    expect(await c.job('2026-11-25', '12:01')).toBe(0)
    expect(await recomputing()).toBe(true)
    await c.job('2026-11-25', '12:02')
    expect(await recomputing()).toBe(false)
  })

  test('has nothing to do where nothing has changed', async () => {
    await c.change('2026-11-25', 2026, () => ({}))
    const { recomputing } = await c.at(c.admin, '2026-11-25').must('calendar.show', { year: 2026 })
    expect(recomputing).toBe(false)
    const changes = await c.town.db.selectFrom('calendar_changes').selectAll().execute()
    expect(changes).toEqual([])
  })
})

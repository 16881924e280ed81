// AL-82: what the administrator sees before, and may and may not make of the schedule.
import { dateString } from '@/domain/time/date'
import {
  calendarTown,
  offAlso,
  workedAlso,
  type CalendarTown,
  type Schedule
} from './calendar-town'

let c: CalendarTown

beforeEach(async () => {
  c = await calendarTown()
})
afterEach(() => c.town.drop())

describe('the administrator', () => {
  test('sees before how many cases would move, and nothing is written', async () => {
    const short = await c.accepted('social-insurance-registration')
    await c.accepted('public-place-permit')
    const scene = c.at(c.admin, '2026-11-25')
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
    const scene = c.at(c.admin, '2026-11-25')
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
    const refusal = await c.at(c.admin, '2026-11-25').refusal('calendar.change', schedule)
    expect(refusal).toMatchObject({ code: 'invalid-input', field, detail })
  })

  test('is the only one who may change it', async () => {
    const resident = await c.town.resident()
    const schedule = { year: 2026, off: [], worked: [], provisional: false }
    for (const person of [resident, c.clerk, c.handler]) {
      const scene = c.at(person, '2026-11-25')
      expect((await scene.refusal('calendar.change', schedule))?.code).toBe('not-allowed')
      expect((await scene.refusal('calendar.preview', schedule))?.code).toBe('not-allowed')
      expect((await scene.must('calendar.show', { year: 2026 })).off).toContain('2026-10-01')
    }
  })
})

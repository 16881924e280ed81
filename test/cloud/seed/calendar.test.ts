import { buildCalendar } from '@/cloud/seed/calendar'
import { addWorkingDays, dayKind, isProvisional, isWorkingDay } from '@/domain/time/calendar'
import { dateString } from '@/domain/time/date'

const calendar = buildCalendar()
const day = dateString

describe('the calendar of the State Council', () => {
  test.each([
    ['2026-01-01', 'holiday'],
    ['2026-01-04', 'make-up'],
    ['2026-02-14', 'make-up'],
    ['2026-02-15', 'holiday'],
    ['2026-02-23', 'holiday'],
    ['2026-02-24', 'working'],
    ['2026-04-06', 'holiday'],
    ['2026-05-09', 'make-up'],
    ['2026-06-19', 'holiday'],
    ['2026-09-20', 'make-up'],
    ['2026-09-25', 'holiday'],
    ['2026-10-01', 'holiday'],
    ['2026-10-07', 'holiday'],
    ['2026-10-08', 'working'],
    ['2026-10-10', 'make-up'],
    ['2026-10-11', 'weekend'],
    ['2026-12-01', 'working']
  ])('AL-82 %s is a %s day', (date, kind) => {
    expect(dayKind(calendar, day(date))).toBe(kind)
  })

  test('AL-82 working days skip National Day and count the worked Saturday', () => {
    expect(addWorkingDays(calendar, day('2026-09-30'), 3)).toBe('2026-10-10')
  })

  test('2026 is certain', () => {
    expect(isProvisional(calendar, day('2026-01-01'), day('2026-12-31'))).toBe(false)
  })
})

describe('a year without a published schedule', () => {
  test.each([
    '2027-01-01',
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-04-05',
    '2027-05-01',
    '2027-05-02',
    '2027-06-09',
    '2027-09-15',
    '2027-10-01',
    '2027-10-02',
    '2027-10-03',
    '2028-01-01',
    '2028-01-25',
    '2028-01-28',
    '2028-04-04',
    '2028-05-28',
    '2028-10-03'
  ])('AL-82 %s is off', (date) => {
    expect(dayKind(calendar, day(date))).toBe('holiday')
  })

  test.each(['2027-02-04', '2027-02-09', '2027-05-03', '2028-06-27', '2027-10-04'])(
    'AL-82 %s is worked: nobody has said that it is off',
    (date) => {
      expect(isWorkingDay(calendar, day(date))).toBe(true)
    }
  )

  test('has the thirteen statutory days of 2027 and no make-up days', () => {
    expect(calendar[2027]?.off).toHaveLength(13)
    expect(calendar[2027]?.worked).toEqual([])
  })

  test('is provisional, and so is what reaches into it', () => {
    expect(isProvisional(calendar, day('2026-12-21'), day('2027-01-04'))).toBe(true)
    expect(calendar[2027]?.provisional).toBe(true)
    expect(calendar[2028]?.provisional).toBe(true)
  })
})

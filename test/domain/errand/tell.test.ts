import { failReasons } from '@/domain/errand/next-try'
import { lastUsefulDay, tellFailReasons, tellUntil } from '@/domain/errand/tell'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString, minutes } from '@/domain/time/date'
import { buildCalendar } from '@/cloud/seed/calendar'

const calendar = buildCalendar([2026, 2027])
const rules = { tellWorkingDays: 2 }
const day = dateString
const friday = day('2026-11-20')
const serviceName = '居住证'

const visit = (date: string): NoticeContent => ({
  kind: 'booking-tomorrow',
  serviceName,
  officeName: '球川镇便民服务中心',
  date: day(date),
  start: minutes('09:30'),
  missing: []
})
const correction = (due: string): NoticeContent => ({
  kind: 'correction-asked',
  serviceName,
  count: 1,
  due: day(due)
})
const decided: NoticeContent = { kind: 'decided', serviceName, granted: true }
const until = (content: NoticeContent) => tellUntil(calendar, friday, content, rules)

describe('somebody without a phone is told', () => {
  test('within two working days: what is decided on Friday by Tuesday', () => {
    expect(until(decided)).toBe('2026-11-24')
  })

  test('before a visit takes place, and before a day is over by which something is due', () => {
    expect(until(visit('2026-11-23'))).toBe('2026-11-23')
    expect(until(correction('2026-11-23'))).toBe('2026-11-23')
    expect(until(correction('2026-12-01'))).toBe('2026-11-24')
  })

  test('of a result at any time, of a visit or a date only until then', () => {
    expect(lastUsefulDay(decided)).toBeNull()
    expect(lastUsefulDay(visit('2026-11-23'))).toBe('2026-11-23')
    expect(lastUsefulDay(correction('2026-12-01'))).toBe('2026-12-01')
    const deferredDue = day('2026-12-18')
    expect(
      lastUsefulDay({ kind: 'accepted-provisionally', serviceName, missing: [], deferredDue })
    ).toBe(deferredDue)
  })
})

test('why somebody was not told is one of the reasons of any errand, none about things to carry', () => {
  expect(failReasons).toEqual(expect.arrayContaining([...tellFailReasons]))
  expect(tellFailReasons).not.toContain('not-accepted')
  expect(tellFailReasons).not.toContain('not-ready')
})

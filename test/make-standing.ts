// What somebody has missed, and what was said about it, for tests of screens.
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

export type Standing = Output<'booking.standing'>
export type MissedVisit = Standing['missed'][number]
type Appeal = Output<'appeal.list'>['appeals'][number]

const visit = {
  bookingId: '0198c000-0000-7000-8000-000000000003',
  serviceName: '居住证首次申领',
  officeName: '球川镇便民服务中心',
  date: dateString('2026-11-24'),
  start: minutes('09:30'),
  end: minutes('10:00')
}

/** One of Tuesday 24 November 2026 that counts, and about which nothing was said. */
export function missedVisit(part: Partial<MissedVisit> = {}): MissedVisit {
  const appealUntil = dateString('2026-12-09')
  return { ...visit, counted: true, appeal: null, canAppeal: true, appealUntil, ...part }
}

/** One missed visit that counts: a warning. */
export function standing(part: Partial<Standing> = {}): Standing {
  return {
    missed: [missedVisit()],
    count: 1,
    limit: 2,
    withinDays: 30,
    blockDays: 15,
    blockedUntil: null,
    ...part
  }
}

/** Said on Tuesday at noon, to be answered by Tuesday 1 December. */
export function appeal(part: Partial<Appeal> = {}): Appeal {
  return {
    ...visit,
    code: 'QC11240937',
    from: '王*',
    reason: '孩子发烧，在医院。',
    at: instantAt(dateString('2026-11-24'), minutes('12:00')),
    due: dateString('2026-12-01'),
    light: 'green',
    workingDaysLeft: 5,
    count: 2,
    ...part
  }
}

// Ratings as the cloud shows them, for tests of screens.
import type { Output } from '@/contract/calls'
import { ratingLevels } from '@/domain/rating/rating'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

export type OwnRating = Output<'rating.show'>
export type RatingQueue = Output<'rating.queue'>
export type BadRating = RatingQueue['ratings'][number]

const about = {
  caseId: '0198c000-0000-7000-8000-000000000001',
  serviceName: '居住证首次申领'
}
const said = {
  level: 'dissatisfied' as const,
  reasons: ['slow' as const],
  text: '排了两个小时队',
  anonymous: false,
  at: instantAt(dateString('2026-11-26'), minutes('10:00')),
  status: 'to-contact' as const
}

/** Not rated yet. */
export function ownRating(part: Partial<OwnRating> = {}): OwnRating {
  const officeName = '球川镇便民服务中心'
  return {
    ...about,
    officeName,
    until: dateString('2026-12-25'),
    mayRate: true,
    mine: null,
    ...part
  }
}

/** What was said, not satisfied. */
export function mine(part: Partial<NonNullable<OwnRating['mine']>> = {}) {
  return { ...said, done: null, ...part }
}

/** One that is to be contacted by Friday 27 November 2026. */
export function badRating(part: Partial<BadRating> = {}): BadRating {
  return {
    ...said,
    ...about,
    id: '0198c000-0000-7000-8000-0000000000f1',
    code: 'QC20261201000001',
    from: '王*',
    phone: '13800001234',
    due: dateString('2026-11-27'),
    light: 'green',
    workingDaysLeft: 1,
    past: [],
    actions: [{ action: 'contact', noted: true }],
    ...part
  }
}

/** The queue with its figures: 50 ratings, one of them bad. */
export function ratingQueue(...ratings: BadRating[]): RatingQueue {
  const count = (level: string) => (level === 'satisfied' ? 49 : level === 'dissatisfied' ? 1 : 0)
  const levels = ratingLevels.map((level) => ({ level, count: count(level) }))
  return { ratings, figures: { days: 30, levels } }
}

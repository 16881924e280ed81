import { buildCalendar } from '@/cloud/seed/calendar'
import {
  firstStatus,
  followUpDue,
  followUpsOn,
  isOpenRating,
  ratingStatuses,
  ratingTransitions
} from '@/domain/rating/follow-up'
import {
  isLow,
  ratingLevels,
  ratingReasons,
  rateUntil,
  reasonsOf,
  type RatingRules
} from '@/domain/rating/rating'
import { dateString } from '@/domain/time/date'

const rules: RatingRules = {
  withinDays: 30,
  contactWorkingDays: 1,
  rectifyWorkingDays: 5,
  revisitWorkingDays: 3
}
const calendar = buildCalendar()
const day = dateString

const ended = {
  status: 'delivered' as const,
  received_on: day('2026-11-20'),
  delivered_on: day('2026-11-25'),
  ended_on: null
}

test('a case can be rated for 30 days once it is over, and only if an office had it', () => {
  expect(rateUntil(ended, rules)).toBe('2026-12-25')
  const refused = { ...ended, status: 'refused' as const, delivered_on: null }
  expect(rateUntil({ ...refused, ended_on: day('2026-11-23') }, rules)).toBe('2026-12-23')
  expect(rateUntil({ ...ended, status: 'decided', delivered_on: null }, rules)).toBeNull()
  const draft = { ...refused, status: 'withdrawn' as const, received_on: null }
  expect(rateUntil({ ...draft, ended_on: day('2026-11-23') }, rules)).toBeNull()
})

test('the two worst of the five levels are bad, and every reason belongs to a level', () => {
  expect(ratingLevels.filter(isLow)).toEqual(['dissatisfied', 'very-dissatisfied'])
  const offered = new Set(ratingLevels.flatMap((level) => reasonsOf(level)))
  expect([...offered].sort()).toEqual([...ratingReasons].sort())
})

test('no two rows for one state, action and kind; every open state is reached, and has a way out', () => {
  const keys = ratingTransitions.map(({ from, action, of }) => `${from} ${action} ${of}`)
  expect(new Set(keys).size).toBe(keys.length)
  const reached = new Set([
    ...ratingTransitions.map(({ to }) => to),
    ...[true, false].map(firstStatus)
  ])
  expect([...reached].sort()).toEqual(ratingStatuses.filter((s) => s !== 'kept').sort())
  expect(ratingStatuses.filter(isOpenRating)).toEqual(['to-contact', 'to-rectify', 'to-revisit'])
})

test('whoever gave a name is asked again after it was put right; who did not can’t be', () => {
  expect(followUpsOn('to-rectify', false).map(({ to }) => to)).toEqual(['to-revisit'])
  expect(followUpsOn('to-rectify', true).map(({ to }) => to)).toEqual(['closed'])
  expect(followUpsOn('closed', false)).toEqual([])
})

test('contact within 1 working day, put right within 5 of the rating, asked again within 3', () => {
  // Friday, and the Monday after it.
  const days = { given: day('2026-11-27'), today: day('2026-11-30') }
  expect(followUpDue(calendar, 'to-contact', days, rules)).toBe('2026-11-30')
  expect(followUpDue(calendar, 'to-rectify', days, rules)).toBe('2026-12-04')
  expect(followUpDue(calendar, 'to-revisit', days, rules)).toBe('2026-12-03')
  expect(followUpDue(calendar, 'closed', days, rules)).toBeNull()
})

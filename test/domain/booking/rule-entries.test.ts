import {
  changedRules,
  entryText,
  withEntry,
  type HoldingRules
} from '@/domain/booking/rule-entries'
import { ruleBounds, type NumberRule } from '@/domain/booking/rule-bounds'
import { defaultBookingRules } from '@/cloud/seed/default-rules'
import { lanesOf } from '@/domain/booking/capacity'
import { minutes } from '@/domain/time/date'
import { office } from './make-office'

const { hours, slotMinutes, keptForWalkIn } = office()
const rules: HoldingRules = {
  ...defaultBookingRules,
  ...{ hours, slotMinutes, keptForWalkIn, lanes: lanesOf(office()) },
  serviceMinutes: { passport: 60 }
}

test.each([
  ['holdMinutes', '10', '15'],
  ['releasedAt', '08:30', '09:00'],
  ['keptForWalkIn', '20', '50'],
  ['slotMinutes', '30', '20'],
  ['hours.1', '08:30-12:00 13:30-17:00', '09:00-12:00'],
  ['hours.7', '', '09:00-11:30'],
  ['lanes.general.staff', '1', '3'],
  ['serviceMinutes.passport', '60', '90']
])('BOOK-capacity %s says %s, and says %s once that is written', (id, text, other) => {
  expect(entryText(rules, id)).toBe(text)
  const changed = withEntry(rules, id, other)
  expect(changed && entryText(changed, id)).toBe(other)
  expect(changed && Object.keys(changedRules(rules, changed))).toEqual([id.split('.')[0]])
})

test.each([
  ['holdMinutes', '0'],
  ['holdMinutes', '61'],
  ['holdMinutes', ''],
  ['holdMinutes', '1.5'],
  ['holdMinutes', 'ten'],
  ['releasedAt', '25:00'],
  ['releasedAt', '24:00'],
  ['keptForWalkIn', '101'],
  ['hours.1', '12:00-08:30'],
  ['hours.1', '08:30'],
  ['hours.1', '08:30-12:00 11:00-17:00'],
  ['lanes.general.minutes', '0']
])('BOOK-capacity %s can not be %s', (id, text) => {
  expect(withEntry(rules, id, text)).toBeNull()
})

test('a Chinese keyboard’s signs are as good as others', () => {
  const changed = withEntry(rules, 'hours.6', '０９：００～１１：３０、13:30 – 15:00')
  expect(changed && entryText(changed, 'hours.6')).toBe('09:00-11:30 13:30-15:00')
  expect(withEntry(rules, 'releasedAt', '9:00')?.releasedAt).toBe(minutes('09:00'))
})

test('BOOK-capacity every number an office starts with keeps to its bounds', () => {
  for (const rule of Object.keys(ruleBounds) as NumberRule[]) {
    const { least, most } = ruleBounds[rule]
    expect([rule, least <= rules[rule] && rules[rule] <= most]).toEqual([rule, true])
  }
})

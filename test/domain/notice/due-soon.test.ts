import { reminderDue } from '@/domain/notice/due-soon'

const rows: [string, number, number | null][] = [
  ['none long before', 4, null],
  ['the first one on its day', 3, 3],
  ['the first one late, where nothing ran', 2, 3],
  ['the second one on its day', 1, 1],
  ['the second one on the last day, where nothing ran', 0, 1],
  ['none once it is over', -1, null]
]

test.each(rows)('NOTICE-due the reminder with days left: %s', (_, daysLeft, expected) => {
  expect(reminderDue(daysLeft, [3, 1])).toBe(expected)
  expect(reminderDue(daysLeft, [1, 3])).toBe(expected)
})

test('an office that reminds on no day never does', () => {
  expect(reminderDue(1, [])).toBeNull()
})

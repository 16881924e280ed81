import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { quickSteps } from '@/hooks/use-demo-clock'

test('the quick steps are counted from what the clock shows', () => {
  const now = instantAt(dateString('2026-12-31'), minutes('23:30'))
  expect(quickSteps(now)).toEqual({
    hour: { date: '2027-01-01', minutes: 30 },
    tomorrow: { date: '2027-01-01', minutes: 540 },
    week: { date: '2027-01-07', minutes: 1410 }
  })
})

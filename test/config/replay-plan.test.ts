// The months that the benchmark replays are those of 球川: as many cases, as many of them decided.
import { buildCalendar } from '@/cloud/seed/calendar'
import { isWorkingDay } from '@/domain/time/calendar'
import { dateString } from '@/domain/time/date'
import { expectedFigures, planReplay, type ReplayedService } from '../bench/replay-plan'

const calendar = buildCalendar()
const all = ['booking', 'walk-in', 'online'] as const
const service = (id: string, weight: number, limitDays: number, more: object = {}) => ({
  id,
  weight,
  limitDays,
  stops: false,
  deferrable: false,
  correctable: true,
  channels: all,
  ...more
})
const services: ReplayedService[] = [
  service('spot', 60, 0),
  service('week', 25, 5, { deferrable: true }),
  service('permit', 10, 20, { stops: true }),
  service('house', 5, 30, { deferrable: true, stops: true })
]
const months = {
  from: dateString('2026-07-01'),
  to: dateString('2026-09-30'),
  cases: 7_700,
  decided: 0.99
}
const plan = planReplay(calendar, services, months)

test('7,700 cases are received on worked days, and 99 % of them are decided', () => {
  expect(expectedFigures(plan)).toMatchObject({ received: 7_700, decided: 7_623, share: 0.99 })
  expect(plan.every(({ receivedOn }) => isWorkingDay(calendar, receivedOn))).toBe(true)
  expect(new Set(plan.map(({ n }) => n)).size).toBe(7_700)
})

test('every story is told, each by a service that can have it, and ends within the months', () => {
  const told = new Set(plan.map(({ story }) => story))
  expect(told.size).toBe(8)
  const late = plan.filter(
    ({ receivedOn, settledOn, decidedOn, deliveredOn }) =>
      [settledOn, decidedOn, deliveredOn].some((day) => day && day > months.to) ||
      (decidedOn && decidedOn < receivedOn)
  )
  expect(late).toEqual([])
  for (const { story, serviceId } of plan) {
    const { stops, deferrable } = services.find(({ id }) => id === serviceId)!
    if (story === 'stopped') expect(stops).toBe(true)
    if (story === 'deferred' || story === 'not-deferred') expect(deferrable).toBe(true)
  }
})

test('the same seed gives the same months, another one others', () => {
  const text = JSON.stringify(plan)
  expect(JSON.stringify(planReplay(calendar, services, months))).toBe(text)
  expect(JSON.stringify(planReplay(calendar, services, months, 1)) === text).toBe(false)
})

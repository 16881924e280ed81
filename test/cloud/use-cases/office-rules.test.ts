import { randomUUID } from 'node:crypto'
import type { Input } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import type { Person, Town } from '../../make'
import {
  applicant,
  closureTown,
  DAY,
  daysOf,
  guest,
  home,
  NEXT,
  show,
  slotAt,
  toldOf
} from './closure-town'
import { wrongFigures } from './slot-books'
import { place } from './stories'

type Rules = Input<'office-rules.change'>['rules']

let town: Town
let admin: Person

beforeEach(async () => {
  const made = await closureTown()
  town = made.town
  admin = made.admin
})
afterEach(async () => {
  expect(await wrongFigures(town)).toEqual([])
  await town.drop()
})

const change = (rules: Rules) => home(town, admin).must('office-rules.change', { rules })
const preview = (rules: Rules) => home(town, admin).must('office-rules.preview', { rules })
const refused = (rules: Rules) => home(town, admin).refusal('office-rules.change', { rules })

/** Every weekday from one time to another. */
function daily(from: string, to: string) {
  const day = [{ from: minutes(from), to: minutes(to) }]
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] }
}

test('BOOK-capacity the rules are shown as they hold, what the data say where the office says nothing', async () => {
  const view = await home(town, admin).must('office-rules.show', {})
  expect(view).toMatchObject({ officeId: 'qiuchuan', history: [] })
  expect(view.rules).toMatchObject({ slotMinutes: 30, keptForWalkIn: 0, holdMinutes: 10 })
  expect(view.rules.lanes).toMatchObject([{ id: 'general', staff: 4, minutes: 60 }])
})

test('BOOK-capacity a change holds at once, and says who made it from what to what', async () => {
  const view = await change({ holdMinutes: 15, changes: 3 })
  expect(view.rules).toMatchObject({ holdMinutes: 15, changes: 3, cutoffMinutes: 120 })
  expect(view.history).toMatchObject([
    {
      byName: '周敏',
      rules: [
        { rule: 'changes', before: 2, after: 3 },
        { rule: 'holdMinutes', before: 10, after: 15 }
      ]
    }
  ])
  const one = await applicant(town)
  const held = { caseId: one.caseId, ...place(DAY, '09:30') }
  const { holdUntil } = await home(town, one.person).must('booking.reserve', held)
  expect(holdUntil! - home(town, one.person).now).toBe(15 * 60_000)
})

test('BOOK-capacity more staff are more places on the days that are released already', async () => {
  await daysOf(town, admin)
  const [lane] = (await home(town, admin).must('office-rules.show', {})).rules.lanes
  await change({
    lanes: [{ ...lane!, counters: [...lane!.counters], services: 'all', staff: 8, duty: [] }]
  })
  const slots = (await daysOf(town, admin)).get(DAY)!.slots
  expect(slots.map(({ left }) => left)).toEqual(slots.map(() => 4))
})

test('BOOK-capacity a single day may be staffed in another way, a part of it too', async () => {
  await daysOf(town, admin)
  const noon = { from: minutes('12:00'), to: minutes('14:00') }
  await change({ exceptions: [{ date: dateString(DAY), lane: 'general', ...noon, staff: 0 }] })
  const days = await daysOf(town, admin)
  const starts = days.get(DAY)!.slots.map(({ start }) => start)
  expect(starts).not.toContain(minutes('13:30'))
  expect(starts).toContain(minutes('14:00'))
  expect(days.get(NEXT)!.slots).toHaveLength(17)
})

test('BOOK-capacity fewer places take nobody’s: who has booked stays, and nobody is added', async () => {
  const guests = [await guest(town, DAY, '09:30'), await guest(town, DAY, '09:30')]
  const [lane] = (await home(town, admin).must('office-rules.show', {})).rules.lanes
  const one = {
    ...lane!,
    counters: [...lane!.counters],
    services: 'all' as const,
    duty: [],
    staff: 2
  }
  expect(await preview({ lanes: [one] })).toMatchObject({ outside: 0, over: 1 })
  await change({ lanes: [one] })
  for (const each of guests) expect(await show(town, each)).toMatchObject(slotAt(DAY, '09:30'))
  const { caseId, person } = await applicant(town)
  const asked = { caseId, ...place(DAY, '09:30') }
  expect(await home(town, person).refusal('booking.reserve', asked)).toMatchObject({
    code: 'slot-full'
  })
})

test('BOOK-closure a booking outside the new hours moves to the nearest time, and is told that they changed', async () => {
  const early = await guest(town, DAY, '08:30')
  const late = await guest(town, DAY, '16:30')
  const stays = await guest(town, DAY, '10:00')
  const hours = daily('09:00', '16:00')
  expect(await preview({ hours })).toMatchObject({ outside: 2, over: 0 })
  await change({ hours })
  expect(await show(town, early)).toMatchObject(slotAt(DAY, '09:00'))
  expect(await show(town, late)).toMatchObject(slotAt(DAY, '15:30'))
  expect(await show(town, stays)).toMatchObject(slotAt(DAY, '10:00'))
  expect((await toldOf(town, early.person))[0]).toMatchObject({
    kind: 'booking-moved',
    reason: null
  })
  const day = (await daysOf(town, admin)).get(DAY)!
  expect([day.slots[0]?.start, day.slots.at(-1)?.end]).toEqual([minutes('09:00'), minutes('16:00')])
})

test('BOOK-capacity other slots: who is booked keeps time and place, and takes it from the new slots', async () => {
  const whole = await guest(town, DAY, '09:00')
  const half = await guest(town, DAY, '09:30')
  await change({ slotMinutes: 60 })
  expect(await show(town, whole)).toMatchObject(slotAt(DAY, '09:00'))
  expect(await show(town, half)).toMatchObject(slotAt(DAY, '09:30'))
  const slots = (await daysOf(town, admin)).get(DAY)!.slots
  // 08:30 to 09:30 has one that begins at 09:00 within it; 09:30 to 10:30 has the other; of 4 places.
  expect(slots.slice(0, 3).map(({ left }) => left)).toEqual([3, 3, 4])
  for (const { person, bookingId } of [whole, half]) {
    await home(town, person).must('booking.cancel', { bookingId })
  }
})

test('BOOK-release a longer window releases days sooner, and the preview names them', async () => {
  const effect = await preview({ windowWorkingDays: 17 })
  expect(effect.releasedEarlier).toHaveLength(2)
  expect(effect.releasedLater).toEqual([])
  expect((await preview({ windowWorkingDays: 10 })).releasedLater).toHaveLength(5)
})

test('BOOK-capacity the preview has fourteen days with slots and places before and after, and writes nothing', async () => {
  const effect = await preview({ hours: daily('09:00', '12:00') })
  expect(effect.days).toHaveLength(14)
  expect(effect.days.find(({ date }) => date === DAY)).toMatchObject({
    before: 'open',
    after: 'open',
    lanes: [{ before: { slots: 17, places: 34 }, after: { slots: 6, places: 12 } }]
  })
  expect((await home(town, admin).must('office-rules.show', {})).history).toEqual([])
  expect((await daysOf(town, admin)).get(DAY)?.slots).toHaveLength(17)
})

test('BOOK-capacity an equal call again changes once', async () => {
  const input = { actionId: randomUUID(), rules: { holdMinutes: 20 } }
  const scene = home(town, admin)
  await Promise.all([1, 2, 3].map(() => scene.must('office-rules.change', input)))
  expect((await scene.must('office-rules.show', {})).history).toHaveLength(1)
})

const twice = { id: 'a', name: '', counters: ['counter-1', 'counter-1'], services: 'all' as const }
test.each<[string, Rules, string, string]>([
  ['a hold of nothing', { holdMinutes: 0 }, 'rules.holdMinutes', 'too-small'],
  ['a hold of a day', { holdMinutes: 1440 }, 'rules.holdMinutes', 'too-big'],
  ['half a change', { changes: 1.5 }, 'rules.changes', 'count'],
  ['a slot of a minute', { slotMinutes: 1 }, 'rules.slotMinutes', 'too-small'],
  ['more than all kept back', { keptForWalkIn: 2 }, 'rules.keptForWalkIn', 'too-big'],
  [
    'hours in the wrong order',
    { hours: daily('17:00', '08:30') },
    'rules.hours.1',
    'interval-order'
  ],
  [
    'never open',
    { hours: { ...daily('09:00', '10:00'), 1: [], 2: [], 3: [], 4: [], 5: [] } },
    'rules.hours',
    'never-open'
  ],
  [
    'a counter twice',
    { lanes: [{ ...twice, minutes: 10, staff: 1 }] },
    'rules.lanes.0.counters.1',
    'counter-twice'
  ],
  [
    'lanes that leave a service out',
    { lanes: [{ ...twice, counters: [], services: ['passport'], minutes: 10, staff: 1 }] },
    'rules.lanes',
    'no-lane'
  ],
  [
    'an exception of an unknown lane',
    {
      lanes: [{ ...twice, counters: [], minutes: 10, staff: 1 }],
      exceptions: [{ date: DAY, lane: 'b', from: 540, to: 600, staff: 1 }]
    },
    'rules.exceptions.0.lane',
    'unknown-lane'
  ]
])('BOOK-capacity %s is refused, with the field', async (_, rules, field, detail) => {
  expect(await refused(rules)).toMatchObject({ code: 'invalid-input', field, detail })
})

test('only the administrator changes the rules', async () => {
  const dispatcher = await town.staff(['dispatcher'])
  expect(await home(town, dispatcher).refusal('office-rules.change', { rules: {} })).toMatchObject({
    code: 'not-allowed'
  })
})

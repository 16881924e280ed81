import type { Person } from '../../../make'
import { hallTown, type HallTown } from './hall-town'

let hall: HallTown
let one: Person

beforeAll(async () => {
  hall = await hallTown()
  await hall.town.changeOffice('qiuchuan', { placesPerSlot: 6, keptForWalkIn: 0 })
  one = await hall.town.staff(['clerk'])
})
afterAll(() => hall.town.drop())

const lane = async (time: string) => {
  const { lanes } = await hall.at(one, time).must('hall.show', { officeId: 'qiuchuan' })
  return lanes[0]
}

/** Called, and served for so many minutes from `time` on. */
async function serve(ticketId: string, time: string, until: string) {
  await hall.at(one, time).must('ticket.call', { ticketId, reason: '按顺序' })
  await hall.at(one, time).must('ticket.serve', { ticketId })
  await hall.at(one, until).must('ticket.finish', { ticketId })
}

test('HALL-wait nothing is said while no counter is open, or all of them pause', async () => {
  expect(await lane('08:20')).toMatchObject({ waiting: 0, openCounters: 0, wait: null })
  await hall.at(one, '08:30').must('hall.open-counter', { counterId: 'counter-1' })
  expect(await lane('08:30')).toMatchObject({ openCounters: 1, wait: { low: 0, high: 0 } })
  await hall.at(one, '08:31').must('hall.pause', {})
  const ticket = await hall.walkIn(one, '08:31')
  const shown = await hall.at(one, '08:31').must('ticket.show', { ticketId: ticket.id })
  expect(shown).toMatchObject({ before: 0, wait: null })
  await hall.at(one, '08:32').must('hall.resume', {})
  await hall.at(one, '08:32').must('ticket.leave', { ticketId: ticket.id })
})

test('HALL-wait comes from the standard minutes until enough were measured, then from those', async () => {
  const { offices } = await hall.at(one, '08:33').must('office.list', {})
  expect(offices.length).toBeGreaterThan(0)
  const { measured: before } = await hall.at(one, '08:33').must('hall.desk', {})
  const standard = before[0]!
  expect(standard).toMatchObject({ serviceId: null, count: 0 })
  expect(standard.low * 2).toBe(standard.median)

  const more = { serviceId: 'residence-permit' }
  for (const [time, until] of [
    ['09:00', '09:08'],
    ['09:10', '09:20'],
    ['09:20', '09:32'],
    ['09:40', '09:54'],
    ['10:00', '10:16']
  ] as const) {
    await serve((await hall.walkIn(one, time, more)).id, time, until)
  }
  const { measured, servedToday } = await hall.at(one, '10:20').must('hall.desk', {})
  expect(servedToday).toBe(5)
  expect(measured).toContainEqual({
    serviceId: 'residence-permit',
    serviceName: '居住证首次申领',
    low: 10,
    median: 12,
    high: 14,
    count: 5
  })

  await hall.walkIn(one, '10:20', more)
  await hall.at(one, '10:20').must('ticket.call-next', {})
  const second = await hall.walkIn(one, '10:20', more)
  const third = await hall.walkIn(one, '10:20', more)
  const waits = async (ticketId: string) => {
    const { before: ahead, wait } = await hall.at(one, '10:20').must('ticket.show', { ticketId })
    return [ahead, wait]
  }
  expect(await waits(second.id)).toEqual([0, { low: 10, high: 14 }])
  expect(await waits(third.id)).toEqual([1, { low: 20, high: 28 }])

  const two = await hall.clerkAt('counter-2')
  expect(await waits(third.id)).toEqual([1, { low: 10, high: 14 }])
  await hall.at(two, '10:21').must('hall.close-counter', {})
})

test('HALL-wait whoever has booked and is still to come widens the range of walk-ins', async () => {
  const ticket = await hall.walkIn(one, '11:00', { serviceId: 'residence-permit' })
  const wait = async () =>
    (await hall.at(one, '11:00').must('ticket.show', { ticketId: ticket.id })).wait
  const without = await wait()
  await hall.guest('11:00')
  const withGuest = await wait()
  expect(withGuest?.low).toBe(without?.low)
  expect(withGuest!.high - without!.high).toBe(14)
})

import type { Town } from '../../make'
import { crowd } from './crowd'
import { booked, FRIDAY, place, prepared, told, TUESDAY } from './stories'
import { wrongBooks } from './slot-books'
import { fill, NINE, offered, queue, scarceTown, shown, wish, type Guest } from './waitlists'

let town: Town

beforeAll(async () => {
  town = await scarceTown()
})
afterAll(() => town.drop())
afterEach(async () => {
  expect(await wrongBooks(town)).toEqual([])
})

const at = ({ person }: Guest, time: string, date = FRIDAY) => town.as(person).at(date, time)

describe('waiting', () => {
  test('BOOK-waitlist one waits for a full time, once, and sees how many stand before', async () => {
    await fill(town, TUESDAY, '09:00', 2)
    const [first, second] = await queue(town, 2, TUESDAY, NINE)
    expect(await shown(at(first!, '19:30'), first!)).toMatchObject({
      status: 'waitlisted',
      wish: { from: 540, to: 570 },
      waitAhead: 0,
      canConfirm: false,
      canChange: false,
      canCancel: true,
      holdUntil: null
    })
    expect(await shown(at(second!, '19:30'), second!)).toMatchObject({ waitAhead: 1 })
    const again = await at(first!, '19:30').refusal('booking.wait', wish(first!, TUESDAY, NINE))
    expect(again?.code).toBe('already-waiting')
    await at(first!, '19:31').must('booking.cancel', { bookingId: first!.bookingId })
    expect(await shown(at(second!, '19:31'), second!)).toMatchObject({ waitAhead: 0 })
    await at(first!, '19:32').must('booking.wait', wish(first!, TUESDAY, NINE))
    expect((await told(at(first!, '19:32'))).includes('booking-cancelled')).toBe(false)
  })

  test('BOOK-waitlist who could have a place is told so instead of waiting', async () => {
    await fill(town, TUESDAY, '09:30', 2)
    const [guest] = await crowd(town, 1)
    const refused = await at(guest!, '19:30').refusal(
      'booking.wait',
      wish(guest!, TUESDAY, ['09:30', '10:30'])
    )
    expect(refused).toMatchObject({
      code: 'place-left',
      facts: { nextStart: '10:00', nextLeft: 2 }
    })
    expect(await offered(at(guest!, '19:30'), TUESDAY)).toMatchObject({ canWait: true })
    expect(await offered(at(guest!, '19:30'), '2026-12-01')).toMatchObject({ canWait: false })
  })

  test('BOOK-waitlist a family waits for as many places as it needs', async () => {
    await fill(town, TUESDAY, '11:00', 1)
    const [guest] = await crowd(town, 1)
    const times = ['11:00', '11:30'] as const
    const alone = wish(guest!, TUESDAY, times)
    expect((await at(guest!, '19:30').refusal('booking.wait', alone))?.code).toBe('place-left')
    const both = wish(guest!, TUESDAY, times, 2)
    expect((await at(guest!, '19:30').must('booking.wait', both)).places).toBe(2)
  })

  test('BOOK-waitlist wishes outside the hours, the window or the day are refused', async () => {
    const [guest] = await crowd(town, 1)
    const refusal = async (date: string, times: readonly [string, string]) =>
      (await at(guest!, '19:30').refusal('booking.wait', wish(guest!, date, times)))?.code
    expect(await refusal(TUESDAY, ['06:00', '07:00'])).toBe('no-slot')
    expect(await refusal(TUESDAY, ['09:30', '09:30'])).toBe('no-slot')
    expect(await refusal('2027-03-01', NINE)).toBe('outside-window')
    expect(await refusal('2026-11-22', NINE)).toBe('office-closed')
    expect(await refusal('2026-11-19', NINE)).toBe('past')
  })
})

describe('an offer', () => {
  const DAY = '2026-11-25'

  test('BOOK-waitlist goes to the first, then to the next, in their order', async () => {
    const [one, other] = await fill(town, DAY, '09:00', 2)
    const [first, second, third] = await queue(town, 3, DAY, NINE)
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    const offer = await shown(at(first!, '20:01'), first!)
    expect(offer).toMatchObject({ status: 'offered', canConfirm: true, start: 540, end: 570 })
    expect(offer.holdUntil).toBe(at(first!, '20:15').now)
    expect((await told(at(first!, '20:01')))[0]).toBe('waitlist-offer')
    expect(await shown(at(second!, '20:01'), second!)).toMatchObject({
      status: 'waitlisted',
      waitAhead: 0
    })
    // Nobody else can take it meanwhile, nor what is free after it while somebody waits.
    const [thief] = await crowd(town, 1)
    const steal = { caseId: thief!.caseId, ...place(DAY, '09:00') }
    expect((await at(thief!, '20:01').refusal('booking.reserve', steal))?.code).toBe('slot-full')
    await at(other!, '20:02').must('booking.cancel', { bookingId: other!.bookingId })
    expect((await shown(at(second!, '20:03'), second!)).status).toBe('offered')
    const confirm = { bookingId: first!.bookingId }
    expect((await at(first!, '20:05').must('booking.confirm', confirm)).status).toBe('booked')
    // The second declines: the third is next.
    await at(second!, '20:06').must('booking.cancel', { bookingId: second!.bookingId })
    const next = await shown(at(third!, '20:06'), third!)
    expect(next).toMatchObject({ status: 'offered', holdUntil: at(third!, '20:21').now })
  })

  test('BOOK-waitlist that lapses goes to the next at the minute, and its pause goes on', async () => {
    const [one] = await fill(town, DAY, '09:30', 2)
    const [first, second] = await queue(town, 2, DAY, ['09:30', '10:00'])
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    await town.jobs(FRIDAY, '20:14')
    expect((await shown(at(first!, '20:14'), first!)).status).toBe('offered')
    await town.jobs(FRIDAY, '20:15')
    const late = await at(first!, '20:15').refusal('booking.confirm', {
      bookingId: first!.bookingId
    })
    expect(late?.code).toBe('offer-lapsed')
    expect((await told(at(first!, '20:15')))[0]).toBe('offer-lapsed')
    expect(await shown(at(second!, '20:15'), second!)).toMatchObject({
      status: 'offered',
      holdUntil: at(second!, '20:30').now
    })
    // 20:00 and 30 minutes: it opens as soon as the last offer is over, not half an hour later.
    await town.jobs(FRIDAY, '20:30')
    const slot = (await offered(at(first!, '20:30'), DAY)).slots.find(({ start }) => start === 570)
    expect(slot).toMatchObject({ left: 1, paused: 0 })
  })

  test('BOOK-waitlist can not be taken when its time is over, also before a job has run', async () => {
    const [one] = await fill(town, DAY, '10:00', 2)
    const [first] = await queue(town, 1, DAY, ['10:00', '10:30'])
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    const confirm = { bookingId: first!.bookingId }
    const late = await at(first!, '20:15').refusal('booking.confirm', confirm)
    expect(late?.code).toBe('offer-lapsed')
    const last = await at(first!, '20:14').must('booking.confirm', confirm)
    expect(last).toMatchObject({ status: 'booked', holdUntil: null, wish: { from: 600, to: 630 } })
  })

  test('BOOK-cap-day is not taken where it would be a third booking of the day', async () => {
    const [one] = await fill(town, DAY, '10:30', 2)
    const [first] = await queue(town, 1, DAY, ['10:30', '11:00'])
    for (const [serviceId, time] of [
      ['legal-aid', '13:30'],
      ['dog-licence', '14:00']
    ] as const) {
      const draft = await prepared(at(first!, '19:30'), { serviceId, leave: () => true })
      await booked(at(first!, '19:30'), draft.id, DAY, time)
    }
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    const confirm = { bookingId: first!.bookingId }
    const refused = await at(first!, '20:01').refusal('booking.confirm', confirm)
    expect(refused).toMatchObject({ code: 'day-limit', facts: { perDay: 2 } })
    expect((await shown(at(first!, '20:01'), first!)).status).toBe('offered')
  })

  test('BOOK-cap-service who has a booking waits for another, and gives it up in the same act', async () => {
    const [one] = await fill(town, DAY, '11:00', 2)
    const [mine] = await fill(town, DAY, '14:30', 2)
    const waiting = await queue(town, 1, DAY, ['14:30', '15:00'])
    const wait = await at(mine!, '19:30').must('booking.wait', wish(mine!, DAY, ['11:00', '11:30']))
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    await at(mine!, '20:01').must('booking.confirm', { bookingId: wait.id })
    expect((await shown(at(mine!, '20:01'), mine!)).status).toBe('cancelled')
    expect((await shown(at(mine!, '20:01'), { bookingId: wait.id })).status).toBe('booked')
    // What they gave up goes on to who waits for it.
    expect((await shown(at(waiting[0]!, '20:01'), waiting[0]!)).status).toBe('offered')
  })
})

test('BOOK-waitlist a case that ends waits no longer, and its offer goes on', async () => {
  const DAY = '2026-11-27'
  const [one] = await fill(town, DAY, '09:00', 2)
  const [first, second] = await queue(town, 2, DAY, NINE)
  await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
  await at(first!, '20:01').must('case.withdraw', { caseId: first!.caseId })
  expect((await shown(at(first!, '20:01'), first!)).status).toBe('cancelled')
  expect((await shown(at(second!, '20:01'), second!)).status).toBe('offered')
})

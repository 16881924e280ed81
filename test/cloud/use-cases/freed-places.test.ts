import type { Town } from '../../make'
import { crowd, persist } from './crowd'
import { FRIDAY, place, told } from './stories'
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

describe('a freed place', () => {
  const DAY = '2026-11-26'

  test('BOOK-freed is closed for half an hour where nobody waits, and open at the minute', async () => {
    const [one] = await fill(town, DAY, '09:00', 2)
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    const [guest] = await crowd(town, 1)
    const asked = { caseId: guest!.caseId, ...place(DAY, '09:00') }
    const paused = (await offered(at(guest!, '20:01'), DAY)).slots.find(
      ({ start }) => start === 540
    )
    expect(paused).toMatchObject({ left: 0, paused: 1, opensAt: at(guest!, '20:30').now })
    await town.jobs(FRIDAY, '20:29')
    expect((await at(guest!, '20:29').refusal('booking.reserve', asked))?.code).toBe('slot-full')
    await town.jobs(FRIDAY, '20:30')
    expect((await at(guest!, '20:30').must('booking.reserve', asked)).status).toBe('held')
  })

  test('BOOK-freed nobody gets it at once by waiting for it after it was given up', async () => {
    const [one] = await fill(town, DAY, '09:30', 2)
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    const [friend] = await crowd(town, 1)
    const asked = wish(friend!, DAY, ['09:30', '10:00'])
    const wait = { bookingId: (await at(friend!, '20:01').must('booking.wait', asked)).id }
    await town.jobs(FRIDAY, '20:29')
    expect((await shown(at(friend!, '20:29'), wait)).status).toBe('waitlisted')
    await town.jobs(FRIDAY, '20:30')
    expect((await shown(at(friend!, '20:30'), wait)).status).toBe('offered')
  })

  test('BOOK-waitlist a hold that lapses goes to who waits before it is open', async () => {
    await fill(town, DAY, '10:00', 1)
    const [holder] = await crowd(town, 1)
    const asked = { caseId: holder!.caseId, ...place(DAY, '10:00') }
    await at(holder!, '19:00').must('booking.reserve', asked)
    const [first] = await queue(town, 1, DAY, ['10:00', '10:30'])
    await town.jobs(FRIDAY, '19:10')
    expect(await shown(at(first!, '19:10'), first!)).toMatchObject({ status: 'offered' })
  })

  test('BOOK-waitlist a booking that is changed passes its old place on', async () => {
    const [one] = await fill(town, DAY, '10:30', 2)
    const [first] = await queue(town, 1, DAY, ['10:30', '11:00'])
    const move = { bookingId: one!.bookingId, ...place(DAY, '16:00') }
    await at(one!, '20:00').must('booking.change', move)
    expect((await shown(at(first!, '20:00'), first!)).status).toBe('offered')
  })

  test('BOOK-family two places that two people gave up are one offer for a family', async () => {
    const [one, other] = await fill(town, DAY, '11:00', 2)
    const [family] = await crowd(town, 1)
    const times = ['11:00', '11:30'] as const
    const asked = wish(family!, DAY, times, 2)
    const wait = { bookingId: (await at(family!, '19:00').must('booking.wait', asked)).id }
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    expect((await shown(at(family!, '20:00'), wait)).status).toBe('waitlisted')
    await at(other!, '20:10').must('booking.cancel', { bookingId: other!.bookingId })
    expect(await shown(at(family!, '20:10'), wait)).toMatchObject({ status: 'offered', places: 2 })
    // Declined, each of them keeps its own pause.
    await at(family!, '20:11').must('booking.cancel', wait)
    await town.jobs(FRIDAY, '20:30')
    const after = (await offered(at(family!, '20:30'), DAY)).slots.find(
      ({ start }) => start === 660
    )
    expect(after).toMatchObject({ left: 1, paused: 1, opensAt: at(family!, '20:40').now })
  })

  test('BOOK-waitlist nothing is offered of a time that is not wished for', async () => {
    const [one] = await fill(town, DAY, '13:30', 2)
    await fill(town, DAY, '14:00', 2)
    const [first] = await queue(town, 1, DAY, ['14:00', '14:30'])
    await at(one!, '20:00').must('booking.cancel', { bookingId: one!.bookingId })
    expect((await shown(at(first!, '20:00'), first!)).status).toBe('waitlisted')
  })

  test('BOOK-waitlist a wish that is over ends, and its resident is told', async () => {
    await fill(town, DAY, '14:30', 2)
    const [first] = await queue(town, 1, DAY, ['14:30', '15:00'])
    await town.jobs(DAY, '14:30')
    expect((await shown(at(first!, '14:30', DAY), first!)).status).toBe('waitlisted')
    await town.jobs(DAY, '14:31')
    expect((await shown(at(first!, '14:31', DAY), first!)).status).toBe('expired')
    expect((await told(at(first!, '14:31', DAY)))[0]).toBe('wait-over')
  })
})

describe('at the same moment', () => {
  const DAY = '2026-11-30'

  test('BOOK-fair three rounds of the jobs at once offer each place once, in order', async () => {
    const full = await fill(town, DAY, '09:00', 2)
    const [first, second, third] = await queue(town, 3, DAY, NINE)
    await Promise.all(
      full.map((one) => persist(at(one, '20:00'), 'booking.cancel', { bookingId: one.bookingId }))
    )
    const statuses = () =>
      Promise.all(
        [first, second, third].map(async (one) => (await shown(at(one!, '20:00'), one!)).status)
      )
    expect(await statuses()).toEqual(['offered', 'offered', 'waitlisted'])
    await Promise.all([1, 2, 3].map(() => town.jobs(FRIDAY, '20:15')))
    expect(await statuses()).toEqual(['expired', 'expired', 'offered'])
    expect(
      (await told(at(first!, '20:16'))).filter((kind) => kind === 'offer-lapsed')
    ).toHaveLength(1)
    expect(
      (await told(at(third!, '20:16'))).filter((kind) => kind === 'waitlist-offer')
    ).toHaveLength(1)
  })

  test('BOOK-fair a place given back, one who leaves, one who joins and the jobs', async () => {
    const full = await fill(town, DAY, '10:00', 2)
    const waiting = await queue(town, 3, DAY, ['10:00', '10:30'])
    const [late] = await crowd(town, 1)
    const asked = wish(late!, DAY, ['10:00', '10:30'])
    await Promise.all([
      ...full.map((one) =>
        persist(at(one, '20:00'), 'booking.cancel', { bookingId: one.bookingId })
      ),
      persist(at(waiting[0]!, '20:00'), 'booking.cancel', { bookingId: waiting[0]!.bookingId }),
      persist(at(late!, '20:00'), 'booking.wait', asked),
      town.jobs(FRIDAY, '20:00'),
      town.jobs(FRIDAY, '20:00')
    ])
    // Who leaves and is offered a place at that moment is told so, and may decline it.
    const [leaver] = waiting
    const state = await shown(at(leaver!, '20:01'), leaver!)
    expect(['cancelled', 'offered']).toContain(state.status)
    if (state.status === 'offered') {
      await at(leaver!, '20:01').must('booking.cancel', { bookingId: leaver!.bookingId })
    }
    const states = await Promise.all(
      waiting.map(async (one) => (await shown(at(one, '20:02'), one)).status)
    )
    expect(states).toEqual(['cancelled', 'offered', 'offered'])
  }, 30_000)

  test('BOOK-waitlist an offer that is taken while it lapses is one or the other', async () => {
    const full = await fill(town, DAY, '11:00', 2)
    const waiting = await queue(town, 2, DAY, ['11:00', '11:30'])
    for (const one of full) {
      await at(one, '20:00').must('booking.cancel', { bookingId: one.bookingId })
    }
    await Promise.all([
      town.jobs(FRIDAY, '20:15'),
      ...waiting.map((one) =>
        persist(at(one, '20:14'), 'booking.confirm', { bookingId: one.bookingId })
      )
    ])
    for (const one of waiting) {
      expect(['booked', 'expired']).toContain((await shown(at(one, '20:16'), one)).status)
    }
  })

  test('BOOK-fair a pass that is killed in the middle has not been; the order is kept', async () => {
    const [one] = await fill(town, DAY, '13:30', 2)
    const [first, second] = await queue(town, 2, DAY, ['13:30', '14:00'])
    await town.database.pool.query(`
      create function stop_here() returns trigger language plpgsql as
        $$ begin if new.content->>'kind' = 'waitlist-offer' then raise exception 'killed'; end if;
        return new; end $$;
      create trigger stop_here before insert on notices for each row execute function stop_here()`)
    const give = { bookingId: one!.bookingId }
    await expect(at(one!, '20:00').must('booking.cancel', give)).rejects.toThrow(/killed/)
    await town.database.pool.query('drop function stop_here cascade')
    expect((await shown(at(one!, '20:00'), one!)).status).toBe('booked')
    expect((await shown(at(first!, '20:00'), first!)).status).toBe('waitlisted')
    await at(one!, '20:00').must('booking.cancel', give)
    expect((await shown(at(first!, '20:00'), first!)).status).toBe('offered')
    expect((await shown(at(second!, '20:00'), second!)).status).toBe('waitlisted')
  })
})

import { minutes } from '@/domain/time/date'
import type { Person, Scene, Town } from '../../make'
import { atHome, booked, place, prepared, roomyTown, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

async function draft(serviceId = 'passport', resident?: Person) {
  const person = resident ?? (await town.resident())
  const home = atHome(town, person)
  const { id: caseId } = await prepared(home, { serviceId, leave: () => true })
  return {
    person,
    home,
    caseId,
    at: (date: string, time: string) => town.as(person).at(date, time)
  }
}

const days = (at: Scene, officeId = 'qiuchuan') =>
  at.must('booking.availability', { officeId, serviceId: 'residence-permit' })

describe('which days', () => {
  test('BOOK-window shows today and 15 working days ahead, and gives no other', async () => {
    const { caseId, at } = await draft()
    const now = at('2026-11-24', '09:00')
    const { days: shown } = await days(now)
    expect([shown[0]?.date, shown.at(-1)?.date]).toEqual(['2026-11-24', '2026-12-15'])
    const open = shown.filter(({ state }) => state === 'open')
    expect(open).toHaveLength(16)
    const why = async (date: string) =>
      (await now.refusal('booking.reserve', { caseId, ...place(date, '09:30') }))?.code
    expect(await why('2026-12-16')).toBe('outside-window')
    expect(await why('2026-11-23')).toBe('past')
    expect(await why('2026-11-28')).toBe('office-closed')
    expect(await why('2026-12-15')).toBeUndefined()
  })

  test('BOOK-window the same day gives what is left of it', async () => {
    const { caseId, at } = await draft()
    const now = at('2026-11-24', '10:05')
    const { days: shown } = await days(now)
    expect(shown[0]?.slots[0]?.start).toBe(minutes('10:30'))
    const past = await now.refusal('booking.reserve', { caseId, ...place(TUESDAY, '10:00') })
    expect(past).toMatchObject({ code: 'past', field: 'date' })
    await now.must('booking.reserve', { caseId, ...place(TUESDAY, '10:30') })
    const evening = await days(at('2026-11-24', '16:31'))
    expect(evening.days[0]).toMatchObject({ state: 'closed', slots: [] })
  })

  test('BOOK-window places that do not exist are refused by their field', async () => {
    const { caseId, home } = await draft()
    const ask = (input: object) =>
      home.refusal('booking.reserve', { caseId, ...place(TUESDAY, '09:30'), ...input })
    expect(await ask({ start: minutes('09:45') })).toMatchObject({
      code: 'no-slot',
      field: 'start'
    })
    expect(await ask({ start: 1440 })).toMatchObject({ code: 'invalid-input', field: 'start' })
    expect(await ask({ date: '2026-02-30' })).toMatchObject({ detail: 'date', field: 'date' })
    expect(await ask({ officeId: 'moon' })).toMatchObject({ code: 'not-found', field: 'officeId' })
  })

  test.each([
    ['08:29', 'not-released'],
    ['08:30', undefined]
  ])('BOOK-release at %s the newest day is refused as %s', async (time, code) => {
    const { caseId, at } = await draft()
    const now = at('2026-11-25', time)
    const { days: shown, releasedAt } = await days(now)
    expect(releasedAt).toBe(minutes('08:30'))
    expect(shown.at(-1)).toMatchObject({ date: '2026-12-16', state: code ?? 'open' })
    const asked = { caseId, ...place('2026-12-16', '09:30') }
    expect((await now.refusal('booking.reserve', asked))?.code).toBe(code)
  })

  test('BOOK-closure a closed day says why, and can’t be booked', async () => {
    const { caseId, home } = await draft('residence-permit')
    const answers = { reason: 'work', 'half-year': 'yes' }
    await home.must('case.answer', { caseId, answers })
    const { days: shown } = await days(home, 'tonggong')
    expect(shown.find(({ date }) => date === '2026-12-04')).toMatchObject({
      state: 'closed',
      reason: '停电检修',
      slots: []
    })
    const asked = { caseId, ...place('2026-12-04', '09:30'), officeId: 'tonggong' }
    expect((await home.refusal('booking.reserve', asked))?.code).toBe('office-closed')
  })

  test('a service is booked only where it is taken, and after its questions are answered', async () => {
    const { home, caseId } = await draft('passport')
    const elsewhere = { caseId, ...place(TUESDAY, '09:30'), officeId: 'tonggong' }
    expect(await home.refusal('booking.reserve', elsewhere)).toMatchObject({
      code: 'service-not-here'
    })
    const open = await home.must('case.start', {
      serviceId: 'residence-permit',
      answers: {},
      relativeId: null
    })
    const asked = { caseId: open.id, ...place(TUESDAY, '09:30') }
    expect(await home.refusal('booking.reserve', asked)).toMatchObject({
      code: 'answers-missing',
      field: 'answers.reason'
    })
  })
})

describe('until when', () => {
  test('BOOK-cutoff it is cancelled or changed until two hours before', async () => {
    const { home, caseId, at } = await draft()
    const { id: bookingId, changeUntil } = await booked(home, caseId)
    expect(changeUntil).toBe(at(TUESDAY, '07:30').now)
    const moved = { bookingId, ...place('2026-11-26', '09:30') }
    const late = at(TUESDAY, '07:31')
    expect((await late.refusal('booking.change', moved))?.code).toBe('too-late')
    expect((await late.refusal('booking.cancel', { bookingId }))?.code).toBe('too-late')
    const shown = await late.must('booking.show', { bookingId })
    expect(shown).toMatchObject({ canChange: false, canCancel: false, status: 'booked' })
    const intime = await at(TUESDAY, '07:30').must('booking.cancel', { bookingId })
    expect(intime.status).toBe('cancelled')
  })

  test('BOOK-changes it is changed at most twice; each change says how many are left', async () => {
    const { home, caseId } = await draft()
    const { id: bookingId, changesLeft, code } = await booked(home, caseId)
    expect(changesLeft).toBe(2)
    const same = await home.must('booking.change', { bookingId, ...place(TUESDAY, '10:00') })
    expect(same).toMatchObject({ changesLeft: 1, start: minutes('10:00'), code })
    const other = await home.must('booking.change', { bookingId, ...place('2026-11-26', '10:00') })
    expect(other).toMatchObject({ changesLeft: 0, date: '2026-11-26', canChange: false })
    const third = await home.refusal('booking.change', { bookingId, ...place(TUESDAY, '11:00') })
    expect(third?.code).toBe('changes-used-up')
    expect((await home.must('booking.cancel', { bookingId })).status).toBe('cancelled')
  })

  test('BOOK-changes a change keeps the old place where the new one can’t be had', async () => {
    const { home, caseId } = await draft()
    const { id: bookingId } = await booked(home, caseId)
    const sunday = { bookingId, ...place('2026-11-29', '10:00') }
    expect((await home.refusal('booking.change', sunday))?.code).toBe('office-closed')
    expect(await home.must('booking.show', { bookingId })).toMatchObject({
      date: TUESDAY,
      changesLeft: 2
    })
  })
})

describe('readiness', () => {
  const answers = { reason: 'home', home: 'rent', 'half-year': 'yes' }

  test('BOOK-readiness before confirming it says what is missing, and what may come later', async () => {
    const home = atHome(town, await town.resident())
    const view = await prepared(home, {
      serviceId: 'residence-permit',
      answers,
      leave: ({ documentId }) => documentId !== 'id-card'
    })
    const taken = await home.must('booking.reserve', {
      caseId: view.id,
      ...place(TUESDAY, '09:30')
    })
    const held = await home.must('booking.show', { bookingId: taken.id })
    expect(held).toMatchObject({ status: 'held', canConfirm: true })
    expect(held.missing).toEqual([
      { caseId: view.id, documentId: 'photo', name: '一寸照片', deferrable: true },
      { caseId: view.id, documentId: 'lease', name: '租房合同', deferrable: false }
    ])
    // Come anyway: the booking is theirs to make.
    const booking = await home.must('booking.confirm', { bookingId: held.id })
    expect(booking.missing).toHaveLength(2)
    // Fix it now: the booking knows.
    const brought = { caseId: view.id, documentId: 'lease', way: 'bring' as const }
    await home.must('case.supply', brought)
    const shown = await home.must('booking.show', { bookingId: held.id })
    expect(shown.missing.map(({ documentId }) => documentId)).toEqual(['photo'])
    expect(shown.bring.map(({ name }) => name)).toEqual(['本人身份证', '租房合同'])
  })
})

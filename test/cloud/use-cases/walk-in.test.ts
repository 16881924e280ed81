import { dateString } from '@/domain/time/date'
import { idNumber } from '@/cloud/use-cases/demo/people'
import type { Person, Scene, Town } from '../../make'
import { atHome, booked, item, prepared, roomyTown, told, TUESDAY } from './stories'
import { home, keptPerson, withoutPhone } from './tell-stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

const desk = (time = '10:00') => town.as(clerk).at(TUESDAY, time)
const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
const permit = { serviceId: 'residence-permit', answers: rent, consent: true as const }
let sequence = 500

/** Somebody whom the software has never heard of. */
function stranger() {
  sequence += 1
  return { name: '吴桂英', idNumber: idNumber('33082219450203', String(sequence)), ...permit }
}

function asWalkIn({ name, idNumber: number }: Person) {
  return { name, idNumber: number, ...permit }
}

describe('somebody comes without a booking', () => {
  test('ZJ-12 a resident without a phone or an account is received at once', async () => {
    const view = await desk().must('case.walk-in', stranger())
    expect(view).toMatchObject({ status: 'received', channel: 'walk-in', visits: 1, booking: null })
    expect(view.code).toMatch(/^QC20261124\d{6}$/)
    expect(view.applicant).toMatchObject({ name: '吴*', phone: '' })
    expect(view.timeline.map(({ action }) => action)).toEqual(['receive', 'start-draft'])
    expect(view.timeline.map(({ actorRole }) => actorRole)).toEqual(['clerk', 'clerk'])
    const proof = await desk().must('ledger.verify', { caseId: view.id })
    expect(proof).toMatchObject({ intact: true, events: 2 })
  })

  test('ZJ-12 the case is then worked on like any other', async () => {
    const { id: caseId, items } = await desk().must('case.walk-in', stranger())
    for (const { documentId } of items) {
      await desk().must('case.review', { caseId, documentId, verdict: 'right' })
    }
    expect((await desk().must('case.accept', { caseId })).status).toBe('in-progress')
  })

  test('ZJ-12 no slot, no day and no other booking turns anybody away', async () => {
    await town.db.updateTable('slots').set({ capacity: 0 }).where('booked', '=', 0).execute()
    const resident = await town.resident()
    const home = atHome(town, resident)
    const other = await prepared(home, { serviceId: 'passport' })
    await town.db
      .updateTable('slots')
      .set({ capacity: 1 })
      .where('date', '=', dateString(TUESDAY))
      .execute()
    await booked(home, other.id)
    const view = await desk().must('case.walk-in', asWalkIn(resident))
    expect(view).toMatchObject({ status: 'received', channel: 'walk-in' })
    expect((await home.must('booking.list', {})).bookings[0]?.status).toBe('booked')
    await town.db.updateTable('slots').set({ capacity: 48 }).execute()
  })

  test('a resident whom the software knows gets the case in their own list, and is told', async () => {
    const resident = await town.resident()
    const { id } = await desk().must('case.walk-in', asWalkIn(resident))
    const home = town.as(resident).at(TUESDAY, '20:00')
    expect((await home.must('case.list', {})).cases.map((one) => one.id)).toEqual([id])
    expect(await told(home)).toEqual(['received'])
  })

  test('ZJ-7 what they have prepared and what departments share is used', async () => {
    const resident = await town.resident()
    const draft = await prepared(atHome(town, resident), { serviceId: 'residence-permit' })
    const view = await desk().must('case.walk-in', {
      ...asWalkIn(resident),
      answers: draft.answers
    })
    expect(view.id).toBe(draft.id)
    expect(view.items.map(({ state }) => state)).toEqual(draft.items.map(({ state }) => state))
    expect(item(view, 'id-card').state).toBe('confirmed')
  })

  test('ZJ-2 a booking that they have for it is ended, and their visit counted once', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const draft = await prepared(home, { ...permit, answers: rent })
    const booking = await booked(home, draft.id)
    const view = await desk('09:00').must('case.walk-in', asWalkIn(resident))
    expect(view).toMatchObject({ id: draft.id, visits: 1 })
    const after = await home.must('booking.show', { bookingId: booking.id })
    expect(after.status).toBe('cancelled')
  })

  test('ZJ-2 whoever has checked in is not counted a second time', async () => {
    const resident = await town.resident()
    const home = atHome(town, resident)
    const draft = await prepared(home, { ...permit, answers: rent })
    const booking = await booked(home, draft.id)
    await desk('09:30').must('booking.check-in', { code: booking.qr })
    const view = await desk('09:31').must('case.walk-in', asWalkIn(resident))
    expect(view.visits).toBe(1)
  })

  test('one number under two names is two people: nobody is turned away for another’s mistake', async () => {
    const resident = await town.resident({ name: '王磊' })
    const view = await desk().must('case.walk-in', { ...asWalkIn(resident), name: '王雷' })
    expect(view.status).toBe('received')
    const home = town.as(resident).at(TUESDAY, '20:00')
    expect((await home.must('case.list', {})).cases).toEqual([])
  })
})

describe('somebody without a phone', () => {
  test('says where they live, and it is kept sealed: a grid worker tells them there', async () => {
    const who = withoutPhone()
    const view = await desk().must('case.walk-in', who)
    expect(view.applicant).toMatchObject({ phone: '', noPhone: true })
    const kept = await keptPerson(town, who)
    expect(kept).toMatchObject({ no_phone: true, grid_id: home.gridId, phone_sealed: null })
    expect(kept.home_sealed).not.toContain(home.address)
    expect(town.sealer.open(kept.home_sealed!)).toBe(home.address)
  })

  test('who has one says so by giving it, and where they live is not kept (PIPL)', async () => {
    const who = withoutPhone()
    await desk().must('case.walk-in', { ...who, phone: '13800000999' })
    expect(await keptPerson(town, who)).toMatchObject({ no_phone: false, home_sealed: null })
  })

  test('who gets one later is reached on it from then on', async () => {
    const who = withoutPhone()
    await desk().must('case.walk-in', who)
    await desk('11:00').must('case.walk-in', { ...who, phone: '13800000999' })
    const kept = await keptPerson(town, who)
    expect(kept.no_phone).toBe(false)
    expect(town.sealer.open(kept.phone_sealed!)).toBe('13800000999')
  })

  test('who has an account keeps their own phone, and says there that there is one again', async () => {
    const resident = await town.resident()
    const before = (await keptPerson(town, resident)).phone_sealed
    await desk().must('case.walk-in', { ...asWalkIn(resident), home })
    expect(await keptPerson(town, resident)).toMatchObject({
      no_phone: true,
      phone_sealed: before
    })
    const { name, idNumber: number } = resident
    const me = { name, idNumber: number, phone: '13800000998', consent: true } as const
    await town.as(resident).at(TUESDAY, '20:00').must('person.identify', me)
    expect((await keptPerson(town, resident)).no_phone).toBe(false)
  })

  test('a grid of another office is none of ours', async () => {
    const strange = { ...withoutPhone(), home: { ...home, gridId: 'tonggong-east' } }
    const failure = await desk().refusal('case.walk-in', strange)
    expect(failure).toMatchObject({ code: 'not-found', field: 'gridId' })
  })
})

describe('what is refused', () => {
  test.each([
    ['a name that is none', { name: '1' }, 'name', 'name'],
    ['a number with a wrong digit', { idNumber: '330822194502030001' }, 'idNumber', 'check-digit'],
    ['a phone that is none', { phone: '12345' }, 'phone', 'phone'],
    ['no consent', { consent: false as never }, 'consent', 'consent'],
    ['an unknown service', { serviceId: 'flying' }, 'serviceId', undefined],
    [
      'an answer that the guide does not have',
      { answers: { reason: 'no' } },
      'answers.reason',
      'choice'
    ]
  ])('%s', async (_, wrong, field, detail) => {
    const refused = await desk().refusal('case.walk-in', { ...stranger(), ...wrong })
    expect(refused).toMatchObject(detail ? { field, detail } : { field })
  })

  test('questions that are still open are answered first', async () => {
    const open = { ...stranger(), answers: {} }
    expect(await desk().refusal('case.walk-in', open)).toMatchObject({
      code: 'answers-missing',
      field: 'answers.reason'
    })
  })

  test('ZJ-6 a counter that the guide closes is closed by its rule, with the basis', async () => {
    await closeChannel('counter', '《出境入境管理法》第十条')
    const refused = await desk().refusal('case.walk-in', {
      ...stranger(),
      answers: {},
      serviceId: 'passport'
    })
    expect(refused).toMatchObject({
      code: 'channel-closed',
      rule: 'ZJ-6',
      facts: { basis: '《出境入境管理法》第十条' }
    })
  })

  test('nobody opens a case for themselves, and only clerks open one for others', async () => {
    expect((await desk().refusal('case.walk-in', asWalkIn(clerk)))?.code).toBe('not-allowed')
    for (const role of ['handler', 'dispatcher', 'grid-worker', 'admin'] as const) {
      const staff = town.as(await town.staff([role])).at(TUESDAY, '10:00')
      expect((await staff.refusal('case.walk-in', stranger()))?.code).toBe('not-allowed')
    }
    const resident = atHome(town, await town.resident())
    expect((await resident.refusal('case.walk-in', stranger()))?.code).toBe('not-allowed')
  })

  test('a service that this office does not take', async () => {
    await town.changeOffice('qiuchuan', { services: ['passport'] })
    expect((await desk().refusal('case.walk-in', stranger()))?.code).toBe('service-not-here')
    await town.changeOffice('qiuchuan', { services: 'all' })
  })
})

test('what was refused leaves nobody behind', async () => {
  const before = await peopleCount()
  await desk().refusal('case.walk-in', { ...stranger(), answers: {} })
  expect(await peopleCount()).toBe(before)
})

test('sent twice it is one case', async () => {
  const actionId = '019ab000-0000-7000-8000-000000000001'
  const visitor = stranger()
  const send = (at: Scene) => at.must('case.walk-in', { actionId, ...visitor })
  const [one, other] = [await send(desk()), await send(desk())]
  expect(other).toEqual(one)
})

test('every reading of personal data this way is recorded', async () => {
  const { id } = await desk().must('case.walk-in', asWalkIn(await town.resident()))
  const reads = await town.db
    .selectFrom('personal_reads')
    .select(['staff_id', 'call'])
    .where('case_id', '=', id)
    .execute()
  expect(reads).toEqual([{ staff_id: clerk.id, call: 'case.walk-in' }])
})

async function peopleCount(): Promise<number> {
  return (await town.db.selectFrom('people').select('id').execute()).length
}

async function closeChannel(channel: 'counter' | 'online', restriction: string) {
  const { guide } = await town.db
    .selectFrom('services')
    .select('guide')
    .where('id', '=', 'passport')
    .executeTakeFirstOrThrow()
  const channels = { ...guide.channels, [channel]: false, restriction }
  await town.db
    .updateTable('services')
    .set({ guide: JSON.stringify({ ...guide, channels }) })
    .where('id', '=', 'passport')
    .execute()
}

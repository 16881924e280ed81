import { randomUUID } from 'node:crypto'
import { appendEvent, claimCase, findCase } from '@/cloud/database/cases'
import { TryAgain, constraintOf } from '@/cloud/database/errors'
import { newId, randomDigits } from '@/cloud/database/new-id'
import { tell, unreadCount } from '@/cloud/database/notices'
import { endStop, insertStop, stopsOfCases } from '@/cloud/database/steps'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { chain } from '@/domain/ledger/chain'
import { dateString } from '@/domain/time/date'
import { at, makeTown, type Town } from '../../make'
import { atHome, prepared } from '../use-cases/stories'

const now = at('2026-11-20', '19:30')
let town: Town

beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())

async function draft() {
  const resident = await town.resident()
  const leave = () => true
  const { id } = await prepared(atHome(town, resident), { serviceId: 'passport', leave })
  return { resident, record: (await findCase(town.db, id))! }
}

const event = (caseId: string, seq: number) =>
  chain(
    {
      caseId,
      seq,
      at: now,
      action: 'withdraw',
      actorId: null,
      actorRole: 'resident',
      rule: 'AL-42',
      data: {}
    },
    '',
    sm3Hex
  )

test('a case moves only from the state and the event that were read', async () => {
  const { record } = await draft()
  const claimed = await claimCase(town.db, record, 'withdrawn', {}, now)
  expect(claimed).toMatchObject({ status: 'withdrawn', event_count: record.event_count + 1 })
  expect(await claimCase(town.db, record, 'received', {}, now)).toBeUndefined()
  const next = event(record.id, record.event_count + 1)
  await appendEvent(town.db, next)
  expect(await findCase(town.db, record.id)).toMatchObject({
    status: 'withdrawn',
    last_hash: next.hash
  })
})

test('two events of a case never have the same number', async () => {
  const { record } = await draft()
  const refused: unknown = await appendEvent(town.db, event(record.id, 1)).catch((e: unknown) => e)
  expect(constraintOf(refused)).toBe('case_events_pkey')
})

test('one draft for a person, a subject and a service', async () => {
  const { record } = await draft()
  const again = town.db
    .insertInto('cases')
    .values({ ...record, id: randomUUID(), answers: '{}' })
    .execute()
  const refused: unknown = await again.catch((error: unknown) => error)
  expect(constraintOf(refused)).toBe('cases_one_draft')
})

test('a step that stands still is not stopped a second time; another step can be', async () => {
  const { record } = await draft()
  const stop = (stepId: string) => {
    const why = { ground: 'testing' as const, note: '检测', workingDays: 5 }
    const from = dateString('2026-11-20')
    return insertStop(town.db, { id: randomUUID(), caseId: record.id, stepId, ...why, from })
  }
  await stop('test')
  await stop('visit')
  expect(constraintOf(await stop('test').catch((e: unknown) => e))).toBe('case_stops_one_open')
  await endStop(town.db, { caseId: record.id, stepId: 'test' }, dateString('2026-11-23'))
  await stop('test')
  expect(await stopsOfCases(town.db, [record.id])).toHaveLength(3)
  expect(await stopsOfCases(town.db, [])).toEqual([])
})

test('equal keys are one notice, and only for the same person', async () => {
  const [one, other] = [await town.resident(), await town.resident()]
  const content = { kind: 'delivered', serviceName: '居住证' } as const
  const notice = { caseId: null, bookingId: null, content }
  for (const person of [one, one, other]) {
    await tell(town.db, now, { ...notice, personId: person.id, once: 'the-same' })
  }
  await tell(town.db, now, { ...notice, personId: one.id })
  await tell(town.db, now, { ...notice, personId: one.id })
  expect(await unreadCount(town.db, one.id)).toBe(3)
  expect(await unreadCount(town.db, other.id)).toBe(1)
})

test('an error that is none of the database’s names no constraint', () => {
  expect(constraintOf(new Error('a bug'))).toBeNull()
  expect(constraintOf({ code: '23503', constraint: 'cases_person_id_fkey' })).toBeNull()
  expect(constraintOf({ code: '23505' })).toBe('')
  expect(new TryAgain().code).toBe('40001')
})

test('ids are new each time and ordered by time, digits keep their zeros', () => {
  const ids = Array.from({ length: 1000 }, () => newId(now))
  expect(new Set(ids).size).toBe(1000)
  expect(newId(at('2026-11-20', '19:31')) > ids[0]!).toBe(true)
  // Those of one millisecond keep their order: an inbox shows them as they were told.
  expect([...ids].sort()).toEqual(ids)
  const digits = Array.from({ length: 500 }, () => randomDigits(2))
  expect(digits.every((text) => /^\d{2}$/.test(text))).toBe(true)
})

import { sql } from 'kysely'
import type { Person, Town } from '../../make'
import { atHome, received, roomyTown, TUESDAY, type CaseView } from './stories'

let town: Town
let resident: Person
let clerk: Person
let view: CaseView

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())
beforeEach(async () => {
  resident = await town.resident()
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    { serviceId: 'residence-permit' }
  )
  view = await town.as(clerk).at(TUESDAY, '09:40').must('case.accept', { caseId })
})

const verify = () => atHome(town, resident).must('ledger.verify', { caseId: view.id })

test('a history that nobody has touched is intact, for the resident and for the office', async () => {
  const mine = await verify()
  expect(mine).toMatchObject({ intact: true, brokenAt: null, events: view.eventCount })
  expect(mine.lastHash).toMatch(/^[0-9a-f]{64}$/)
  expect(
    await town.as(clerk).at('2026-11-20', '19:30').must('ledger.verify', { caseId: view.id })
  ).toEqual(mine)
})

test.each([
  ['what was done', sql`action = 'withdraw'`],
  ['who did it', sql`actor_id = gen_random_uuid()`],
  ['in what capacity', sql`actor_role = 'admin'`],
  ['when', sql`at = at - interval '1 second'`],
  ['on what rule', sql`rule = 'ZJ-99'`],
  ['the facts', sql`data = '{"documentId": "other"}'`],
  ['its hash', sql`hash = repeat('0', 64)`]
])('a row changed in the database by hand is found: %s', async (_, change) => {
  await sql`update case_events set ${change} where case_id = ${view.id} and seq = 3`.execute(
    town.db
  )
  expect(await verify()).toMatchObject({ intact: false, brokenAt: 3 })
})

test('an event removed by hand is found, also the last', async () => {
  const last = view.eventCount
  await sql`delete from case_events where case_id = ${view.id} and seq = ${last}`.execute(town.db)
  expect(await verify()).toMatchObject({ intact: false, brokenAt: last })
  await sql`delete from case_events where case_id = ${view.id} and seq = 2`.execute(town.db)
  expect(await verify()).toMatchObject({ intact: false, brokenAt: 2 })
})

test('two events that changed places are found', async () => {
  await sql`update case_events set seq = -seq where case_id = ${view.id} and seq in (2, 3)`.execute(
    town.db
  )
  await sql`update case_events set seq = 5 + seq where case_id = ${view.id} and seq < 0`.execute(
    town.db
  )
  expect(await verify()).toMatchObject({ intact: false, brokenAt: 2 })
})

test('nothing goes on for a case whose number of events was turned back by hand', async () => {
  await sql`update cases set event_count = 1 where id = ${view.id}`.execute(town.db)
  expect(await verify()).toMatchObject({ intact: false })
})

test('the events hold no name, no identity number and no phone', async () => {
  const { rows } = await sql<{ text: string }>`
    select string_agg(e::text, ' ') as text from case_events e where case_id = ${view.id}`.execute(
    town.db
  )
  for (const secret of [resident.name, resident.idNumber, '13800000111', clerk.name]) {
    expect(rows[0]?.text).not.toContain(secret)
  }
})

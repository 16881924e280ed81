import { sql } from 'kysely'
import { checkProof, proofText, since } from '@/domain/ledger/proof'
import { sm3 } from '@/domain/ledger/sm3'
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
  view = await received(town, { resident, clerk }, { serviceId: 'residence-permit' })
})

const prove = () => atHome(town, resident).must('ledger.proof', { caseId: view.id })
const accept = () => town.as(clerk).at(TUESDAY, '09:40').must('case.accept', { caseId: view.id })

test('a resident takes home the whole history, and checks it without us', async () => {
  await accept()
  const proof = await prove()
  expect(proof.events).toHaveLength((await accepted()).eventCount)
  expect(proof.events.at(-1)?.data.tables).toMatchObject({ cases: expect.any(String) as string })
  const file = proofText(proof, ['how'])
  expect(checkProof(file, sm3)).toEqual({ found: 'intact', proof })
})

test('a fact changed in the saved file is found', async () => {
  const file = proofText(await prove(), [])
  expect(checkProof(file.replace('"receive"', '"refuse"'), sm3).found).toBe('broken')
})

test('the history of today begins with the proof of yesterday', async () => {
  const before = await prove()
  await accept()
  const today = await prove()
  expect(since(before, today)).toBe(today.events.length - before.events.length)
  expect(since(before, today)).toBeGreaterThan(0)
})

test('a history that was written anew, every hash with it, does not begin with the saved proof', async () => {
  const before = await prove()
  await sql`update case_events set hash = repeat('0', 64)
    where case_id = ${view.id} and seq = ${before.events.length}`.execute(town.db)
  expect(since(before, await prove())).toBeNull()
})

test('nobody takes home the history of somebody else', async () => {
  const other = await town.resident()
  const failure = await atHome(town, other).refusal('ledger.proof', { caseId: view.id })
  expect(failure).toMatchObject({ code: 'not-found', field: 'caseId' })
})

function accepted() {
  return atHome(town, resident).must('case.show', { caseId: view.id })
}

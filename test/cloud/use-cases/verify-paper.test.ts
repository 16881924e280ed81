// Who may read a paper, and which papers verify: those that are as they were given, and no other.
import { sql } from 'kysely'
import { paperCode } from '@/domain/case/paper-code'
import type { Person, Town } from '../../make'
import { received, roomyTown, TUESDAY } from './stories'

let town: Town
let clerk: Person
let resident: Person
let stranger: Person
let caseId: string
let code: string

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  stranger = await town.resident()
})
afterAll(() => town.drop())
beforeEach(async () => {
  resident = await town.resident()
  const plan = { serviceId: 'residence-permit' }
  caseId = (await received(town, { resident, clerk }, plan)).id
  const view = await at(clerk).must('case.accept', { caseId })
  code = view.papers[0]!.code
})

const at = (person: Person) => town.as(person).at(TUESDAY, '11:00')
const verify = (asked = code) => at(stranger).refusal('paper.verify', { code: asked })
const unknown = { code: 'not-found', field: 'code', detail: 'unknown' }
const changed = { ...unknown, detail: 'changed' }

test('anybody may ask whether a paper is ours, and reads no more than what an outsider may know', async () => {
  const answer = await at(stranger).must('paper.verify', { code: `suozi:paper:${code}` })
  expect(answer).toEqual({
    code,
    kind: 'acceptance',
    caseCode: code.split('-')[0],
    serviceName: '居住证首次申领',
    officeName: '球川镇便民服务中心',
    applicant: '王*',
    issuedOn: TUESDAY,
    intact: true
  })
})

test('the whole of it is read by the resident it was given to, and by the office', async () => {
  const mine = await at(resident).must('paper.show', { code })
  expect(await at(clerk).must('paper.show', { code })).toEqual(mine)
})

test('a stranger does not read it, nor does another office: it is as if it were not there', async () => {
  const elsewhere = await town.staff(['clerk'], 'tonggong')
  for (const other of [stranger, elsewhere]) {
    expect(await at(other).refusal('paper.show', { code })).toMatchObject(unknown)
  }
})

test('every look of staff at a paper is on record', async () => {
  const reads = () =>
    town.db
      .selectFrom('personal_reads')
      .select('staff_id')
      .where('case_id', '=', caseId)
      .where('call', '=', 'paper.show')
      .execute()
  await at(resident).must('paper.show', { code })
  expect(await reads()).toEqual([])
  await at(clerk).must('paper.show', { code })
  expect(await reads()).toEqual([{ staff_id: clerk.id }])
})

test('a number that nobody gave does not verify; one with a slip in it is told as such', async () => {
  expect(await verify(paperCode(code.split('-')[0]!, '222222'))).toMatchObject(unknown)
  const slip = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')
  expect(await verify(slip)).toMatchObject({
    code: 'invalid-input',
    field: 'code',
    detail: 'number'
  })
})

describe('what was changed in the database by hand does not verify', () => {
  const paper = (change: ReturnType<typeof sql>) =>
    sql`update case_papers set ${change} where code = ${code}`.execute(town.db)
  const event = (change: ReturnType<typeof sql>) =>
    sql`update case_events set ${change} where case_id = ${caseId} and data ? 'paper'`.execute(
      town.db
    )

  test.each([
    ['what it says', sql`content = jsonb_set(content, '{applicant}', '"李*"')`],
    ['its date', sql`content = jsonb_set(content, '{issuedOn}', '"2026-11-01"')`],
    ['its hash', sql`hash = repeat('0', 64)`]
  ])('the paper: %s', async (_, change) => {
    expect(await verify()).toBeNull()
    await paper(change)
    expect(await verify()).toMatchObject(changed)
  })

  test('the paper with a hash that fits: the event names another', async () => {
    const row = town.db.selectFrom('case_papers').selectAll().where('code', '=', code)
    const { content } = await row.executeTakeFirstOrThrow()
    const { paperHash } = await import('@/cloud/use-cases/paper/issue-paper')
    const forged = { ...content, applicant: '李*' }
    await paper(sql`content = ${JSON.stringify(forged)}, hash = ${paperHash(forged)}`)
    expect(await verify()).toMatchObject(changed)
    // Nor where the event is made to name it: its own hash no longer fits.
    await event(sql`data = jsonb_set(data, '{paperHash}', to_jsonb(${paperHash(forged)}::text))`)
    expect(await verify()).toMatchObject(changed)
  })

  test.each([
    ['what it did', sql`action = 'refuse'`],
    ['when', sql`at = at - interval '1 day'`],
    ['which paper it made', sql`data = data - 'paper'`]
  ])('the event that made it: %s', async (_, change) => {
    await event(change)
    expect(await verify()).toMatchObject(changed)
  })

  test('any other event of the case', async () => {
    await sql`update case_events set actor_role = 'admin' where case_id = ${caseId} and seq = 2`.execute(
      town.db
    )
    expect(await verify()).toMatchObject(changed)
  })

  test('the last event, taken away', async () => {
    await sql`delete from case_events where case_id = ${caseId}
      and seq = (select max(seq) from case_events where case_id = ${caseId})`.execute(town.db)
    expect(await verify()).toMatchObject(changed)
  })

  test('a copy of the paper under a number of its own', async () => {
    const copy = paperCode(code.split('-')[0]!, '333333')
    await sql`insert into case_papers
      select gen_random_uuid(), case_id, kind, ${copy}, content, hash, issued_at, issued_by
      from case_papers where code = ${code}`.execute(town.db)
    expect(await verify(copy)).toMatchObject(changed)
    expect(await verify()).toBeNull()
  })

  test('a paper moved to another case', async () => {
    const other = await received(town, { resident: stranger, clerk }, { serviceId: 'passport' })
    await paper(sql`case_id = ${other.id}`)
    expect(await verify()).toMatchObject(changed)
  })
})

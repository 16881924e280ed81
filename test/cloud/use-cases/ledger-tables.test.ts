import { sql, type RawBuilder } from 'kysely'
import { finishSteps, prepare } from '@/cloud/host/demo/act'
import type { Person, Town } from '../../make'
import { received, roomyTown, TUESDAY } from './stories'

let town: Town
let clerk: Person
let handler: Person
let dispatcher: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
  dispatcher = await town.staff(['dispatcher'])
})
afterAll(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

/** A case that has left rows in every table of the engine. */
async function eventful(time = '10:00'): Promise<{ caseId: string; resident: Person }> {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, { serviceId: 'village-house' })
  await at(clerk, TUESDAY, time).must('case.accept', { caseId })
  const review = { caseId, stepId: 'village-review' }
  const urge = { ...review, note: '尽快讨论', answerBy: '2026-11-26' as never }
  await at(dispatcher, TUESDAY).must('dispatch.urge', urge)
  await at(handler, '2026-11-25').must('step.stop', {
    ...review,
    ground: 'hearing',
    workingDays: 3,
    note: '有人申请听证'
  })
  await at(handler, '2026-11-27').must('step.resume', review)
  await at(handler, '2026-11-27').must('case.ask-extension', {
    caseId,
    workingDays: 5,
    reasons: '四邻意见还没收齐'
  })
  const { grids } = await at(resident, TUESDAY).must('grid.list', { officeId: 'qiuchuan' })
  await at(resident, '2026-11-27').must('case.choose-delivery', {
    caseId,
    way: 'grid',
    gridId: grids[0]?.id ?? '',
    address: '球川村 12 号'
  })
  return { caseId, resident }
}

const verify = (caseId: string, resident: Person) =>
  at(resident, '2026-11-28').must('ledger.verify', { caseId })

const tables = [
  'case_documents',
  'case_steps',
  'case_stops',
  'case_urges',
  'case_extensions',
  'case_papers',
  'errands'
] as const

const changes: Record<(typeof tables)[number], RawBuilder<unknown>> = {
  case_documents: sql`verdict = 'wrong'`,
  case_steps: sql`due_on = due_on + 1`,
  case_stops: sql`until_on = until_on + 1`,
  case_urges: sql`note = 'other'`,
  case_extensions: sql`working_days = 10`,
  case_papers: sql`content = jsonb_set(content, '{reasons}', '"other"')`,
  errands: sql`status = 'done'`
}

test('every table of a case has rows, and all of them hold', async () => {
  const { caseId, resident } = await eventful()
  for (const table of tables) {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from ${sql.table(table)} where case_id = ${caseId}`.execute(town.db)
    expect([table, Number(rows[0]?.n) > 0]).toEqual([table, true])
  }
  const found = await verify(caseId, resident)
  expect(found).toMatchObject({ intact: true, brokenAt: null, brokenTable: null })
})

test.each(tables)('a row changed in %s by hand is found, and its table is named', async (table) => {
  const { caseId, resident } = await eventful()
  await sql`update ${sql.table(table)} set ${changes[table]} where case_id = ${caseId}`.execute(
    town.db
  )
  const found = await verify(caseId, resident)
  expect(found).toMatchObject({ intact: false, brokenTable: table })
})

test.each(tables)('a row removed from %s by hand is found', async (table) => {
  const { caseId, resident } = await eventful()
  await sql`delete from ${sql.table(table)} where ctid in (
    select ctid from ${sql.table(table)} where case_id = ${caseId} limit 1)`.execute(town.db)
  expect(await verify(caseId, resident)).toMatchObject({ intact: false, brokenTable: table })
})

test.each(tables)('rows of %s that two cases have swapped are found in both', async (table) => {
  const one = await eventful()
  const other = await eventful('10:05')
  const { id: aside } = await at(await town.resident(), TUESDAY).must('case.start', {
    serviceId: 'passport',
    answers: {},
    relativeId: null
  })
  const moves: [string, string][] = [
    [one.caseId, aside],
    [other.caseId, one.caseId],
    [aside, other.caseId]
  ]
  for (const [from, to] of moves) {
    await sql`update ${sql.table(table)} set case_id = ${to} where case_id = ${from}`.execute(
      town.db
    )
  }
  for (const { caseId, resident } of [one, other]) {
    expect(await verify(caseId, resident)).toMatchObject({ intact: false, brokenTable: table })
  }
})

test.each([
  ['status', sql`status = 'decided'`],
  ['due date', sql`due_on = due_on + 30`],
  ['visits', sql`visits = 0`],
  ['owner', sql`person_id = (select id from people where id <> cases.person_id limit 1)`]
])('a case whose %s was changed by hand is found', async (what, change) => {
  const { caseId, resident } = await eventful()
  await sql`update cases set ${change} where id = ${caseId}`.execute(town.db)
  const reader = what === 'owner' ? clerk : resident
  expect(await verify(caseId, reader)).toMatchObject({ intact: false, brokenTable: 'cases' })
})

test('a row added by hand is found', async () => {
  const { caseId, resident } = await eventful()
  await sql`insert into case_documents (case_id, document_id, kind, file_ids, note, reason)
    values (${caseId}, 'forged', 'forged', '{}', '', '')`.execute(town.db)
  expect(await verify(caseId, resident)).toMatchObject({ brokenTable: 'case_documents' })
})

test('a file whose bytes were changed on the disk is found', async () => {
  const resident = await town.resident()
  const home = at(resident, '2026-11-20', '19:30')
  const { id: caseId, items } = await prepare(home.story, { serviceId: 'residence-permit' })
  expect((await home.must('ledger.verify', { caseId })).intact).toBe(true)
  const fileId = items.flatMap(({ files }) => files)[0]?.id ?? ''
  await town.storage.write(fileId, 20, Buffer.from('other bytes'))
  expect(await home.must('ledger.verify', { caseId })).toMatchObject({
    intact: false,
    brokenTable: 'files'
  })
})

test('a decided case that is handed over still holds', async () => {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, { serviceId: 'passport' })
  await at(clerk, TUESDAY).must('case.accept', { caseId })
  const scene = at(handler, '2026-11-25')
  await finishSteps(scene.story, caseId)
  await scene.must('case.decide', { caseId, granted: true })
  await at(clerk, '2026-11-26').must('case.deliver', { caseId })
  expect((await verify(caseId, resident)).intact).toBe(true)
})

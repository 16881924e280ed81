import { sql } from 'kysely'
import { migrate } from '@/cloud/database/migrate'
import { readSeed } from '@/cloud/seed/read-seed'
import { writeSeed } from '@/cloud/seed/write-seed'
import { resolve } from 'node:path'
import { emptyDatabase, type TestDatabase } from '../../environment/database'
import { makeTown } from '../../make'
import { atHome, booked, prepared } from '../use-cases/stories'

test('an empty database gets everything, and a second run changes nothing', async () => {
  const database = await emptyDatabase()
  expect((await migrate(database.db)).length).toBeGreaterThan(0)
  const shape = await shapeOf(database)
  expect(shape.length).toBeGreaterThan(150)
  expect(await migrate(database.db)).toEqual([])
  expect(await shapeOf(database)).toEqual(shape)
  await database.drop()
})

test('a database in use keeps every row, and goes on working', async () => {
  const town = await makeTown()
  const home = atHome(town, await town.resident())
  const draft = await prepared(home, { serviceId: 'passport' })
  await booked(home, draft.id)
  const before = await rowsOf(town.database)
  expect(await migrate(town.db)).toEqual([])
  expect(await rowsOf(town.database)).toEqual(before)
  expect(await home.must('case.show', { caseId: draft.id })).toMatchObject({ status: 'draft' })
  await town.drop()
})

test('two hosts that start on one empty database at once both find it ready', async () => {
  const database = await emptyDatabase()
  const ran = await Promise.all([migrate(database.db), migrate(database.db)])
  expect(ran.flat()).toHaveLength(new Set(ran.flat()).size)
  expect((await shapeOf(database)).length).toBeGreaterThan(150)
  await database.drop()
})

test('the data of the town is written over itself without a change, and an office keeps its rules', async () => {
  const town = await makeTown()
  await sql`update offices set booking_rules = jsonb_set(booking_rules, '{changes}', '5')
    where id = 'qiuchuan'`.execute(town.db)
  await sql`update services set guide = jsonb_set(guide, '{name}', '"旧名"')
    where id = 'passport'`.execute(town.db)
  const seed = readSeed(resolve(__dirname, '../../../src/cloud/seed'))
  if (!seed.ok) throw new Error('the data has to be right')
  await writeSeed(town.db, seed.seed)
  const { rows } = await sql<{ changes: number; name: string }>`
    select (select booking_rules->>'changes' from offices where id = 'qiuchuan')::int as changes,
      (select guide->>'name' from services where id = 'passport') as name`.execute(town.db)
  expect(rows).toEqual([{ changes: 5, name: '普通护照申请' }])
  const once = await rowsOf(town.database)
  await writeSeed(town.db, seed.seed)
  expect(await rowsOf(town.database)).toEqual(once)
  await town.drop()
})

test('dates come as text, not as instants of the machine’s zone', async () => {
  const database = await emptyDatabase()
  const { rows } = await database.pool.query<{ d: unknown; none: unknown }>(
    `select date '2026-11-24' as d, null::date as none`
  )
  expect(rows).toEqual([{ d: '2026-11-24', none: null }])
  await database.drop()
})

/** Every column and every index. */
async function shapeOf({ pool }: TestDatabase) {
  const { rows } = await pool.query(
    `select table_name || '.' || column_name || ' ' || data_type as part
     from information_schema.columns where table_schema = 'public'
     union all select indexdef from pg_indexes where schemaname = 'public' order by 1`
  )
  return rows as unknown[]
}

async function rowsOf({ pool }: TestDatabase) {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'kysely%' order by 1`
  )
  const counts: [string, unknown][] = []
  for (const { name } of tables) {
    const text = `select md5(string_agg(r::text, ' ' order by r::text)) as sum from ${name} r`
    const { rows } = await pool.query<{ sum: string | null }>(text)
    counts.push([name, rows[0]?.sum])
  }
  return counts
}

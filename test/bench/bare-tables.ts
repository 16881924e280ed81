// How do millions of rows get in soon? Without indexes, keys and vacuuming; they are made again when all
// rows are there, read from the catalogue as they were. A row that breaks a key fails it then.
import type { PoolClient } from 'pg'

interface Definition {
  readonly off: string
  readonly on: string
}

/** The keys that these tables have or that point at them, foreign ones first, then all other indexes. */
const DEFINITIONS = `
  select off, "on" from (
    select array_position('{f,u,p}', contype::text) as place,
      format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname,
        pg_get_constraintdef(oid)) as "on"
    from pg_constraint
    where contype in ('f', 'u', 'p')
      and (conrelid = any ($1::regclass[]) or confrelid = any ($1::regclass[]))
    union all
    select 4, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    from pg_index
    where indrelid = any ($1::regclass[])
      and not exists (
        select from pg_constraint where conindid = indexrelid and contype in ('u', 'p'))
  ) definitions order by place`

/** Does `fill` while these tables are bare, then gives them back what they had, and statistics. */
export async function whileBare(
  client: PoolClient,
  tables: readonly string[],
  fill: () => Promise<void>
) {
  const { rows } = await client.query<Definition>(DEFINITIONS, [tables])
  for (const table of tables) await client.query(`alter table ${table} ${VACUUM_OFF}`)
  for (const { off } of rows) await client.query(off)
  await fill()
  await client.query("set maintenance_work_mem = '512MB'; set work_mem = '256MB'")
  for (const { on } of rows.reverse()) await client.query(on)
  for (const table of tables) await client.query(`alter table ${table} ${VACUUM_ON}`)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
}

const VACUUM_OFF = 'set (autovacuum_enabled = false)'
const VACUUM_ON = 'reset (autovacuum_enabled)'

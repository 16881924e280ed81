// Puts what is offered into the database: new and changed data in, an office's own rules kept.
import { sql } from 'kysely'
import type { Database } from '../database/connect'
import { defaultBookingRules, defaultCaseRules } from './default-rules'
import { guideRow, lifeEventRow } from './search-row'
import type { Seed } from './seed'

/** Writes the seed in one transaction; run again, it changes only what the data changed. */
export async function writeSeed(db: Database, seed: Seed): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await upsert(
      tx,
      'departments',
      seed.departments.map(({ id, name, shortName }) => ({ id, name, short_name: shortName }))
    )
    await upsert(
      tx,
      'document_kinds',
      seed.documentKinds.map((kind) => ({ ...kind }))
    )
    await upsert(tx, 'services', services(seed))
    await upsert(tx, 'life_events', lifeEvents(seed))
    await writeOffices(tx, seed)
    await writeGrids(tx, seed)
    await addYears(tx, seed)
  })
}

function services(seed: Seed) {
  return seed.guides.map((guide, position) => ({
    id: guide.id,
    guide: JSON.stringify(guide),
    search: JSON.stringify(guideRow(guide)),
    position
  }))
}

function lifeEvents(seed: Seed) {
  return seed.lifeEvents.map((event, position) => ({
    id: event.id,
    event: JSON.stringify(event),
    search: JSON.stringify(lifeEventRow(event)),
    position
  }))
}

async function writeOffices(db: Database, seed: Seed): Promise<void> {
  for (const office of seed.offices) {
    const cluster = seed.clusters.find((c) => c.id === office.cluster)
    const data = {
      office: JSON.stringify(office),
      initials: office.initials,
      cluster_name: cluster?.name ?? null
    }
    await db
      .insertInto('offices')
      .values({
        id: office.id,
        ...data,
        booking_rules: JSON.stringify(defaultBookingRules),
        case_rules: JSON.stringify(defaultCaseRules)
      })
      .onConflict((c) => c.column('id').doUpdateSet({ ...data, ...withNewRules }))
      .execute()
  }
}

/** An office keeps the numbers it has; a number that is new comes in as it starts. */
const withNewRules = {
  booking_rules: sql<string>`excluded.booking_rules || offices.booking_rules`,
  case_rules: sql<string>`excluded.case_rules || offices.case_rules`
}

/** Grids that are not in the data any more stay: errands were run in them. */
async function writeGrids(db: Database, seed: Seed): Promise<void> {
  for (const [position, { id, office, name, latitude, longitude }] of seed.grids.entries()) {
    const data = { name, latitude, longitude, position }
    await db
      .insertInto('grids')
      .values({ id, office_id: office, ...data })
      .onConflict((c) => c.columns(['office_id', 'id']).doUpdateSet(data))
      .execute()
  }
}

/** A schedule that an administrator has loaded stays; years that are missing are added. */
async function addYears(db: Database, seed: Seed): Promise<void> {
  const years = Object.entries(seed.calendar).map(([year, schedule]) => ({
    year: Number(year),
    schedule: JSON.stringify(schedule)
  }))
  await db
    .insertInto('calendar_years')
    .values(years)
    .onConflict((c) => c.column('year').doNothing())
    .execute()
}

/** Writes each row, over the one with the same id where there is one. */
async function upsert(
  db: Database,
  table: 'departments' | 'document_kinds' | 'services' | 'life_events',
  rows: readonly ({ id: string } & Record<string, unknown>)[]
): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row).map((name) => sql.ref(name))
    const others = Object.keys(row).filter((name) => name !== 'id')
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})
      on conflict (id) do update set
      ${sql.join(others.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))}
    `.execute(db)
  }
}

// Brings a database to the shape that this version needs. Forward only.
import { Migrator, type Migration } from 'kysely'
import type { Database } from './connect'
import * as first from './migrations/0001-first'
import * as caseEngine from './migrations/0002-case-engine'
import * as bookingHall from './migrations/0003-booking-hall'
import * as noticesArrive from './migrations/0004-notices-arrive'

const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-case-engine': caseEngine,
  '0003-booking-hall': bookingHall,
  '0004-notices-arrive': noticesArrive
}

/**
 * Runs the migrations that are missing, under the migrator's lock; the names of those it ran.
 * Throws where one fails: the database is then as it was before that one.
 */
export async function migrate(db: Database): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('a migration failed')
  return (results ?? []).map((r) => r.migrationName)
}

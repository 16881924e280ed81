// What is offered: services, life events, offices, the calendar. Written by the seed, read by all.
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { BookingRules } from '@/domain/booking/rules'
import type { CaseRules } from '@/domain/case/clock'
import type { Closure, Office } from '@/domain/office/office'
import { withRules } from '@/domain/office/with-rules'
import type { Guide, LifeEvent } from '@/domain/service/guide'
import type { SearchRow } from '@/domain/service/search'
import type { Calendar } from '@/domain/time/calendar'
import type { Database } from './connect'
import { kept } from './kept-offers'

/** An office with its configuration. */
export interface OfficeRecord {
  readonly office: Office
  /** The office without what its rules say of it. */
  readonly asData: Office
  readonly initials: string
  readonly clusterName: string | null
  readonly bookingRules: BookingRules
  readonly caseRules: CaseRules
}

/** The guide of a service; undefined where there is none. */
export async function findGuide(db: Database, id: string): Promise<Guide | undefined> {
  return kept(db, `guide ${id}`, async () => {
    const row = await db
      .selectFrom('services')
      .select('guide')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.guide
  })
}

/** All guides in the order of the data. */
export async function allGuides(db: Database): Promise<{ guide: Guide; search: SearchRow }[]> {
  return kept(db, 'guides', () =>
    db.selectFrom('services').select(['guide', 'search']).orderBy('position').execute()
  )
}

/** What a service and its steps are called. */
export interface ServiceSteps {
  readonly name: string
  readonly steps: ReadonlyMap<string, string>
}

/** The names of all services and of their steps, by id: all that a list needs of a guide. */
export async function serviceSteps(db: Database): Promise<Map<string, ServiceSteps>> {
  return kept(db, 'service steps', async () => {
    const { rows } = await sql<{ id: string; name: string; flow: Guide['flow'] }>`
      select id, guide->>'name' as name, guide->'flow' as flow from services`.execute(db)
    return new Map(
      rows.map(({ id, name, flow }) => [
        id,
        { name, steps: new Map(flow.map((step) => [step.id, step.name])) }
      ])
    )
  })
}

/** All life events in the order of the data. */
export async function allLifeEvents(
  db: Database
): Promise<{ event: LifeEvent; search: SearchRow }[]> {
  return db.selectFrom('life_events').select(['event', 'search']).orderBy('position').execute()
}

/** Department names by id. */
export async function departmentNames(db: Database): Promise<Record<string, string>> {
  return kept(db, 'departments', async () => {
    const rows = await db.selectFrom('departments').selectAll().execute()
    return Object.fromEntries(rows.map((row) => [row.id, row.name]))
  })
}

export interface DocumentKind {
  readonly id: string
  readonly name: string
  readonly look: string
}

/** The kinds of documents that the wallet knows, by id. */
export async function documentKinds(db: Database): Promise<Record<string, DocumentKind>> {
  return kept(db, 'document kinds', async () => {
    const rows = await db.selectFrom('document_kinds').selectAll().orderBy('id').execute()
    return Object.fromEntries(rows.map((row) => [row.id, row]))
  })
}

/** One office with its rules; undefined where there is none. */
export async function findOffice(db: Database, id: string): Promise<OfficeRecord | undefined> {
  return kept(db, `office ${id}`, async () => {
    const rows = await officeRows(db).where('id', '=', id).execute()
    return rows.map(toOffice)[0]
  })
}

/** One office as it is at this moment; other changes of it wait until this transaction ends. */
export async function lockOffice(db: Database, id: string): Promise<OfficeRecord | undefined> {
  await db.selectFrom('offices').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return (await officeRows(db).where('id', '=', id).execute()).map(toOffice)[0]
}

/** All offices with their rules. */
export async function allOffices(db: Database): Promise<OfficeRecord[]> {
  return kept(db, 'offices', async () =>
    (await officeRows(db).orderBy('id').execute()).map(toOffice)
  )
}

/** The State Council's schedule by year (AL-82). */
export async function loadCalendar(db: Database): Promise<Calendar> {
  return kept(db, 'calendar', async () => {
    const rows = await db.selectFrom('calendar_years').selectAll().execute()
    return Object.fromEntries(rows.map((row) => [row.year, row.schedule]))
  })
}

function officeRows(db: Database) {
  return db
    .selectFrom('offices')
    .select(['office', 'initials', 'cluster_name', 'booking_rules', 'case_rules'])
    .select((e) =>
      jsonArrayFrom(
        e
          .selectFrom('office_closures as c')
          .select(['c.date', 'c.reason', 'c.from_minute', 'c.to_minute'])
          .whereRef('c.office_id', '=', 'offices.id')
          .where('c.lifted_at', 'is', null)
          .orderBy('c.date')
      ).as('closures')
    )
}

type OfficeRow = Awaited<ReturnType<ReturnType<typeof officeRows>['execute']>>[number]

/** An office as it is now: the data, over it what the office says of itself, and its closures. */
function toOffice(row: OfficeRow): OfficeRecord {
  const { office, booking_rules: rules } = row
  const asData = { ...office, closures: [...office.closures, ...row.closures.map(toClosure)] }
  return {
    office: withRules(asData, rules),
    asData,
    initials: row.initials,
    clusterName: row.cluster_name,
    bookingRules: rules,
    caseRules: row.case_rules
  }
}

function toClosure(row: OfficeRow['closures'][number]): Closure {
  const { date, reason, from_minute: from, to_minute: to } = row
  return { date, reason, hours: from === null || to === null ? null : { from, to } }
}

// The open cases with all on which their dates depend, a batch at a time: few statements each, and
// never more than a batch in memory.
import type { CaseRules } from '@/domain/case/clock'
import type { Guide } from '@/domain/service/guide'
import type { DateString } from '@/domain/time/date'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { allGuides, allOffices } from '../../database/offered'
import { noticeDays, openCasesAfter, toldMoves, type ToldMove } from '../../database/open-cases'
import { stepsOfCases, stopsOfCases } from '../../database/steps'
import type { DatedCase } from './new-dates'

const BATCH = 200

export interface WalkedCase extends DatedCase {
  readonly rules: CaseRules
  readonly noticeOn: DateString | null
  readonly told: ToldMove | null
}

export interface Batch {
  readonly cases: readonly WalkedCase[]
  /** The last id of the batch; null where there is nothing more. */
  readonly cursor: string | null
}

/** Guides and rules by id: they are read once for a whole walk. */
export interface Offered {
  readonly guides: ReadonlyMap<string, Guide>
  readonly rules: ReadonlyMap<string, CaseRules>
}

/** What all cases of a walk share. */
export async function offeredFor(db: Database): Promise<Offered> {
  const guides = await allGuides(db)
  const offices = await allOffices(db)
  return {
    guides: new Map(guides.map(({ guide }) => [guide.id, guide])),
    rules: new Map(offices.map(({ office, caseRules }) => [office.id, caseRules]))
  }
}

/** The next open cases after an id. */
export async function nextCases(
  db: Database,
  offered: Offered,
  cursor: string,
  changes: readonly string[] = []
): Promise<Batch> {
  const records = await openCasesAfter(db, cursor, BATCH)
  const last = records.at(-1)
  return { cases: await withDates(db, offered, records, changes), cursor: last?.id ?? null }
}

/** Cases with their steps, their stops, the day of their notice, and what they were told of changes. */
export async function withDates(
  db: Database,
  { guides, rules }: Offered,
  records: readonly CaseRecord[],
  changes: readonly string[] = []
): Promise<WalkedCase[]> {
  const ids = records.map(({ id }) => id)
  const steps = await stepsOfCases(db, ids)
  const stops = await stopsOfCases(db, ids)
  const notices = await noticeDays(db, ids)
  const told = await toldMoves(db, ids, changes)
  return records.flatMap((record) => {
    const guide = guides.get(record.service_id)
    const office = rules.get(record.office_id ?? '')
    if (!guide || !office) return []
    const own = <T extends { case_id: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.case_id === record.id)
    return [
      {
        record,
        guide,
        steps: own(steps),
        stops: own(stops),
        rules: office,
        noticeOn: notices.get(record.id) ?? null,
        told: told.get(record.id) ?? null
      }
    ]
  })
}

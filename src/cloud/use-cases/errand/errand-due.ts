// Until when must an errand be run? What is decided within AL-44, what is deferred until it is due.
import { deliveryDue, type CaseRules, type Run } from '@/domain/case/clock'
import type { Calendar } from '@/domain/time/calendar'
import { dateAt, instant } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import type { ErrandRecord } from '../../database/errands'
import { findOffice } from '../../database/offered'

type Dated = Pick<CaseRecord, 'decided_on' | 'deferred_due'>

/** The time that runs for an errand; null where nothing is due yet. */
export function errandRun(
  calendar: Calendar,
  rules: CaseRules,
  errand: Pick<ErrandRecord, 'kind' | 'created_at'>,
  { decided_on, deferred_due }: Dated
): Run | null {
  if (errand.kind === 'deliver-result') {
    if (!decided_on) return null
    return { from: decided_on, due: deliveryDue(calendar, decided_on, rules), stops: [] }
  }
  if (!deferred_due) return null
  return { from: dateAt(instant(errand.created_at.getTime())), due: deferred_due, stops: [] }
}

/** The D numbers of the office that runs an errand. Throws where it is gone: a bug. */
export async function errandRules(
  db: Database,
  { office_id }: Pick<ErrandRecord, 'office_id'>
): Promise<CaseRules> {
  const office = await findOffice(db, office_id)
  if (!office) throw new Error(`an errand of office ${office_id}, which is not there`)
  return office.caseRules
}

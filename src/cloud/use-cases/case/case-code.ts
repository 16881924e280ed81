// Under which code does a case run from now on? The office, the day, six random digits.
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { randomDigits } from '../../database/new-id'
import type { OfficeRecord } from '../../database/offered'
import type { Context } from '../environment'
import { codeInBundle } from '../life-event/receive-bundle'

/**
 * As QC20261201000937; equal ones are refused by the table, and the call is tried again. The cases of
 * a life event have one code in common: QC20261201000937-1, -2, -3.
 */
export async function caseCode(
  context: Context,
  { bundle_id }: CaseRecord,
  office: OfficeRecord
): Promise<string> {
  const day = dateAt(context.now).replaceAll('-', '')
  const code = `${office.initials}${day}${randomDigits(6)}`
  return bundle_id ? codeInBundle(context.db, bundle_id, code) : code
}

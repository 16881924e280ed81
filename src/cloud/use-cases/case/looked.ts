// Has anybody of the office looked at it? What comes over the counter is looked at as it comes; what
// was filed online is by the first thing that a clerk does to it (ZJ-6: within a working day).
import type { Role } from '@/domain/person/role'
import type { CaseChanges, CaseRecord } from '../../database/cases'
import type { Context } from '../environment'

/** What an act of this role changes by being the first; nothing where somebody has looked before. */
export function firstLook(context: Context, record: CaseRecord, as: Role): CaseChanges {
  const isFirst = as === 'clerk' && record.received_on !== null && record.looked_at === null
  return isFirst ? { looked_at: new Date(context.now) } : {}
}

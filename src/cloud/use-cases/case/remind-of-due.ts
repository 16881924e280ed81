// A correction or a deferred document is due soon, and the resident has not brought it yet: they are
// reminded 3 days and 1 day before, or as the office has it (ZJ-11.2, ZJ-11.3; NOTICE-due).
import { missingItems } from '@/domain/checklist/checklist'
import { reminderDue } from '@/domain/notice/due-soon'
import type { NoticeContent } from '@/domain/notice/notice'
import { addDays, daysBetween, type Minutes } from '@/domain/time/date'
import { dateAt, instantAt } from '@/domain/time/instant'
import { casesDueOn, wasTold } from '../../database/due-soon'
import { tell } from '../../database/notices'
import { allOffices, findOffice } from '../../database/offered'
import type { Context } from '../environment'
import { eachCase } from '../jobs/settle-cases'
import { findLoadedCase, type LoadedCase } from './load-case'

/** How many residents are reminded today, of each date and day once. */
export async function remindOfDue(context: Context): Promise<number> {
  const today = dateAt(context.now)
  const offices = await allOffices(context.db)
  const most = Math.max(0, ...offices.flatMap(({ caseRules }) => caseRules.remindDays))
  const ids = await casesDueOn(context.db, { from: today, to: addDays(today, most) })
  return eachCase(context, ids, remind)
}

async function remind(context: Context, id: string): Promise<boolean> {
  const loaded = await findLoadedCase(context.db, id)
  const today = dateAt(context.now)
  const content = loaded && dueSoon(loaded)
  if (!content) return false
  const { record } = loaded
  const office = await findOffice(context.db, record.office_id ?? '')
  const days = reminderDue(daysBetween(today, content.due), office?.caseRules.remindDays ?? [])
  if (days === null || (await isNew(context, loaded))) return false
  await tell(context.db, context.now, {
    personId: record.person_id,
    caseId: record.id,
    bookingId: null,
    once: `${content.kind}:${record.id}:${content.due}:${days}`,
    content
  })
  return true
}

/** Whoever was told of it today knows. */
function isNew({ db, now }: Context, { record }: LoadedCase): Promise<boolean> {
  const of = { personId: record.person_id, caseId: record.id }
  const midnight = instantAt(dateAt(now), 0 as Minutes)
  return wasTold(db, of, ['correction-asked', 'accepted-provisionally'], midnight)
}

type DueSoon = Extract<NoticeContent, { kind: 'correction-due' | 'deferred-due' }>

/** What is still to be brought, and until when; null where it is all there. */
function dueSoon({ record, guide, items }: LoadedCase): DueSoon | null {
  const { correction_due: correction, deferred_due: deferred } = record
  const serviceName = guide.name
  if (record.status === 'awaiting-correction' && correction) {
    const count = missingItems(items).filter(({ state }) => state !== 'shared').length
    return count === 0 ? null : { kind: 'correction-due', serviceName, count, due: correction }
  }
  const missing = items
    .filter(({ state, supply }) => state === 'deferred' && !supply?.way)
    .map(({ document }) => document.name)
  if (!deferred || missing.length === 0) return null
  return { kind: 'deferred-due', serviceName, missing, due: deferred }
}

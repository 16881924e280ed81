// Somebody without a phone is told by a grid worker of where they live, free of charge (ZJ-30). One
// errand for a notice, however often it is asked for; what was to be told before of the same is told
// anew.
import { tellUntil } from '@/domain/errand/tell'
import { told } from '@/domain/notice/kinds'
import type { NoticeContent, NoticeKind } from '@/domain/notice/notice'
import { dateAt } from '@/domain/time/instant'
import { findCase } from '../../database/cases'
import { findGrid } from '../../database/grids'
import { newId } from '../../database/new-id'
import { findOffice, loadCalendar } from '../../database/offered'
import { findPerson } from '../../database/people'
import { caseOfNotice, endOpenTellings, insertTelling } from '../../database/tell-errands'
import type { Context } from '../environment'
import type { Sent } from '../outside'

export interface ToTell {
  readonly personId: string
  readonly noticeId: string
  readonly content: NoticeContent
}

/** Refused where nobody knows where they live: then no worker can go. */
export async function tellByErrand(context: Context, toTell: ToTell): Promise<Sent> {
  const { db, now } = context
  const person = await findPerson(db, toTell.personId)
  const grid = person?.grid_id ? await findGrid(db, person.grid_id) : undefined
  const office = grid && (await findOffice(db, grid.office_id))
  if (!person?.home_sealed || !grid || !office) return { is: 'refused', why: 'no-home' }
  const caseId = await caseOfNotice(db, toTell.noticeId)
  if (await isBrought(context, caseId, toTell.content)) return { is: 'sent' }
  const today = dateAt(now)
  const until = tellUntil(await loadCalendar(db), today, toTell.content, office.caseRules)
  await insertTelling(db, {
    id: newId(now),
    notice_id: toTell.noticeId,
    person_id: person.id,
    case_id: caseId,
    office_id: grid.office_id,
    grid_id: grid.id,
    status: 'open',
    address_sealed: person.home_sealed,
    until_on: until,
    created_at: new Date(now)
  })
  if (caseId) await replaceEarlier(context, caseId, toTell)
  return { is: 'sent' }
}

/** The worker who brings the result says so: there is an errand for it already. */
async function isBrought(
  { db }: Context,
  caseId: string | null,
  { kind }: NoticeContent
): Promise<boolean> {
  if (kind !== 'decided' || !caseId) return false
  return (await findCase(db, caseId))?.delivery === 'grid'
}

/** One visit is enough where both are about the papers of one case, or about its visit. */
async function replaceEarlier(
  { db }: Context,
  caseId: string,
  { personId, noticeId, content }: ToTell
): Promise<void> {
  const { group } = told[content.kind]
  const kinds = (Object.keys(told) as NoticeKind[]).filter((kind) => told[kind].group === group)
  await endOpenTellings(db, { personId, caseId, kinds, but: noticeId })
}

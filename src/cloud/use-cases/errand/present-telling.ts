// What a grid worker is shown of an errand that tells something: whom to ask for and until when; what
// to say and where, once it is theirs.
import type { Output } from '@/contract/calls'
import { light, usedShare } from '@/domain/case/clock'
import { maskName } from '@/domain/person/mask'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { dateAt, instant } from '@/domain/time/instant'
import { eventsOf, findCase } from '../../database/cases'
import { findGuide } from '../../database/offered'
import type { Telling } from '../../database/tell-errands'
import { presentNotice } from '../case/present-notice'
import type { SignedIn } from '../environment'

type Task = Output<'errand.list'>['grids'][number]['errands'][number]
type TellTask = Extract<Task, { kind: 'tell' }>

/** The errand as who asks sees it; `content` and address only for the one who has taken it. */
export async function presentTelling(
  context: SignedIn,
  calendar: Calendar,
  telling: Telling
): Promise<TellTask> {
  const { content } = telling
  const mine = telling.worker_id === context.actor.personId
  const today = dateAt(context.now)
  const from = dateAt(instant(telling.created_at.getTime()))
  const run = { from, due: telling.until_on, stops: [] }
  return {
    id: telling.id,
    kind: 'tell',
    status: telling.status,
    mine,
    serviceName: 'serviceName' in content ? content.serviceName : '',
    name: maskName(telling.name ?? ''),
    content: mine ? content : null,
    problems: mine ? await problemsOf(context, telling) : [],
    address: mine ? context.sealer.open(telling.address_sealed) : null,
    tries: telling.tries,
    lastFailure: telling.last_failure,
    nextTryOn: telling.next_try_on,
    later: telling.next_try_on !== null && telling.next_try_on > today,
    due: run.due,
    workingDaysLeft: workingDaysLeft(calendar, today, run.due),
    used: usedShare(calendar, run, today),
    light: light(calendar, run, today),
    feeYuan: 0
  }
}

/** A correction is told with everything that is wrong (ZJ-11.3), as it was written down. */
async function problemsOf(
  { db }: SignedIn,
  { content, case_id }: Telling
): Promise<TellTask['problems']> {
  if (content.kind !== 'correction-asked' && content.kind !== 'correction-due') return []
  const record = case_id ? await findCase(db, case_id) : undefined
  const guide = record && (await findGuide(db, record.service_id))
  if (!guide) return []
  const given = presentNotice(guide, await eventsOf(db, record.id))
  return (given?.items ?? []).map(({ name, problem, reason }) => ({ name, problem, reason }))
}

// A grid worker goes to tell somebody something: takes it (one wins), tells it, or nobody was there.
// It belongs to its notice and to no case's history: a case that is over can still be told of.
import type { CheckedInput, Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { earliestNextTry, nextTryObstacle } from '@/domain/errand/next-try'
import { tellFailReasons } from '@/domain/errand/tell'
import { dateAt } from '@/domain/time/instant'
import { markRead } from '../../database/inbox'
import { worksInGrid } from '../../database/grids'
import { loadCalendar } from '../../database/offered'
import { lockTelling, updateTelling, type Telling } from '../../database/tell-errands'
import type { SignedIn, UseCase } from '../environment'
import { errandRefusal } from './load-errand'
import { noErrand } from './move-errand'

type Moved = Result<Output<'errand.take'>>

/** One of the grids of who asks, and not about themselves; undefined for anything else. */
export async function findTelling(
  { db, actor }: SignedIn,
  errandId: string
): Promise<Telling | undefined> {
  const found = await lockTelling(db, errandId)
  if (!found || found.person_id === actor.personId) return undefined
  const here = actor.officeId === found.office_id
  return here && (await worksInGrid(db, found, actor.personId)) ? found : undefined
}

/** Two who take it at the same moment: one wins, the other hears that somebody has it. */
export async function takeTelling(context: SignedIn, telling: Telling): Promise<Moved> {
  if (telling.status === 'taken') return refuse('conflict')
  const { next_try_on } = telling
  if (next_try_on && next_try_on > dateAt(context.now)) {
    return refuse('obstacle', { detail: 'not-yet', facts: { date: next_try_on } })
  }
  const refused = errandRefusal(telling, 'take', 'grid-worker')
  if (refused) return refused
  await updateTelling(context.db, telling, { status: 'taken', worker_id: context.actor.personId })
  return answer({ errandId: telling.id, status: 'taken' as const })
}

/** Who was told themselves has read it. */
export const toldErrand: UseCase<'errand.told'> = async (context, { errandId, to }) => {
  const telling = await findTelling(context, errandId)
  if (telling?.worker_id !== context.actor.personId) return noErrand()
  const refused = errandRefusal(telling, 'finish', 'grid-worker')
  if (refused) return refused
  const done = { status: 'done', told_to: to, done_at: new Date(context.now) } as const
  await updateTelling(context.db, telling, done)
  const { person_id: personId, notice_id: noticeId } = telling
  if (to === 'self') await markRead(context.db, context.now, { personId, noticeId })
  return answer({ errandId, status: 'done' as const })
}

/** The next try is on a working day, tomorrow at the earliest, and while it is of use where it can be. */
export async function failTelling(
  context: SignedIn,
  telling: Telling,
  { reason, nextTryOn }: CheckedInput<'errand.fail'>
): Promise<Moved> {
  if (telling.worker_id !== context.actor.personId) return noErrand()
  if (!tellFailReasons.some((one) => one === reason)) {
    return refuse('invalid-input', { field: 'reason', detail: 'choice' })
  }
  const calendar = await loadCalendar(context.db)
  const today = dateAt(context.now)
  const due = telling.until_on < earliestNextTry(calendar, today) ? null : telling.until_on
  const stands = nextTryObstacle(calendar, { today, due, reason }, nextTryOn)
  if (stands) return refuse('obstacle', { field: 'nextTryOn', detail: stands })
  const refused = errandRefusal(telling, 'fail', 'grid-worker')
  if (refused) return refused
  await updateTelling(context.db, telling, {
    status: 'open',
    worker_id: null,
    tries: telling.tries + 1,
    last_failure: reason,
    next_try_on: nextTryOn
  })
  return answer({ errandId: telling.id, status: 'open' as const })
}

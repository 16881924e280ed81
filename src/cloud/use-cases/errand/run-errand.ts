// A grid worker takes an errand (one wins), tells why a try failed, or it is called off. One that tells
// something has an id like any other.
import { answer, refuse } from '@/contract/failure'
import { nextTryObstacle } from '@/domain/errand/next-try'
import { maskName } from '@/domain/person/mask'
import { dateAt } from '@/domain/time/instant'
import { lockErrand } from '../../database/errands'
import { loadCalendar } from '../../database/offered'
import { findPerson } from '../../database/people'
import { showCase } from '../case/act'
import { isOfOffice, loadCase } from '../case/load-case'
import { whatHappened } from '../case/what-happened'
import type { SignedIn, UseCase } from '../environment'
import { errandRules, errandRun } from './errand-due'
import { loadForWorker } from './load-errand'
import { documentName, moveErrand, noErrand } from './move-errand'
import { failTelling, findTelling, takeTelling } from './run-telling'

export const takeErrand: UseCase<'errand.take'> = async (context, { errandId }) => {
  const telling = await findTelling(context, errandId)
  if (telling) return takeTelling(context, telling)
  const found = await loadForWorker(context, errandId)
  if (!found) return noErrand()
  const { status, next_try_on } = found.errand
  if (status === 'taken') return whatHappened(context.db, found.loaded.record.id)
  if (next_try_on && next_try_on > dateAt(context.now)) {
    return refuse('obstacle', { detail: 'not-yet', facts: { date: next_try_on } })
  }
  const worker = await findPerson(context.db, context.actor.personId)
  const moved = await moveErrand(context, found, {
    action: 'take',
    as: 'grid-worker',
    changes: { status: 'taken', worker_id: context.actor.personId },
    notice: {
      kind: 'errand-on-its-way',
      serviceName: found.loaded.guide.name,
      workerName: maskName(worker?.name ?? ''),
      document: documentName(found)
    }
  })
  return moved.ok ? answer({ errandId, status: 'taken' as const }) : moved
}

/** The next try is on a working day, tomorrow at the earliest, and in time for AL-44. */
export const failErrand: UseCase<'errand.fail'> = async (context, input) => {
  const telling = await findTelling(context, input.errandId)
  if (telling) return failTelling(context, telling, input)
  const found = await loadForWorker(context, input.errandId)
  if (found?.errand.worker_id !== context.actor.personId) return noErrand()
  const { errand, loaded } = found
  const calendar = await loadCalendar(context.db)
  const today = dateAt(context.now)
  const run = errandRun(calendar, await errandRules(context.db, errand), errand, loaded.record)
  const tried = { today, due: run?.due ?? null, reason: input.reason }
  const stands = nextTryObstacle(calendar, tried, input.nextTryOn)
  if (stands) return refuse('obstacle', { field: 'nextTryOn', detail: stands, rule: 'AL-44' })
  const { reason, nextTryOn } = input
  const moved = await moveErrand(context, found, {
    action: 'fail',
    as: 'grid-worker',
    data: { reason, nextTryOn },
    changes: {
      status: 'open',
      worker_id: null,
      worker_side_at: null,
      resident_side_at: null,
      tries: errand.tries + 1,
      last_failure: reason,
      next_try_on: nextTryOn
    },
    notice: {
      kind: 'errand-failed',
      serviceName: loaded.guide.name,
      document: documentName(found),
      reason,
      nextTryOn
    }
  })
  return moved.ok ? answer({ errandId: input.errandId, status: 'open' as const }) : moved
}

/** By the resident, or by a clerk for them; once somebody has set out it is handed over or fails. */
export const cancelErrand: UseCase<'errand.cancel'> = async (context, { errandId }) => {
  const found = await lockErrand(context.db, errandId)
  if (!found) return noErrand()
  const own = found.record.person_id === context.actor.personId
  if (!own && !mayCancel(context, found.record)) return noErrand()
  const { errand, record } = found
  const moved = await moveErrand(
    context,
    { errand, loaded: await loadCase(context.db, record) },
    {
      action: 'cancel',
      as: own ? 'resident' : 'clerk',
      changes: { status: 'cancelled' },
      ...(errand.kind === 'deliver-result' ? { caseChanges: { delivery: 'counter' } } : {})
    }
  )
  return moved.ok ? showCase(context, moved.data) : moved
}

function mayCancel({ actor }: SignedIn, record: Parameters<typeof isOfOffice>[1]): boolean {
  return isOfOffice(actor, record) && actor.roles.includes('clerk')
}

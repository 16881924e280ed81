// Who was to be told by a grid worker and has not been in time? The dispatcher sees them, and they and the
// workers of the grid are told once: nothing is late unseen (ZJ-43).
import type { Output } from '@/contract/calls'
import { maskName } from '@/domain/person/mask'
import { workingDaysLeft } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { gridsOf, findGrid, workersOfGrid } from '../../database/grids'
import { tell } from '../../database/notices'
import { loadCalendar } from '../../database/offered'
import { peopleById } from '../../database/people'
import { staffOf } from '../../database/staff'
import {
  lateTellingsAt,
  markUrged,
  tellingsBefore,
  type Telling
} from '../../database/tell-errands'
import type { Context, SignedIn } from '../environment'
import { ownTransaction } from '../office/own-transaction'

/** The late ones of an office, the longest overdue first. */
export async function lateTellings(
  { db, now }: SignedIn,
  officeId: string
): Promise<Output<'errand.calls'>['late']> {
  const today = dateAt(now)
  const calendar = await loadCalendar(db)
  const late = await lateTellingsAt(db, officeId, today)
  const grids = new Map((await gridsOf(db, officeId)).map(({ id, name }) => [id, name]))
  const workers = await peopleById(db, [...new Set(late.flatMap((t) => t.worker_id ?? []))])
  return late.map((telling) => {
    const worker = workers.get(telling.worker_id ?? '')?.name
    return {
      id: telling.id,
      serviceName: serviceOf(telling),
      name: maskName(telling.name ?? ''),
      gridName: grids.get(telling.grid_id) ?? '',
      workerName: worker ? maskName(worker) : null,
      tries: telling.tries,
      lastFailure: telling.last_failure,
      nextTryOn: telling.next_try_on,
      due: telling.until_on,
      workingDaysLeft: workingDaysLeft(calendar, today, telling.until_on)
    }
  })
}

/** Tells those who see to it, of each late one once; of how many. */
export async function urgeTellings(context: Context): Promise<number> {
  const late = await tellingsBefore(context.db, dateAt(context.now))
  let urged = 0
  for (const telling of late.filter(({ urged_at }) => urged_at === null)) {
    if (await ownTransaction(context, (inside) => urge(inside, telling))) urged += 1
  }
  return urged
}

async function urge({ db, now }: Context, telling: Telling): Promise<boolean> {
  if (!(await markUrged(db, telling.id, new Date(now)))) return false
  const { office_id, person_id, worker_id, until_on: due } = telling
  const gridName = (await findGrid(db, telling.grid_id))?.name ?? ''
  const content = {
    kind: 'telling-overdue',
    serviceName: serviceOf(telling),
    gridName,
    due
  } as const
  const workers = worker_id ? [worker_id] : await workersOfGrid(db, telling)
  const staff = [...workers, ...(await staffOf(db, office_id, ['dispatcher']))]
  for (const personId of new Set(staff)) {
    if (personId === person_id) continue
    await tell(db, now, { personId, caseId: null, bookingId: null, content })
  }
  return true
}

function serviceOf({ content }: Telling): string {
  return 'serviceName' in content ? content.serviceName : ''
}

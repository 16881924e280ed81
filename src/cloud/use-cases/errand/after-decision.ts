// What follows a decision by itself: an electronic result is there at once (ZJ-15), one that a grid
// worker is to bring becomes an errand (ZJ-30), and one that is fetched waits at the counter (AL-44).
import { answer, type Result } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { errandsOfCases, updateErrand } from '../../database/errands'
import { advance } from '../case/advance'
import { loadCase } from '../case/load-case'
import type { Context } from '../environment'

/** The case as it is once its decision has gone its way; unchanged where it is not decided. */
export async function afterDecision(
  context: Context,
  record: CaseRecord
): Promise<Result<CaseRecord>> {
  if (record.status !== 'decided') return answer(record)
  if (record.delivery === 'electronic') return deliverAtOnce(context, record)
  return record.delivery === 'grid' ? openDelivery(context, record) : answer(record)
}

/** The notice of the decision tells it: there is nothing to wait for, and nothing to say twice. */
async function deliverAtOnce(context: Context, record: CaseRecord): Promise<Result<CaseRecord>> {
  return advance(context, await loadCase(context.db, record), {
    action: 'deliver',
    as: 'system',
    data: { way: 'electronic' },
    changes: { delivered_on: dateAt(context.now) }
  })
}

async function openDelivery(context: Context, record: CaseRecord): Promise<Result<CaseRecord>> {
  const errands = await errandsOfCases(context.db, [record.id])
  const planned = errands.find((e) => e.kind === 'deliver-result' && e.status === 'planned')
  if (!planned) return answer(record)
  return advance(context, await loadCase(context.db, record), {
    action: 'run-errand',
    as: 'system',
    data: { errand: planned.id, act: 'open', kind: planned.kind },
    write: (db) => updateErrand(db, planned, { status: 'open' })
  })
}

// Times that run out in the case engine: deemed acceptance (AL-32), deemed withdrawal (ZJ-11.3), and
// what was deferred and never came (ZJ-11.2).
import { subtractWorkingDays } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { allOffices, loadCalendar } from '../../database/offered'
import { settleByLaw } from '../case/lawful-end'
import { findLoadedCase } from '../case/load-case'
import type { Context } from '../environment'

/** How many cases the law has moved. Each in a transaction of its own. */
export async function settleCases(context: Context): Promise<number> {
  return eachCase(context, await dueCases(context), async (inside, id) => {
    const loaded = await findLoadedCase(inside.db, id)
    return loaded !== undefined && (await settleByLaw(inside, loaded)) !== null
  })
}

/** Acts on each case in a transaction of its own; how many times it did something. */
export async function eachCase(
  context: Context,
  ids: readonly string[],
  act: (inside: Context, id: string) => Promise<boolean>
): Promise<number> {
  let count = 0
  for (const id of ids) {
    const acted = await context.db
      .transaction()
      .execute((db) => act({ ...context, db, actor: null }, id))
    if (acted) count += 1
  }
  return count
}

/** Cases in which a time is over: few, found by their indexes. */
async function dueCases(context: Context): Promise<string[]> {
  const today = dateAt(context.now)
  const calendar = await loadCalendar(context.db)
  const offices = await allOffices(context.db)
  const found = await context.db
    .selectFrom('cases')
    .select('id')
    .where((e) =>
      e.or([
        e.and([e('status', '=', 'awaiting-correction'), e('correction_due', '<', today)]),
        e.and([
          e('status', 'in', ['accepted', 'in-progress', 'suspended']),
          e('deferred_due', '<', today)
        ])
      ])
    )
    .execute()
  const ids = found.map(({ id }) => id)
  for (const { office, caseRules } of offices) {
    const last = subtractWorkingDays(calendar, today, caseRules.noticeWorkingDays)
    const rows = await context.db
      .selectFrom('cases')
      .select('id')
      .where('office_id', '=', office.id)
      .where('status', '=', 'received')
      .where('received_on', '<', last)
      .execute()
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

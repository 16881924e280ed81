// What an office that closed, or changed its hours, has left to do: bookings that were too many for the
// act itself, or that somebody was touching. Can be ended in the middle; two at once do nothing twice.
import { markSettled, unsettled } from '../../database/closures'
import type { Context } from '../environment'
import { settle } from '../office/settle'

/** So many of one closure in a round. */
const AT_ONCE = 300
/** So long all is looked at again: what was under way may have counted by the hours before. */
const LINGER_MS = 2 * 60_000

/** How many closures and changes are settled now. */
export async function settleClosures(context: Context): Promise<number> {
  let done = 0
  for (const { at, date, reason, table, officeId, id } of await unsettled(context.db)) {
    const of = { table, officeId, id }
    const left = await settle(context, { of, date, reason }, AT_ONCE)
    if (left > 0 || context.now - at.getTime() < LINGER_MS) continue
    await markSettled(context.db, of, context.now)
    done += 1
  }
  return done
}

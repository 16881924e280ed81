// What of a case crosses the wire where it is one of many: its row in a list.
import * as v from 'valibot'
import { caseStatuses } from '@/domain/case/status'
import { deliveryWays } from '@/domain/errand/errand'
import { holdup } from './case-view'
import { outDate, outInstant, word } from './fields'
import { light } from './step-view'

export const caseRow = v.object({
  id: v.string(),
  status: word(caseStatuses),
  serviceId: v.string(),
  serviceName: v.string(),
  forRelative: v.nullable(v.string()),
  missingCount: v.number(),
  due: v.nullable(outDate),
  workingDaysLeft: v.nullable(v.number()),
  stopped: v.boolean(),
  light: v.nullable(light),
  /** What it waits for; null once it is over. */
  holdup: v.nullable(holdup),
  /** Correction or deferred documents due, where something is asked of the resident. */
  correctionDue: v.nullable(outDate),
  deferredDue: v.nullable(outDate),
  booking: v.nullable(
    v.object({ id: v.string(), date: outDate, start: v.number(), officeName: v.string() })
  ),
  granted: v.nullable(v.boolean()),
  /** Only what waits at the counter is to be collected (ZJ-15, ZJ-30). */
  delivery: word(deliveryWays),
  visits: v.number(),
  /** The life event it belongs to, with what its one set of documents still lacks (ZJ-7). */
  bundle: v.nullable(
    v.object({
      id: v.string(),
      lifeEventId: v.string(),
      name: v.string(),
      missingCount: v.number()
    })
  ),
  updatedAt: outInstant
})

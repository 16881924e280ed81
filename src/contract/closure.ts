// Calls on the days on which an office closes although its hours say otherwise (BOOK-closure).
import * as v from 'valibot'
import { change, read } from './call'
import { actionId, date, id, minutes, outDate, outInstant, outMinutes, text } from './fields'

/** Without hours the whole day is closed. */
const when = { date, from: v.optional(minutes), to: v.optional(minutes) }

const closureView = v.object({
  id: v.string(),
  date: outDate,
  /** Half-open; null for the whole day. */
  hours: v.nullable(v.object({ from: outMinutes, to: outMinutes })),
  reason: v.string(),
  at: outInstant,
  byName: v.string(),
  liftedAt: v.nullable(outInstant),
  /** Bookings that were moved, or had to be cancelled; holds, offers and wishes that ended with it. */
  moved: v.number(),
  released: v.number(),
  ended: v.number(),
  /** Those that are still to be settled. */
  left: v.number()
})

const outcome = {
  /** Bookings in it that stand. */
  bookings: v.number(),
  /** Where they go, the nearest first. */
  to: v.array(
    v.object({ officeId: v.string(), officeName: v.string(), date: outDate, count: v.number() })
  ),
  /** Bookings for which there is no other place. */
  released: v.number(),
  /** Places held or offered, and wishes of those who wait, that end with it. */
  ended: v.number()
}

export const closureCalls = {
  'closure.list': read(
    'The closures of my office, those to come first',
    v.object({}),
    v.object({ today: outDate, closures: v.array(closureView) })
  ),
  'closure.preview': read(
    'How many bookings a closure would move, and where to',
    v.object(when),
    v.object(outcome)
  ),
  'closure.close': change(
    'Closes a day or a part of it; every booking in it is moved or released, and told',
    v.object({ actionId, ...when, reason: text(40, 2) }),
    v.object({ closure: closureView, moved: v.number(), released: v.number(), ended: v.number() })
  ),
  'closure.lift': change(
    'Opens a closed day again; who was moved stays where they are',
    v.object({ actionId, closureId: id }),
    closureView
  )
}

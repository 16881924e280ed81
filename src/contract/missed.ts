// Calls on missed visits: what counts against me, saying why I could not come, and deciding that.
import * as v from 'valibot'
import { change, read } from './call'
import { actionId, id, outDate, outInstant, outMinutes, text } from './fields'
import { light } from './step-view'

const visit = {
  bookingId: v.string(),
  serviceName: v.string(),
  officeName: v.string(),
  date: outDate,
  start: outMinutes,
  end: outMinutes
}

const appealView = v.object({
  reason: v.string(),
  at: outInstant,
  /** Until when it is answered. */
  due: outDate,
  /** Null until it is decided. */
  granted: v.nullable(v.boolean()),
  answer: v.string()
})

const standing = v.object({
  /** The latest first. */
  missed: v.array(
    v.object({
      ...visit,
      /** False where nobody can say that the counter was open and on time, or an appeal was granted. */
      counted: v.boolean(),
      appeal: v.nullable(appealView),
      canAppeal: v.boolean(),
      /** The last day on which it can be appealed. */
      appealUntil: outDate
    })
  ),
  /** Missed visits that count now. */
  count: v.number(),
  /** So many within so many days keep somebody from booking online, for so long. */
  limit: v.number(),
  withinDays: v.number(),
  blockDays: v.number(),
  /** The last day without booking online; null where nothing stands in the way. */
  blockedUntil: v.nullable(outDate)
})

export const missedCalls = {
  'booking.standing': read('The visits that I have missed (BOOK-no-show)', v.object({}), standing),
  'booking.appeal': change(
    'Says why a missed visit is not to count, once and in time (BOOK-no-show)',
    v.object({ actionId, bookingId: id, reason: text(300, 2) }),
    standing
  ),
  'appeal.list': read(
    'What residents of my office have said about missed visits, the first due first',
    v.object({}),
    v.object({
      appeals: v.array(
        v.object({
          ...visit,
          code: v.string(),
          /** Who booked, masked. */
          from: v.string(),
          reason: v.string(),
          at: outInstant,
          due: outDate,
          light,
          workingDaysLeft: v.number(),
          /** How many missed visits of theirs count now, this one among them. */
          count: v.number()
        })
      )
    })
  ),
  'appeal.decide': change(
    'Grants an appeal, so that the visit does not count, or declines it with a reason',
    v.object({ actionId, bookingId: id, granted: v.boolean('choice'), answer: text(300) }),
    v.object({ bookingId: v.string(), granted: v.boolean() })
  )
}

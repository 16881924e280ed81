// Calls on the rules of an office: see them, see what a change would do, change them.
import * as v from 'valibot'
import { ruleBounds, slotBounds, type Bounds } from '@/domain/booking/rule-bounds'
import { change, read } from './call'
import { actionId, date, minutes, outDate, outInstant, slug, text, word } from './fields'
import { dutySchema, hoursSchema, outRules } from './office-fields'

const lane = v.object({
  id: slug,
  name: text(20),
  counters: v.pipe(v.array(slug), v.maxLength(50, 'too-many')),
  services: v.union([v.literal('all'), v.pipe(v.array(slug), v.maxLength(300, 'too-many'))]),
  minutes: v.pipe(v.number('type'), v.minValue(1, 'too-small'), v.maxValue(480, 'too-big')),
  staff: count({ least: 0, most: 100 }),
  duty: v.optional(v.pipe(v.array(v.object(dutySchema)), v.maxLength(10, 'too-many')), [])
})
const exception = v.object({ date, lane: slug, ...dutySchema })
const visit = count({ least: 1, most: 480 })

/** What is not named stays as it is; null gives back what the data say. */
const rules = v.object({
  windowWorkingDays: number(ruleBounds.windowWorkingDays),
  releasedAt: v.optional(minutes),
  holdMinutes: number(ruleBounds.holdMinutes),
  takesPerDay: number(ruleBounds.takesPerDay),
  triesPerMinute: number(ruleBounds.triesPerMinute),
  perDay: number(ruleBounds.perDay),
  familyPlaces: number(ruleBounds.familyPlaces),
  cutoffMinutes: number(ruleBounds.cutoffMinutes),
  changes: number(ruleBounds.changes),
  leadMinutes: number(ruleBounds.leadMinutes),
  pauseMinutes: number(ruleBounds.pauseMinutes),
  offerMinutes: number(ruleBounds.offerMinutes),
  elderAge: number(ruleBounds.elderAge),
  noShowAfterMinutes: number(ruleBounds.noShowAfterMinutes),
  noShowLimit: number(ruleBounds.noShowLimit),
  noShowDays: number(ruleBounds.noShowDays),
  noShowBlockDays: number(ruleBounds.noShowBlockDays),
  lateMinutes: number(ruleBounds.lateMinutes),
  bookedPerWalkIn: number(ruleBounds.bookedPerWalkIn),
  earlyMinutes: number(ruleBounds.earlyMinutes),
  arriveMinutes: number(ruleBounds.arriveMinutes),
  priorityInARow: number(ruleBounds.priorityInARow),
  returnBehind: number(ruleBounds.returnBehind),
  soonAhead: number(ruleBounds.soonAhead),
  calls: number(ruleBounds.calls),
  hours: v.optional(v.nullable(hoursSchema)),
  slotMinutes: v.optional(v.nullable(count(slotBounds))),
  keptForWalkIn: v.optional(
    v.nullable(v.pipe(v.number('type'), v.minValue(0, 'too-small'), v.maxValue(1, 'too-big')))
  ),
  lanes: v.optional(v.nullable(v.pipe(v.array(lane), v.maxLength(20, 'too-many')))),
  serviceMinutes: v.optional(v.nullable(v.record(slug, visit, 'type'))),
  exceptions: v.optional(v.pipe(v.array(exception), v.maxLength(100, 'too-many')))
})

const changed = v.object({
  id: v.string(),
  at: outInstant,
  byName: v.string(),
  /** Which rules, with the numbers where they are numbers. */
  rules: v.array(
    v.object({
      rule: v.string(),
      before: v.nullable(v.number()),
      after: v.nullable(v.number())
    })
  )
})

const rulesView = v.object({
  officeId: v.string(),
  officeName: v.string(),
  today: outDate,
  /** As they hold now, what the data say where the office says nothing. */
  rules: outRules,
  counters: v.array(v.object({ id: v.string(), name: v.string() })),
  /** Services that need longer than a slot, or a lane of their own, by name. */
  services: v.array(v.object({ id: v.string(), name: v.string() })),
  history: v.array(changed)
})

const figures = v.object({ slots: v.number(), places: v.number(), kept: v.number() })
const dayState = word(['open', 'closed', 'not-released', 'outside'])

const effect = v.object({
  days: v.array(
    v.object({
      date: outDate,
      before: dayState,
      after: dayState,
      lanes: v.array(
        v.object({ id: v.string(), name: v.string(), before: figures, after: figures })
      ),
      /** Bookings outside the new hours: they would be moved. */
      outside: v.number(),
      /** Bookings over the places of their slot: they stay, and nobody is added. */
      over: v.number()
    })
  ),
  /** The same for all days to come. */
  outside: v.number(),
  over: v.number(),
  /** Days that could be booked at once, or not any more until they are released. */
  releasedEarlier: v.array(outDate),
  releasedLater: v.array(outDate)
})

export const officeRulesCalls = {
  'office-rules.show': read(
    'The rules of my office as they hold now, and who changed them',
    v.object({}),
    rulesView
  ),
  'office-rules.preview': read(
    'What other rules would do to the coming two weeks, before they are kept',
    v.object({ rules }),
    effect
  ),
  'office-rules.change': change(
    'Keeps other rules; places follow at once, bookings outside the new hours are moved',
    v.object({ actionId, rules }),
    rulesView
  )
}

function count({ least, most }: Bounds) {
  return v.pipe(
    v.number('type'),
    v.integer('count'),
    v.minValue(least, 'too-small'),
    v.maxValue(most, 'too-big')
  )
}

function number(bounds: Bounds) {
  return v.optional(count(bounds))
}

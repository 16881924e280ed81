// Calls on the State Council's schedule of a year: see it, see what a change would move, change it (AL-82).
import * as v from 'valibot'
import { change, read } from './call'
import { actionId, date, outDate } from './fields'

const year = v.pipe(
  v.number('type'),
  v.integer('number'),
  v.minValue(2020, 'number'),
  v.maxValue(2100, 'number')
)

const schedule = {
  year,
  off: v.pipe(v.array(date), v.maxLength(200, 'too-many')),
  worked: v.pipe(v.array(date), v.maxLength(100, 'too-many')),
  /** True where it is not published yet: only the statutory holidays are known. */
  provisional: v.boolean('type')
}

const yearView = v.object({
  year: v.number(),
  /** False where nobody knows anything of the year yet: it goes by the weekday. */
  known: v.boolean(),
  off: v.array(outDate),
  worked: v.array(outDate),
  provisional: v.boolean(),
  today: outDate,
  /** True while the open cases are still given their new dates. */
  recomputing: v.boolean()
})

export const calendarCalls = {
  'calendar.show': read(
    'The days off and the make-up days of a year, this one unless told (AL-82)',
    v.object({ year: v.optional(year) }),
    yearView
  ),
  'calendar.preview': read(
    'How many open cases another schedule would move, before it is kept',
    v.object(schedule),
    v.object({
      /** Open cases whose date would move; later or sooner. */
      cases: v.number(),
      later: v.number(),
      sooner: v.number(),
      /** Bookings on days that would become days off. */
      bookings: v.number()
    })
  ),
  'calendar.change': change(
    'Keeps another schedule of a year; open cases are given their new dates, and who is moved is told',
    v.object({ actionId, ...schedule }),
    yearView
  )
}

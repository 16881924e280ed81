// The hours, lanes and rules of an office as they cross the wire, in and out.
import * as v from 'valibot'
import type { OfficeHours } from '@/domain/office/office'
import type { HoldingRules } from '@/domain/booking/rule-entries'
import type { Minutes } from '@/domain/time/date'

/** Minutes since midnight, 0 to 1440: an office may close at midnight. */
const time = v.pipe(
  v.number('type'),
  v.integer('time'),
  v.minValue(0, 'time'),
  v.maxValue(1440, 'time'),
  v.transform((n) => n as Minutes)
)
const interval = v.object({ from: time, to: time })
const day = v.pipe(v.array(interval), v.maxLength(6, 'too-many'))

/** The intervals of each weekday, Monday `1`. */
export const hoursSchema = v.pipe(
  v.object({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
  v.transform((hours): OfficeHours => hours)
)

export const dutySchema = {
  from: time,
  to: time,
  staff: v.pipe(
    v.number('type'),
    v.integer('count'),
    v.minValue(0, 'too-small'),
    v.maxValue(100, 'too-big')
  )
}

/** Rules that already passed the domain on the way out. */
export const outRules = v.custom<HoldingRules>(
  (value) => typeof value === 'object' && value !== null
)

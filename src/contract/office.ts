// Calls on offices: which are near, when are they open.
import * as v from 'valibot'
import { read } from './call'
import { latitude, longitude, outDate, outMinutes, slug } from './fields'

const interval = v.object({ from: outMinutes, to: outMinutes })

export const officeRow = v.object({
  id: v.string(),
  name: v.string(),
  town: v.string(),
  division: v.string(),
  cluster: v.nullable(v.object({ id: v.string(), name: v.string() })),
  address: v.string(),
  directions: v.string(),
  floor: v.string(),
  phone: v.string(),
  latitude: v.number(),
  longitude: v.number(),
  /** Kilometres in a straight line; null where the caller did not say where it is. */
  distance: v.nullable(v.number()),
  /** Opening hours today; empty when closed. */
  today: v.array(interval),
  /** True while it is open now. */
  openNow: v.boolean(),
  /** The next day with a place that can be booked; null where there is none in the window. */
  nextPlace: v.nullable(v.object({ date: outDate, left: v.number() })),
  invented: v.boolean()
})

const here = { latitude: v.optional(latitude), longitude: v.optional(longitude) }

export const officeCalls = {
  'office.list': read(
    'Offices, the nearest first, of those that take a service, and with it others',
    v.object({
      serviceId: v.optional(slug),
      /** What goes along with it in a life event. */
      also: v.optional(v.pipe(v.array(slug), v.maxLength(20, 'too-many')), []),
      ...here
    }),
    v.object({ offices: v.array(officeRow) })
  )
}

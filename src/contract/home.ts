// The first screen in one call: the next thing to do, what can be done here, the nearest office.
import * as v from 'valibot'
import { bookingView } from './booking'
import { read } from './call'
import { latitude, longitude, outDate, outMinutes } from './fields'
import { officeRow } from './office'
import { lifeEventRow, serviceRow } from './service'

/** The one thing that matters most now. */
const nextThing = v.variant('kind', [
  v.object({
    kind: v.literal('booking'),
    booking: bookingView,
    isTomorrow: v.boolean(),
    isToday: v.boolean()
  }),
  v.object({
    kind: v.literal('correction'),
    caseId: v.string(),
    serviceName: v.string(),
    count: v.number(),
    due: outDate
  }),
  v.object({
    kind: v.literal('deferred'),
    caseId: v.string(),
    serviceName: v.string(),
    names: v.array(v.string()),
    due: outDate
  }),
  v.object({
    kind: v.literal('draft'),
    caseId: v.string(),
    serviceName: v.string(),
    missingCount: v.number()
  }),
  v.object({
    kind: v.literal('collect'),
    caseId: v.string(),
    serviceName: v.string(),
    officeName: v.string()
  })
])

export const homeCalls = {
  'home.show': read(
    'The first screen',
    v.object({ latitude: v.optional(latitude), longitude: v.optional(longitude) }),
    v.object({
      next: v.nullable(nextThing),
      lifeEvents: v.array(lifeEventRow),
      popular: v.array(serviceRow),
      nearest: v.nullable(officeRow),
      unread: v.number(),
      date: outDate,
      minutes: outMinutes
    })
  )
}

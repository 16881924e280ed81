// What may stand in offices.yaml, grids.yaml, departments.yaml, document-kinds.yaml and service-order.yaml?
import * as v from 'valibot'
import { looks } from '@/contract/service'
import type { Grid } from '@/domain/office/grid'
import type { Cluster, Office, OfficeHours } from '@/domain/office/office'
import { minutes } from '@/domain/time/date'
import { date, kebab, line, whole } from './guide-schema'
import type { Department, DocumentKind } from './seed'

const time = v.pipe(
  v.string('text'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time'),
  v.transform(minutes)
)
const interval = v.pipe(
  v.strictTuple([time, time], 'pair'),
  v.transform(([from, to]) => ({ from, to }))
)
const day = v.array(interval, 'list')

const hours = v.pipe(
  v.strictObject(
    {
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      saturday: day,
      sunday: day
    },
    'map'
  ),
  v.transform((week): OfficeHours => ({
    1: week.monday,
    2: week.tuesday,
    3: week.wednesday,
    4: week.thursday,
    5: week.friday,
    6: week.saturday,
    7: week.sunday
  }))
)

const division = v.pipe(v.string('text'), v.regex(/^\d{6}$/, 'division'))
const share = v.pipe(v.number('number'), v.minValue(0, 'share'), v.maxValue(1, 'share'))

function between(least: number, most: number) {
  return v.pipe(v.number('number'), v.minValue(least, 'place'), v.maxValue(most, 'place'))
}

const duty = v.strictObject({ from: time, to: time, staff: whole(0) }, 'map')

const lane = v.strictObject(
  {
    id: kebab,
    name: line,
    counters: v.array(kebab, 'list'),
    services: v.union([v.literal('all'), v.array(kebab)], 'services'),
    minutes: whole(1),
    staff: whole(0),
    duty: v.optional(v.array(duty, 'list'), [])
  },
  'map'
)

const office = v.strictObject(
  {
    id: kebab,
    name: line,
    initials: v.pipe(v.string('text'), v.regex(/^[A-Z]{2,4}$/, 'initials')),
    division,
    town: line,
    cluster: v.nullable(kebab),
    address: line,
    directions: line,
    floor: line,
    phone: line,
    latitude: between(-90, 90),
    longitude: between(-180, 180),
    counters: v.array(v.strictObject({ id: kebab, name: line }, 'map'), 'list'),
    hours,
    slotMinutes: whole(5),
    placesPerSlot: whole(1),
    keptForWalkIn: share,
    lanes: v.optional(v.array(lane, 'list'), []),
    serviceMinutes: v.optional(v.record(kebab, whole(1), 'map'), {}),
    closures: v.array(
      v.strictObject({ date, reason: line, hours: v.optional(v.nullable(interval), null) }, 'map'),
      'list'
    ),
    services: v.union([v.literal('all'), v.array(kebab)], 'services'),
    invented: v.boolean('flag')
  },
  'map'
)

/** offices.yaml. */
export const officesSchema: v.GenericSchema<unknown, { clusters: Cluster[]; offices: Office[] }> =
  v.strictObject(
    {
      clusters: v.array(v.strictObject({ id: kebab, name: line, division }, 'map'), 'list'),
      offices: v.array(office, 'list')
    },
    'map'
  )

/** grids.yaml. */
export const gridsSchema: v.GenericSchema<unknown, Grid[]> = v.array(
  v.strictObject(
    {
      id: kebab,
      office: kebab,
      name: line,
      latitude: between(-90, 90),
      longitude: between(-180, 180),
      invented: v.boolean('flag')
    },
    'map'
  ),
  'list'
)

/** departments.yaml. */
export const departmentsSchema: v.GenericSchema<unknown, Department[]> = v.array(
  v.strictObject({ id: kebab, name: line, shortName: line }, 'map'),
  'list'
)

/** document-kinds.yaml. */
export const documentKindsSchema: v.GenericSchema<unknown, DocumentKind[]> = v.array(
  v.strictObject({ id: kebab, name: line, look: v.picklist(looks, 'choice') }, 'map'),
  'list'
)

/** service-order.yaml: ids, the most asked for first. */
export const serviceOrderSchema: v.GenericSchema<unknown, string[]> = v.array(kebab, 'list')

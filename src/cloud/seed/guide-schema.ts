// What may stand in a service's file? The shape of a guide; messages name what was expected.
import * as v from 'valibot'
import { categories, stopGrounds, type Guide, type LifeEvent } from '@/domain/service/guide'
import { dateString, isDateString } from '@/domain/time/date'

/** A text that says something. */
export const line = v.pipe(v.string('text'), v.nonEmpty('empty'))

/** An id of small letters, digits and hyphens. */
export const kebab = v.pipe(v.string('text'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab'))

/** A date that exists. */
export const date = v.pipe(
  v.string('text'),
  v.check((text) => isDateString(text), 'date'),
  v.transform(dateString)
)

/** A whole number from `least` on. */
export function whole(least: number) {
  return v.pipe(v.number('number'), v.integer('whole'), v.minValue(least, 'small'))
}

const flag = v.boolean('flag')
const lines = v.array(line, 'list')
const condition = v.record(kebab, v.pipe(v.array(kebab, 'list'), v.nonEmpty('empty')), 'map')

const limit = v.nullable(
  v.strictObject(
    { days: whole(1), unit: v.picklist(['working-days', 'calendar-days'], 'choice') },
    'map'
  )
)

const situation = v.strictObject(
  {
    id: kebab,
    question: line,
    options: v.array(
      v.strictObject({ id: kebab, label: line, advice: v.optional(line) }, 'map'),
      'list'
    ),
    when: v.optional(condition)
  },
  'map'
)

const document = v.strictObject(
  {
    id: kebab,
    kind: kebab,
    name: line,
    hint: line,
    why: line,
    where: line,
    otherProof: v.nullable(line),
    when: v.optional(condition),
    main: flag,
    deferrable: flag,
    sharedFrom: v.nullable(kebab),
    bringOriginal: flag
  },
  'map'
)

const step = v.strictObject(
  {
    id: kebab,
    name: line,
    department: kebab,
    after: v.array(kebab, 'list'),
    minutes: whole(1),
    stopsClock: v.optional(v.picklist(stopGrounds, 'choice')),
    days: v.optional(whole(1)),
    noticeDays: v.optional(whole(1)),
    noticeOutside: v.optional(flag)
  },
  'map'
)

export const source = v.strictObject(
  { title: line, url: v.nullable(v.pipe(v.string('text'), v.url('url'))), asOf: date },
  'map'
)

/** One file of services/. */
export const guideSchema: v.GenericSchema<unknown, Guide> = v.strictObject(
  {
    id: kebab,
    name: line,
    summary: line,
    category: v.picklist(categories, 'choice'),
    department: kebab,
    words: lines,
    statutory: limit,
    promised: limit,
    onTheSpot: flag,
    fee: v.strictObject(
      { yuan: v.pipe(v.number('number'), v.minValue(0, 'small')), note: v.nullable(line) },
      'map'
    ),
    visits: v.picklist([0, 1], 'choice'),
    channels: v.strictObject({ online: flag, counter: flag, restriction: v.nullable(line) }, 'map'),
    result: line,
    basis: lines,
    situations: v.array(situation, 'list'),
    documents: v.array(document, 'list'),
    flow: v.array(step, 'list'),
    remarks: lines,
    source,
    confirmed: flag
  },
  'map'
)

/** life-events.yaml. */
export const lifeEventsSchema: v.GenericSchema<unknown, LifeEvent[]> = v.array(
  v.strictObject(
    {
      id: kebab,
      name: line,
      summary: line,
      words: lines,
      icon: kebab,
      services: v.array(kebab, 'list'),
      source
    },
    'map'
  ),
  'list'
)

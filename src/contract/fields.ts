// The small schemas that the calls are made of: ids, dates, times, texts.
import * as v from 'valibot'
import { normalIdNumber } from '@/domain/person/id-number'
import { plainSigns } from '@/domain/person/plain-signs'
import { isDateString, type DateString, type Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'

/** A UUID of any version; ids of our own are version 7. */
export const id = v.pipe(v.string('type'), v.uuid('id'))

/** The client-made id of a mutating call: a repeat returns the first answer. */
export const actionId = v.pipe(v.string('type'), v.uuid('id'))

/** A readable id from the seeded data, as `residence-permit`. */
export const slug = v.pipe(v.string('type'), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id'))

/** A date that exists. */
export const date = v.pipe(
  v.string('type'),
  v.check((text) => isDateString(text), 'date'),
  v.transform((text) => text as DateString)
)

/** Minutes since midnight, 0 to 1439. */
export const minutes = v.pipe(
  v.number('type'),
  v.integer('time'),
  v.minValue(0, 'time'),
  v.maxValue(1439, 'time'),
  v.transform((n) => n as Minutes)
)

/** How many come together. */
export const places = v.pipe(
  v.number('type'),
  v.integer('count'),
  v.minValue(1, 'count'),
  v.maxValue(20, 'count')
)

/** Free text of at most `most` characters; blanks at the ends do not count. */
export function text(most: number, least = 0) {
  return v.pipe(
    v.string('type'),
    v.trim(),
    v.minLength(least, 'empty'),
    v.maxLength(most, 'too-long')
  )
}

/** An identity number as it was typed or pasted; whether it can exist the domain says. */
export const idNumber = v.pipe(
  v.string('type'),
  v.transform(normalIdNumber),
  v.minLength(1, 'empty'),
  v.maxLength(18, 'length')
)

/** A phone number as it was typed or pasted; empty where `least` is 0. */
export function phone(least: 0 | 1) {
  return v.pipe(
    v.string('type'),
    v.transform(plainSigns),
    v.minLength(least, 'empty'),
    v.maxLength(11, 'phone')
  )
}

export const latitude = v.pipe(v.number('type'), v.minValue(-90, 'place'), v.maxValue(90, 'place'))
export const longitude = v.pipe(
  v.number('type'),
  v.minValue(-180, 'place'),
  v.maxValue(180, 'place')
)

/** What a resident answered: situation id → option id. */
export const answers = v.record(slug, slug, 'type')

/** Fields that already passed the domain on the way out. */
export const outDate = v.custom<DateString>((value) => typeof value === 'string')
export const outMinutes = v.custom<Minutes>((value) => typeof value === 'number')
export const outInstant = v.custom<Instant>((value) => typeof value === 'number')

/** One word of a closed list. */
export function word<const T extends readonly [string, ...string[]]>(words: T) {
  return v.picklist(words, 'choice')
}

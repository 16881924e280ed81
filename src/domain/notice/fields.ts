// What may stand in a field of a subscribe message, and how is a text brought into it? WeChat rejects a
// whole message for one bad field (47003), so that nothing here can be rejected (WX).
// Lengths are UTF-16 units: of all ways to count, the one that gives the most. What is not certain to
// pass (emoji, control characters, rare scripts) is left out, always as a whole character.
import { clockTime, type DateString, type Minutes } from '../time/date'
import { beginning, kept, lettersKept, shortened } from './fit'

/** A day with its time, or the time from `start` to `end` on it. */
export interface TimeOfDay {
  readonly date: DateString
  readonly start: Minutes
  readonly end?: Minutes
}

/** What each type of field takes before it is fitted. */
export interface FieldValues {
  readonly thing: string
  readonly phrase: string
  readonly name: string
  readonly character_string: string
  readonly letter: string
  readonly symbol: string
  readonly number: number
  readonly amount: number
  readonly phone_number: string
  readonly car_number: string
  readonly date: DateString
  readonly time: TimeOfDay
}
export type FieldType = keyof FieldValues

/** Units at most; `amount` counts its digits. */
export const fieldLimits = {
  thing: 20,
  phrase: 5,
  name: 10,
  character_string: 32,
  letter: 32,
  symbol: 5,
  number: 32,
  amount: 10,
  phone_number: 17,
  car_number: 8
} as const

/** The longest name that has no Chinese character in it. */
export const NAME_IN_LETTERS = 20

/** 24:00 is no time of a clock. */
const LAST = 1439

type Fits = { readonly [T in FieldType]: (value: FieldValues[T]) => string }

const fits: Fits = {
  thing: (text) => shortened(text, fieldLimits.thing),
  phrase: (text) => beginning(basicHan(text), fieldLimits.phrase),
  name: fittedName,
  character_string: (text) => beginning(ascii(text), fieldLimits.character_string),
  letter: (text) => beginning(text.replace(/[^A-Za-z]/g, ''), fieldLimits.letter),
  symbol: (text) => beginning(text.replace(/[^!-/:-@[-`{-~]/g, ''), fieldLimits.symbol),
  number: decimal,
  amount: fittedAmount,
  phone_number: (text) => beginning(text.replace(/[^0-9+-]/g, ''), fieldLimits.phone_number),
  car_number: fittedPlate,
  date: (date) => dateForm(date),
  time: timeForm
}

/** The value as a field of this type takes it; empty where nothing of it can stand there. */
export function fitted<T extends FieldType>(type: T, value: FieldValues[T]): string {
  return fits[type](value)
}

/** With a Chinese character 10 characters at most, without one 20 letters. */
function fittedName(text: string): string {
  const name = lettersKept(text)
  const limit = /\p{Script=Han}/u.test(name) ? fieldLimits.name : NAME_IN_LETTERS
  return beginning(name, limit)
}

/** A Chinese character first and last at most, letters and digits between. */
function fittedPlate(text: string): string {
  const plate = kept(text).replace(/[^\p{Script=Han}A-Z0-9]/gu, '')
  const isPlate = /^[\p{Script=Han}A-Z0-9][A-Z0-9]{1,6}[\p{Script=Han}A-Z0-9]$/u.test(plate)
  return isPlate && plate.length <= fieldLimits.car_number ? plate : ''
}

/** A number that is too long is none: cut, it would be another one. */
function fittedAmount(yuan: number): string {
  const text = decimal(yuan)
  const isShort = text !== '' && text.replace('.', '').length <= fieldLimits.amount
  return isShort ? `\u00a5${text}` : ''
}

/** The three characters of the documented form stand for year, month and day. */
function dateForm(date: DateString): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}\u5e74${month}\u6708${day}\u65e5`
}

/** As documented: two points in time are joined by a tilde. */
function timeForm({ date, start, end }: TimeOfDay): string {
  const at = (moment: Minutes) =>
    `${dateForm(date)} ${clockTime(Math.min(moment, LAST) as Minutes)}`
  return end === undefined ? at(start) : `${at(start)}~${at(end)}`
}

function decimal(value: number): string {
  const plain = Math.abs(value) < 1e15 ? String(Math.round(value * 100) / 100) : ''
  return plain.replace(/^-/, '')
}

/** The basic Chinese characters alone: what a phrase is checked for. */
function basicHan(text: string): string {
  return text.replace(/[^\u4e00-\u9fa5]/g, '')
}

function ascii(text: string): string {
  return kept(text).replace(/[^!-~]/g, '')
}

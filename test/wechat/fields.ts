// What does WeChat take as a field of a subscribe message? Its documented limits, by the type in the
// field's key (thing1 is a `thing`). Characters are counted in the way that gives the larger number.

type Takes = (value: string) => boolean

const HAN = '\\p{Script=Han}'
const CLOCK = '([01]?\\d|2[0-3]):[0-5]\\d'
const DAY = '\\d{4}年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\\d|3[01])日'
const ISO_DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const DAY_TIME = `(?:${DAY}|${ISO_DAY})(?: ${CLOCK})?`

const types: Readonly<Record<string, Takes>> = {
  thing: shorter(20),
  number: (value) => value.length <= 32 && /^-?\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => value.length <= 5 && /^[\p{P}\p{S}]+$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: span(`(?:${CLOCK}|${DAY_TIME})`),
  date: span(DAY_TIME),
  amount: (value) => /^[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) =>
    value.length <= 8 && matches(`^[${HAN}A-Z0-9][A-Z0-9]+[${HAN}A-Z0-9]$`, value),
  name: (value) => (matches(HAN, value) ? value.length <= 10 : value.length <= 20),
  phrase: (value) => value.length <= 5 && matches(`^[${HAN}]+$`, value)
}

/** Why a value is refused, as WeChat says it (47003); null where it is taken. */
export function fieldProblem(key: string, value: unknown): string | null {
  const takes = types[/^([a-z_]+)\d{1,2}$/.exec(key)?.[1] ?? '']
  if (!takes) return `data.${key} is no field`
  if (typeof value !== 'string' || value.trim() === '') return `data.${key}.value is empty`
  const isText = !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)
  return isText && takes(value) ? null : `data.${key}.value invalid`
}

function shorter(most: number): Takes {
  return (value) => value.length <= most
}

/** One moment, or two with ~ between them. */
function span(moment: string): Takes {
  return (value) => matches(`^${moment}(?: ?~ ?${moment})?$`, value)
}

function matches(pattern: string, value: string): boolean {
  return new RegExp(pattern, 'u').test(value)
}

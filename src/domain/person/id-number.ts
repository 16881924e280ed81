// Is this an identity number that can exist? GB 11643-1999: region, a real birth date, check digit.
import { isDateString, type DateString } from '../time/date'
import { plainSigns } from './plain-signs'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export type IdNumberProblem = 'length' | 'characters' | 'birth-date' | 'check-digit'

/** What is wrong with an 18-character identity number; null where nothing is. */
export function idNumberProblem(text: string, today: DateString): IdNumberProblem | null {
  const value = normalIdNumber(text)
  if (value.length !== 18) return 'length'
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return 'characters'
  const born = birthDate(value)
  if (!isDateString(born) || born > today || born < '1880-01-01') return 'birth-date'
  return checkDigit(value) === value[17] ? null : 'check-digit'
}

/** Upper case, of half width and without blanks, as it is kept and hashed. */
export function normalIdNumber(text: string): string {
  return plainSigns(text).toUpperCase()
}

/** The birth date in an identity number, `YYYY-MM-DD`; may not exist in a bad one. */
export function birthDate(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
}

/** How many years old somebody born on a date is on a day; who is born on 29 February waits for March. */
export function ageOn(born: string, day: DateString): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return born.slice(5) > day.slice(5) ? years - 1 : years
}

/** The last character that belongs to the first seventeen. */
export function checkDigit(idNumber: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(idNumber[i]), 0)
  return CHECKS[sum % 11] ?? ''
}

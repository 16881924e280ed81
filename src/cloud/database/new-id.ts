// Ids and short codes of the server: by time and real randomness.
import { randomBytes, randomInt } from 'node:crypto'
import { uuidV7 } from '@/domain/id/uuid-v7'
import type { Instant } from '@/domain/time/instant'

/** A new UUID version 7. */
export function newId(now: Instant): string {
  return uuidV7(now, randomBytes(10))
}

/** `digits` random decimal digits, leading zeros kept. */
export function randomDigits(digits: number): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0')
}

/** `length` random characters of these. */
export function randomOf(characters: string, length: number): string {
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('')
}

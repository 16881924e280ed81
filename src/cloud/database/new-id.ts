// Ids and short codes of the server: by time and real randomness.
import { randomBytes, randomInt } from 'node:crypto'
import { uuidV7 } from '@/domain/id/uuid-v7'
import type { Instant } from '@/domain/time/instant'

/** Ids made so far; the first number is anybody's guess. */
let made = randomInt(2 ** 25)

/** A new UUID version 7; those that one process makes in a millisecond are in its order, too. */
export function newId(now: Instant): string {
  const random = randomBytes(10)
  made = (made + 1) % 2 ** 26
  // 12 bits behind the version and 14 behind the variant count; 48 stay random (RFC 9562, 6.2).
  random.writeUInt16BE(made >> 14, 0)
  random.writeUInt16BE(made & 0x3fff, 2)
  return uuidV7(now, random)
}

/** `digits` random decimal digits, leading zeros kept. */
export function randomDigits(digits: number): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0')
}

/** `length` random characters of these. */
export function randomOf(characters: string, length: number): string {
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('')
}

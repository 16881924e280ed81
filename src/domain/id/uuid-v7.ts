// Which id does a new thing get? UUID version 7 (RFC 9562): made by the app, ordered by time.
import type { Instant } from '../time/instant'

/** A version 7 UUID from the time and ten random bytes. */
export function uuidV7(now: Instant, random: Uint8Array): string {
  const time = Math.floor(now).toString(16).padStart(12, '0')
  const rest = Array.from(random.slice(0, 10), (b) => b.toString(16).padStart(2, '0')).join('')
  const variant = ((parseInt(rest.slice(4, 6), 16) & 0x3f) | 0x80).toString(16)
  const b = `7${rest.slice(1, 4)}${variant}${rest.slice(6)}`
  return `${time.slice(0, 8)}-${time.slice(8)}-${b.slice(0, 4)}-${b.slice(4, 8)}-${b.slice(8)}`
}

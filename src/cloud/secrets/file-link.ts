// Who may look at this file? Whoever was handed a link a few minutes ago: it is signed and it lapses.
import type { Instant } from '@/domain/time/instant'
import type { Keys } from './keys'
import { hmacSm3, isSame } from './sm3'

const STEP_MS = 10 * 60_000

export interface FileLinks {
  /** A path that shows the file for 10 to 20 minutes; the same within one step, so that it is cached. */
  readonly make: (fileId: string, now: Instant) => string
  /** True while a link that we made is good. */
  isGood(fileId: string, until: string, proof: string, now: Instant): boolean
}

/** Links to `/files/ID`, signed with HMAC-SM3. */
export function createFileLinks(keys: Keys): FileLinks {
  const sign = (fileId: string, until: string) => hmacSm3(keys.link, `${fileId} ${until}`)
  return {
    make(fileId, now) {
      const until = String((Math.floor(now / STEP_MS) + 2) * STEP_MS)
      return `/files/${fileId}?until=${until}&proof=${sign(fileId, until).toString('base64url')}`
    },
    isGood(fileId, until, proof, now) {
      if (!isSame(Buffer.from(proof, 'base64url'), sign(fileId, until))) return false
      const left = Number(until) - now
      return left > 0 && left <= 2 * STEP_MS
    }
  }
}

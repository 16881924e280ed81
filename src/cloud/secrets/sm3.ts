// SM3 (GB/T 32905), plain and with a key: digests of what is compared but never read back.
import { createHmac, hash, timingSafeEqual } from 'node:crypto'

/** The SM3 digest of a text or of bytes, in hexadecimal. */
export function sm3Hex(content: string | Uint8Array): string {
  return hash('sm3', content, 'hex')
}

/** The HMAC-SM3 of a text or of bytes. */
export function hmacSm3(key: Buffer, content: string | Buffer): Buffer {
  return createHmac('sm3', key).update(content).digest()
}

/** True for equal bytes, in a time that does not tell where they differ. */
export function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

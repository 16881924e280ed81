// A session's token: random, and it proves for whom it was made, so that whoever only has to know who asks
// needs no statement. Whether its session still stands, the database says.
import { randomBytes } from 'node:crypto'
import { hmacSm3, isSame } from './sm3'

const ID_BYTES = 16
const BODY_BYTES = 2 * ID_BYTES
const PROOF_BYTES = 16
/** Whoever asks once asks again: so many tokens need no second proof. */
const MOST_KNOWN = 5_000

export interface SessionTokens {
  /** A new token for a person: base64url of their id, 16 random bytes and a proof. */
  tokenFor(personId: string): string
  /** For whom one of these tokens was made; null for any other text. */
  holderOf(token: string): string | null
}

/** The tokens that a key makes. */
export function sessionTokens(key: Buffer): SessionTokens {
  const known = new Map<string, string>()
  return {
    tokenFor: (personId) => make(key, personId),
    holderOf(token) {
      const found = known.get(token)
      if (found !== undefined) return found
      const personId = read(key, token)
      if (known.size >= MOST_KNOWN) known.clear()
      if (personId !== null) known.set(token, personId)
      return personId
    }
  }
}

function make(key: Buffer, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex')
  const body = Buffer.concat([id, randomBytes(BODY_BYTES - ID_BYTES)])
  return Buffer.concat([body, proof(key, body)]).toString('base64url')
}

function read(key: Buffer, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== BODY_BYTES + PROOF_BYTES) return null
  const body = bytes.subarray(0, BODY_BYTES)
  if (!isSame(bytes.subarray(BODY_BYTES), proof(key, body))) return null
  const id = body.toString('hex', 0, ID_BYTES)
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function proof(key: Buffer, body: Buffer): Buffer {
  return hmacSm3(key, body).subarray(0, PROOF_BYTES)
}

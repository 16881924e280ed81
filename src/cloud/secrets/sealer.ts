// How is an ID number kept? Encrypted with SM4 and looked up by HMAC-SM3.
// Node.js has SM4 in CBC and CTR modes, not in GCM: so it is encrypted, then authenticated.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Keys } from './keys'
import { sessionTokens } from './session-token'
import { hmacSm3, isSame } from './sm3'

const CIPHER = 'sm4-cbc'
const VERSION = 'v1'
const IV_BYTES = 16
const PROOF_BYTES = 32

/**
 * Seals as `v1:` + base64url of IV, ciphertext and proof; the same text never gives the same seal.
 * `open` throws on anything that these keys did not seal.
 */
export function createSealer(keys: Keys) {
  return {
    seal: (text: string) => seal(keys, text),
    open: (sealed: string) => open(keys, sealed),
    lookupKey: (text: string) => hmacSm3(keys.lookup, text).toString('hex'),
    ...sessionTokens(keys.session)
  }
}

function seal(keys: Keys, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keys.seal, iv)
  const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()])
  return `${VERSION}:${Buffer.concat([body, proof(keys, body)]).toString('base64url')}`
}

function open(keys: Keys, sealed: string): string {
  const [version, encoded] = sealed.split(':')
  const bytes = Buffer.from(encoded ?? '', 'base64url')
  const body = bytes.subarray(0, -PROOF_BYTES)
  const given = bytes.subarray(-PROOF_BYTES)
  if (version !== VERSION || body.length <= IV_BYTES || !isSame(given, proof(keys, body))) {
    throw new Error('this was not sealed with the keys of this installation')
  }
  const decipher = createDecipheriv(CIPHER, keys.seal, body.subarray(0, IV_BYTES))
  return decipher.update(body.subarray(IV_BYTES), undefined, 'utf8') + decipher.final('utf8')
}

function proof(keys: Keys, body: Buffer): Buffer {
  return hmacSm3(keys.proof, Buffer.concat([Buffer.from(`${VERSION}:`), body]))
}

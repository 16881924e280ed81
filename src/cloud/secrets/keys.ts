// The one secret of an installation, and a key for each use made of it.
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hmacSm3 } from './sm3'

const SECRET_BYTES = 32

/** A key for each use, so that none of them says anything about another. */
export interface Keys {
  /** SM4: 16 bytes. */
  readonly seal: Buffer
  /** Proves that what was sealed is as we sealed it. */
  readonly proof: Buffer
  readonly lookup: Buffer
  readonly link: Buffer
  readonly session: Buffer
}

/** The keys of a secret in hexadecimal, at least 32 bytes; null for any other text. */
export function keysOf(secret: string): Keys | null {
  if (!/^([0-9a-f]{2}){32,}$/i.test(secret)) return null
  const root = Buffer.from(secret, 'hex')
  const key = (use: string) => hmacSm3(root, `suozi ${use} v1`)
  return {
    seal: key('seal').subarray(0, 16),
    proof: key('proof'),
    lookup: key('lookup'),
    link: key('link'),
    session: key('session')
  }
}

/** The secret kept in a folder; made there, for its owner's eyes alone, when there is none. */
export function secretIn(folder: string): string {
  const path = join(folder, 'secret.key')
  if (!existsSync(path)) make(folder, path)
  return readFileSync(path, 'utf8').trim()
}

/** Written whole beside it and linked into place: a secret is never half there, nor made twice. */
function make(folder: string, path: string) {
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

// What does an error mean for the person who asked? Only bugs are `internal`.
import { refuse, type Failure } from '@/contract/failure'

const RETRY_AFTER_MS = 2_000
const LOST = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN'
]
/** It is being stopped, it crashed, it is starting, it takes no more connections. */
const AWAY = ['57P01', '57P02', '57P03', '53300']
const LOST_SENTENCES =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/
const POOL_WAIT = 'timeout exceeded when trying to connect'
const DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENOENT']
const SERIALIZATION = ['40001', '40P01']
const UNIQUE = '23505'

/** The refusal that an error becomes. */
export function failureOf(error: unknown): Failure {
  const { code, message } = read(error)
  if (message === POOL_WAIT)
    return refuse('busy', { facts: { retryAfterMs: RETRY_AFTER_MS } }).failure
  if (isDatabaseAway(code, message)) return refuse('unavailable').failure
  if (DISK.includes(code)) return refuse('storage-unavailable').failure
  return refuse('internal').failure
}

/** True where PostgreSQL asks for the whole transaction again. */
export function isRetryable(error: unknown): boolean {
  const { code } = read(error)
  return SERIALIZATION.includes(code) || code === UNIQUE
}

/** True where somebody else had already written the very same thing. */
export function isDuplicate(error: unknown): boolean {
  return read(error).code === UNIQUE
}

function isDatabaseAway(code: string, message: string): boolean {
  return (
    LOST.includes(code) ||
    AWAY.includes(code) ||
    code.startsWith('08') ||
    LOST_SENTENCES.test(message)
  )
}

function read(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return { code: textOf(code), message: textOf(message) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

// What does an error mean for the person who asked? Only bugs are `internal`.
import { randomInt } from 'node:crypto'
import { refuse, type Failure } from '@/contract/failure'
import { isTriedAgain } from '../database/errors'
import { TooBusy } from '../database/gather'
import { WechatAway } from '../wechat/answered'

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
/** It is being stopped, it crashed, it is starting, it takes no more connections, it was told to leave off. */
const AWAY = ['57P01', '57P02', '57P03', '53300', '57014']
const LOST_SENTENCES =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/
const POOL_WAIT = 'timeout exceeded when trying to connect'
const DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENOENT']
const UNIQUE = '23505'

/** The refusal that an error becomes. */
export function failureOf(error: unknown): Failure {
  const { code, message } = read(error)
  if (isCrowd(error) || message === POOL_WAIT) {
    // Not all at once again.
    const retryAfterMs = RETRY_AFTER_MS / 2 + randomInt(RETRY_AFTER_MS / 2)
    return refuse('busy', { facts: { retryAfterMs } }).failure
  }
  if (error instanceof WechatAway || isDatabaseAway(code, message))
    return refuse('unavailable').failure
  if (DISK.includes(code)) return refuse('storage-unavailable').failure
  return refuse('internal').failure
}

/** True where more wait than can be answered soon: trouble for who asks, and none of the machine. */
export function isCrowd(error: unknown): boolean {
  return error instanceof TooBusy
}

/** True where PostgreSQL asks for the whole transaction again. */
export function isRetryable(error: unknown): boolean {
  return isTriedAgain(error)
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

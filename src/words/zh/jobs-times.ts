// How are the times of jobs and messages written? Short: today is only a clock.
import { dateAt, type Instant } from '@/domain/time/instant'
import { clockText, instantText } from '../format'

/** 10:32 today, 昨天 10:32, 11月20日（周五）10:32. */
export function whenText(at: Instant, now: Instant): string {
  return dateAt(at) === dateAt(now) ? clockText(at) : instantText(at, dateAt(now))
}

/** A figure stands apart from the word before it. */
export function spaced(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text
}

/** 2.3 秒, 12 秒, 3 分钟, 5 小时. */
export function durationText(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} 秒`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} 秒`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`
}

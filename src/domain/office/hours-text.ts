// The hours of a day as somebody writes them: 08:30-12:00 13:30-17:00.
import { clockTime, minutes, type Minutes } from '../time/date'
import type { OpenInterval } from './office'

/** As it is read and written; empty on a day that is not worked. */
export function hoursText(intervals: readonly OpenInterval[]): string {
  return intervals.map(({ from, to }) => `${clockTime(from)}-${clockTime(to)}`).join(' ')
}

/** The intervals in order; null where it can't be read. Full-width signs are as good as narrow ones. */
export function parseHours(text: string): OpenInterval[] | null {
  const parts = text
    .normalize('NFKC')
    .replace(/\s*[-–—~]\s*/g, '-')
    .split(/[\s,;、]+/)
    .filter((part) => part !== '')
  const intervals: OpenInterval[] = []
  let last = -1
  for (const part of parts) {
    const [from = null, to = null, more] = part.split('-').map(parseTime)
    if (from === null || to === null || more !== undefined) return null
    if (from <= last || to <= from) return null
    intervals.push({ from, to })
    last = to
  }
  return intervals
}

/** A time of day as 8:30 or 08:30; null where it is none. */
export function parseTime(text: string): Minutes | null {
  const narrow = text.normalize('NFKC').trim()
  if (!/^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/.test(narrow)) return null
  return minutes(narrow.padStart(5, '0'))
}

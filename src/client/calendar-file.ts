// What does a calendar entry look like as a file (RFC 5545)? With two alarms: the evening before,
// and two hours before.
import { addDays } from '@/domain/time/date'
import { instantAt, dateAt, type Instant } from '@/domain/time/instant'
import type { Minutes } from '@/domain/time/date'

export interface CalendarEntry {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly place: string
  readonly start: Instant
  readonly end: Instant
}

const EVENING = (19 * 60) as Minutes
const MOST_BYTES = 75

/** The evening before the day of `start`, at seven. */
export function eveningBefore(start: Instant): Instant {
  return instantAt(addDays(dateAt(start), -1), EVENING)
}

/** The text of an .ics file with this one entry, stamped `now`. */
export function calendarText(entry: CalendarEntry, now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//suozi//booking//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.id}@suozi`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(entry.start)}`,
    `DTEND:${utc(entry.end)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.text)}`,
    `LOCATION:${escaped(entry.place)}`,
    ...alarm(`TRIGGER;VALUE=DATE-TIME:${utc(eveningBefore(entry.start))}`, entry.title),
    ...alarm('TRIGGER:-PT2H', entry.title),
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ]
  return lines.map(folded).join('\r\n')
}

function alarm(trigger: string, title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', trigger, `DESCRIPTION:${escaped(title)}`, 'END:VALARM']
}

/** 20261201T013000Z. */
function utc(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** Lines of at most 75 bytes; a Chinese character is never cut. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const size = byteLength(character)
    if (bytes + size > MOST_BYTES) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += character
    bytes += size
  }
  return [...parts, part].join('\r\n')
}

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

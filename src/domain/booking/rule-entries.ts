// The rules of an office one entry at a time, as somebody writes them on a screen: `holdMinutes`,
// `hours.1`, `lanes.general.staff`, `serviceMinutes.property-transfer`.
import { hoursText, parseHours, parseTime } from '../office/hours-text'
import { clockTime, type Weekday } from '../time/date'
import type { Lane } from './capacity'
import { ruleBounds, slotBounds, type Bounds, type NumberRule } from './rule-bounds'
import type { BookingRules } from './rules'

/** The rules as they hold: nothing is null any more. */
export type HoldingRules = { readonly [K in keyof BookingRules]: NonNullable<BookingRules[K]> }

type LaneNumber = 'staff' | 'minutes'

const staffBounds: Bounds = { least: 0, most: 100 }
const minuteBounds: Bounds = { least: 1, most: 480 }

/** What stands in an entry. */
export function entryText(rules: HoldingRules, id: string): string {
  const [rule = '', part = '', of = ''] = id.split('.')
  if (rule === 'releasedAt') return clockTime(rules.releasedAt)
  if (rule === 'keptForWalkIn') return String(Math.round(rules.keptForWalkIn * 100))
  if (rule === 'slotMinutes') return String(rules.slotMinutes)
  if (rule === 'hours') return hoursText(rules.hours[Number(part) as Weekday])
  if (rule === 'serviceMinutes') return String(rules.serviceMinutes[part] ?? '')
  if (rule === 'lanes') {
    const lane = rules.lanes.find((one) => one.id === part)
    return lane ? String(Math.round(lane[of as LaneNumber] * 10) / 10) : ''
  }
  return isNumberRule(rule) ? String(rules[rule]) : ''
}

/** The rules with another text in an entry; null where it can't stand there. */
export function withEntry(rules: HoldingRules, id: string, text: string): HoldingRules | null {
  const [rule = '', part = '', of = ''] = id.split('.')
  if (rule === 'releasedAt') {
    const releasedAt = parseTime(text)
    return releasedAt === null || releasedAt === 1440 ? null : { ...rules, releasedAt }
  }
  if (rule === 'hours') {
    const day = parseHours(text)
    return day && { ...rules, hours: { ...rules.hours, [Number(part)]: day } }
  }
  if (rule === 'keptForWalkIn') {
    const percent = whole(text, { least: 0, most: 100 })
    return percent === null ? null : { ...rules, keptForWalkIn: percent / 100 }
  }
  if (rule === 'lanes') return withLane(rules, part, of as LaneNumber, text)
  const value = whole(text, boundsOf(rule))
  if (value === null) return null
  if (rule === 'serviceMinutes') {
    return { ...rules, serviceMinutes: { ...rules.serviceMinutes, [part]: value } }
  }
  return { ...rules, [rule]: value }
}

/** How far an entry may go; undefined where it is no whole number. */
export function entryBounds(id: string): Bounds | undefined {
  const [rule = '', , of] = id.split('.')
  if (rule === 'hours' || rule === 'releasedAt') return undefined
  if (rule === 'keptForWalkIn') return { least: 0, most: 100 }
  if (rule === 'lanes') return of === 'staff' ? staffBounds : minuteBounds
  return boundsOf(rule)
}

/** Only the rules that differ, as they are sent. */
export function changedRules(from: HoldingRules, to: HoldingRules): Partial<HoldingRules> {
  const rules = (Object.keys(to) as (keyof HoldingRules)[]).filter(
    (rule) => JSON.stringify(from[rule]) !== JSON.stringify(to[rule])
  )
  return rules.reduce<Partial<HoldingRules>>((all, rule) => ({ ...all, [rule]: to[rule] }), {})
}

function withLane(
  rules: HoldingRules,
  id: string,
  of: LaneNumber,
  text: string
): HoldingRules | null {
  const value = whole(text, of === 'staff' ? staffBounds : minuteBounds)
  if (value === null) return null
  const change = (lane: Lane): Lane => (lane.id === id ? { ...lane, [of]: value } : lane)
  return { ...rules, lanes: rules.lanes.map(change) }
}

function boundsOf(rule: string): Bounds {
  if (rule === 'slotMinutes') return slotBounds
  return isNumberRule(rule) ? ruleBounds[rule] : minuteBounds
}

function isNumberRule(rule: string): rule is NumberRule {
  return rule in ruleBounds
}

function whole(text: string, { least, most }: Bounds): number | null {
  const narrow = text.normalize('NFKC').trim()
  const value = /^\d{1,5}$/.test(narrow) ? Number(narrow) : NaN
  return value >= least && value <= most ? value : null
}

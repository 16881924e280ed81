// For which messages is a resident asked at a tap? For three templates at most, so that the most
// valuable messages still coming are covered (WX); nobody is asked for little, or again after a no.
import type { Instant } from '../time/instant'
import type { Ahead } from './ahead'
import { templates, told, type NoticeGroup, type Template } from './kinds'
import type { Standing } from './standing'

/** WeChat takes three at a time (five by the current documentation, not on every phone). */
export const MOST_ASKED = 3

/** What one message is worth: a correction that is missed ends a case, a step that is done can wait. */
const worth: Readonly<Record<Template, number>> = {
  correction: 100,
  visit: 90,
  change: 70,
  queue: 60,
  result: 50,
  delivery: 40,
  progress: 20
}

/** For less than this nobody is interrupted: it comes along when something else is asked. */
const WORTH_ASKING = 40

const DAY_MS = 86_400_000
/** So long a no is a no. */
export const REFUSAL_RESTS_MS = 30 * DAY_MS

export interface Planning {
  readonly ahead: readonly Ahead[]
  readonly standings: readonly Standing[]
  /** What the resident has switched off for the phone. */
  readonly muted: readonly NoticeGroup[]
  /** The templates that this installation has. */
  readonly offered: readonly Template[]
  /** True where the resident has asked for messages themselves: a no of before does not count. */
  readonly wished: boolean
  readonly now: Instant
}

/**
 * What to ask for now, the most valuable first; nothing is the usual answer. What the resident lets
 * WeChat answer is asked for at every tap: nothing is shown, and it brings a credit.
 */
export function planAsk(planning: Planning): Template[] {
  const open = templates.filter((template) => mayAsk(planning, template))
  const gain = new Map(open.map((template) => [template, gainOf(planning, template)]))
  const wanted = open
    .filter((template) => (gain.get(template) ?? 0) > 0)
    .sort((a, b) => (gain.get(b) ?? 0) - (gain.get(a) ?? 0))
  const isSilent = (template: Template) => standingOf(planning, template)?.always === true
  const ring = planning.wished ? 0 : WORTH_ASKING
  const loud = wanted.some((one) => !isSilent(one) && (gain.get(one) ?? 0) >= ring)
  return (loud ? wanted : wanted.filter(isSilent)).slice(0, MOST_ASKED)
}

/** What the next credit of this template would carry: the best message that has none yet. */
export function gainOf(planning: Pick<Planning, 'ahead' | 'standings'>, template: Template) {
  const chances = planning.ahead
    .filter((one) => one.template === template)
    .map(({ chance }) => chance)
    .sort((a, b) => b - a)
  const credits = standingOf(planning, template)?.credits ?? 0
  return (chances[credits] ?? 0) * worth[template]
}

function mayAsk(planning: Planning, template: Template): boolean {
  const { offered, muted, wished, now } = planning
  if (!offered.includes(template) || isMuted(muted, template)) return false
  const standing = standingOf(planning, template)
  if (!standing) return true
  if (standing.blocked) return false
  const { refusedAt, always } = standing
  return always || wished || refusedAt === null || now - refusedAt >= REFUSAL_RESTS_MS
}

/** True where what it carries in the first place is not to come to the phone. */
function isMuted(muted: readonly NoticeGroup[], template: Template): boolean {
  const carried = Object.values(told).find((row) => row.template === template)
  return carried !== undefined && muted.includes(carried.group)
}

function standingOf({ standings }: Pick<Planning, 'standings'>, template: Template) {
  return standings.find((one) => one.template === template)
}

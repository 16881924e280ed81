// What happened, newest first: the case's events and its booking's, with who did it, masked.
import type { Output } from '@/contract/calls'
import { told } from '@/domain/notice/kinds'
import { instant } from '@/domain/time/instant'
import type { ShownRows } from '../../database/shown-rows'
import { staffName } from './present-people'

type Entry = Output<'case.show'>['timeline'][number]
type Facts = Entry['facts']

/** Bookkeeping that means nothing to a reader; it stays in the ledger. */
const SILENT = ['review', 'booking.reserve', 'booking.check-in', 'booking.call', 'booking.serve']

/** What the office does about its own work; the resident sees who holds a step, and its light. */
const INSIDE = ['assign', 'urge', 'report-back', 'turn-light', 'ask-extension', 'decline-extension']

/** What the resident whose case it is may read: not what a department writes for the next one. */
export function forResident(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ action }) => !INSIDE.includes(action))
    .map(({ facts: { opinion: _opinion, ...facts }, ...entry }) => ({ ...entry, facts }))
}

/** The timeline of a case. */
export function presentTimeline(shown: ShownRows): Entry[] {
  const nameOf = (id: string | null) => staffName(shown, id)
  const actorOf = (id: string | null, role: string) => (role === 'resident' ? null : nameOf(id))
  const entries: Entry[] = [
    ...shown.bookingEvents.map((e) => ({
      at: instant(e.at.getTime()),
      action: `booking.${e.action}`,
      actor: actorOf(e.actor_id, e.actor_role),
      actorRole: e.actor_role,
      rule: null,
      facts: shownFacts(e.data)
    })),
    ...shown.events.map((e) => ({
      at: e.at,
      action: e.action,
      actor: actorOf(e.actorId, e.actorRole),
      actorRole: e.actorRole,
      rule: e.rule,
      facts: { ...shownFacts(e.data), ...holderNames(e.data, nameOf) }
    })),
    ...shown.tellings.map((t) => ({
      at: instant(t.done_at.getTime()),
      action: 'tell',
      actor: nameOf(t.worker_id),
      actorRole: 'grid-worker',
      rule: null,
      facts: { to: t.told_to, group: told[t.kind].group }
    }))
  ]
  const shownEntries = entries.filter((entry) => !isSilent(entry))
  // What happened in one moment stays in its order, newest first, too.
  return shownEntries.reverse().sort((a, b) => b.at - a.at)
}

/** From whom and to whom a step went; the event keeps ids, never names. */
function holdersIn(data: Readonly<Record<string, unknown>>): Map<string, string> {
  const pairs = ['from', 'to'].map((key) => [key, data[key]] as const)
  return new Map(pairs.filter((pair): pair is [string, string] => isId(pair[1])))
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)
}

function holderNames(
  data: Readonly<Record<string, unknown>>,
  nameOf: (id: string) => string | null
): Facts {
  return Object.fromEntries([...holdersIn(data)].map(([key, id]) => [key, nameOf(id) ?? '']))
}

/** Dates that nobody counts on may move without a word: lights, and those of steps. */
function isSilent({ action, facts }: Entry): boolean {
  return SILENT.includes(action) || (action === 'move-due' && !facts.to)
}

function shownFacts(data: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(
    Object.entries(data).filter((pair): pair is [string, Facts[string]] => isFact(pair[1]))
  )
}

function isFact(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number') return true
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

// What happened, newest first: the case's events and its booking's, with who did it, masked.
import type { Output } from '@/contract/calls'
import type { ChainedEvent } from '@/domain/ledger/chain'
import { maskName } from '@/domain/person/mask'
import { instant } from '@/domain/time/instant'
import { bookingEventsOf } from '../../database/bookings-read'
import { eventsOf } from '../../database/cases'
import { peopleById } from '../../database/people'
import type { Context } from '../environment'

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

/** The timeline of a case and its events, which other parts of the view read too. */
export async function presentTimeline(
  context: Context,
  caseId: string
): Promise<{ entries: Entry[]; events: ChainedEvent[] }> {
  const events = await eventsOf(context.db, caseId)
  const ofBookings = await bookingEventsOf(context.db, caseId)
  const acting = [
    ...events.map((e) => [e.actorId, e.actorRole]),
    ...ofBookings.map((e) => [e.actor_id, e.actor_role])
  ]
    .filter(([, role]) => role !== 'resident')
    .flatMap(([id]) => id ?? [])
  const holding = events.flatMap(({ data }) => [...holdersIn(data).values()])
  const staff = await peopleById(context.db, [...new Set([...acting, ...holding])])
  const nameOf = (id: string | null) => {
    const name = staff.get(id ?? '')?.name
    return name ? maskName(name) : null
  }
  const entries: Entry[] = [
    ...ofBookings.map((e) => ({
      at: instant(e.at.getTime()),
      action: `booking.${e.action}`,
      actor: nameOf(e.actor_id),
      actorRole: e.actor_role,
      rule: null,
      facts: shownFacts(e.data)
    })),
    ...events.map((e) => ({
      at: e.at,
      action: e.action,
      actor: nameOf(e.actorId),
      actorRole: e.actorRole,
      rule: e.rule,
      facts: { ...shownFacts(e.data), ...holderNames(e.data, nameOf) }
    }))
  ]
  const shown = entries.filter((entry) => !isSilent(entry))
  // What happened in one moment stays in its order, newest first, too.
  return { entries: shown.reverse().sort((a, b) => b.at - a.at), events }
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

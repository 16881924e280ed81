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
const SILENT = ['review', 'start', 'booking.reserve', 'booking.call', 'booking.serve']

/** The timeline of a case and its events, which other parts of the view read too. */
export async function presentTimeline(
  context: Context,
  caseId: string
): Promise<{ entries: Entry[]; events: ChainedEvent[] }> {
  const events = await eventsOf(context.db, caseId)
  const ofBookings = await bookingEventsOf(context.db, caseId)
  const staff = await peopleById(context.db, [
    ...new Set(
      [
        ...events.map((e) => [e.actorId, e.actorRole]),
        ...ofBookings.map((e) => [e.actor_id, e.actor_role])
      ]
        .filter(([, role]) => role !== 'resident')
        .flatMap(([id]) => (id ? [id] : []))
    )
  ])
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
      facts: shownFacts(e.data)
    }))
  ]
  const shown = entries.filter((entry) => !SILENT.includes(entry.action))
  // What happened in one moment stays in its order, newest first, too.
  return { entries: shown.reverse().sort((a, b) => b.at - a.at), events }
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

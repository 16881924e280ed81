// What is shown of the hall: a ticket to its holder and to a clerk, the screen in the hall, a counter.
import * as v from 'valibot'
import { queueReasons } from '@/domain/hall/queue'
import { ticketActions, ticketKinds, ticketStatuses } from '@/domain/hall/ticket'
import { outDate, outInstant, outMinutes, word } from './fields'

/** Minutes, from at least to at most (HALL-wait). */
const range = v.object({ low: v.number(), high: v.number() })
const slot = v.object({ start: outMinutes, end: outMinutes })

/** A ticket as whoever holds its id sees it: no names, nothing about the case. */
export const ticketView = v.object({
  id: v.string(),
  /** As B012 (booked) or A031 (walk-in). */
  number: v.string(),
  kind: word(ticketKinds),
  status: word(ticketStatuses),
  date: outDate,
  officeId: v.string(),
  officeName: v.string(),
  laneName: v.string(),
  serviceName: v.nullable(v.string()),
  /** Where to go: set while it is called, served or on hold. */
  counterName: v.nullable(v.string()),
  places: v.number(),
  priority: v.boolean(),
  /** What was booked; null for a walk-in. */
  slot: v.nullable(slot),
  /** How many are called before it, as things stand; null unless it waits. */
  before: v.nullable(v.number()),
  /** Null unless it waits, and where nothing honest can be said: no counter is open. */
  wait: v.nullable(range),
  /** How often it was called, and how often it is before it is passed over (HALL-calls). */
  calls: v.number(),
  callLimit: v.number(),
  calledAt: v.nullable(outInstant),
  issuedAt: outInstant,
  /** True while its resident may give it up. */
  canLeave: v.boolean()
})

/** The screen in the hall: numbers and counters, no names and no ids. */
export const hallView = v.object({
  now: outInstant,
  date: outDate,
  officeId: v.string(),
  officeName: v.string(),
  lanes: v.array(
    v.object({
      id: v.string(),
      /** Empty where the office has one lane alone. */
      name: v.string(),
      waiting: v.number(),
      openCounters: v.number(),
      /** For somebody who takes a walk-in ticket now. */
      wait: v.nullable(range)
    })
  ),
  /** Each counter with an open shift, in the office's order; its ticket, where it has one. */
  counters: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      laneName: v.string(),
      paused: v.boolean(),
      number: v.nullable(v.string()),
      status: v.nullable(word(['called', 'serving'])),
      calls: v.number(),
      calledAt: v.nullable(outInstant)
    })
  ),
  /** The last ones called, the newest first; one that is called again comes first again. */
  lastCalls: v.array(
    v.object({
      number: v.string(),
      counterName: v.string(),
      calls: v.number(),
      calledAt: outInstant
    })
  ),
  /** Numbers that were called and did not come, the newest first. */
  passedOver: v.array(v.string())
})

/** A ticket as a clerk sees it. Whose it is, the case says, whose reading is recorded. */
export const deskTicket = v.object({
  id: v.string(),
  number: v.string(),
  kind: word(ticketKinds),
  status: word(ticketStatuses),
  lane: v.string(),
  laneName: v.string(),
  serviceId: v.nullable(v.string()),
  serviceName: v.nullable(v.string()),
  bookingId: v.nullable(v.string()),
  caseId: v.nullable(v.string()),
  places: v.number(),
  priority: v.boolean(),
  slot: v.nullable(slot),
  counterId: v.nullable(v.string()),
  counterName: v.nullable(v.string()),
  calls: v.number(),
  issuedAt: outInstant,
  queuedAt: outInstant,
  calledAt: v.nullable(outInstant),
  servingAt: v.nullable(outInstant),
  /** Minutes since it was issued. */
  waitedMinutes: v.number(),
  /** Minutes at counters so far. */
  servedMinutes: v.number(),
  /** What this clerk can do with it now, from their counter. */
  actions: v.array(word(ticketActions))
})

const queued = v.object({
  ticket: deskTicket,
  /** Why it is called in this place (HALL-order). */
  why: word(queueReasons)
})

export const shiftView = v.object({
  counterId: v.string(),
  counterName: v.string(),
  lane: v.string(),
  laneName: v.string(),
  openedAt: outInstant,
  /** Null unless it is paused. */
  pausedAt: v.nullable(outInstant)
})

/** The clerk's own counter and everybody who waits for it. */
export const hallDesk = v.object({
  now: outInstant,
  date: outDate,
  officeId: v.string(),
  officeName: v.string(),
  lanes: v.array(v.object({ id: v.string(), name: v.string(), waiting: v.number() })),
  counters: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      /** The lanes it may be opened for. */
      lanes: v.array(v.string()),
      /** The lane it is open for; null while it is closed. */
      openFor: v.nullable(v.string()),
      paused: v.boolean(),
      mine: v.boolean(),
      number: v.nullable(v.string())
    })
  ),
  /** Null until the clerk opens a counter; the lists then are those of every lane. */
  shift: v.nullable(shiftView),
  inHand: v.nullable(deskTicket),
  /** In the order in which they are called, as things stand. */
  queue: v.array(queued),
  onHold: v.array(deskTicket),
  toCollect: v.array(deskTicket),
  missed: v.array(deskTicket),
  /** Served today in these lanes. */
  servedToday: v.number(),
  /** Minutes at the counter by service; `count` tickets were measured, 0 where it is the standard. */
  measured: v.array(
    v.object({
      serviceId: v.nullable(v.string()),
      serviceName: v.nullable(v.string()),
      low: v.number(),
      median: v.number(),
      high: v.number(),
      count: v.number()
    })
  ),
  callLimit: v.number(),
  bookedPerWalkIn: v.number()
})

/** What a paper ticket says. */
export const paperTicket = v.object({
  number: v.string(),
  officeName: v.string(),
  laneName: v.string(),
  serviceName: v.nullable(v.string()),
  issuedAt: outInstant,
  places: v.number(),
  priority: v.boolean(),
  before: v.nullable(v.number()),
  wait: v.nullable(range),
  /** What its QR code says; whoever has it sees the ticket live. */
  qr: v.string()
})

// Calls on the hall: its screen, tickets, counters; calling, serving, coming back.
import * as v from 'valibot'
import { change, read } from './call'
import { actionId, id, outInstant, outMinutes, places, slug, text } from './fields'
import { deskTicket, hallDesk, hallView, paperTicket, shiftView, ticketView } from './hall-view'

const one = v.object({ actionId, ticketId: id })
const nothing = v.object({ actionId })
const ticket = v.object({ ticket: deskTicket })

export const hallCalls = {
  'hall.show': read(
    'The screen in the hall: who is called to which counter, how many wait',
    v.object({ officeId: slug }),
    hallView
  ),
  'hall.door': read(
    'The QR code with which residents check in by themselves; it changes every 5 minutes',
    v.object({}),
    v.object({
      qr: v.string(),
      until: outInstant,
      /** The mini-program code that says the same, as a data URL; null where WeChat draws none. */
      picture: v.nullable(v.string())
    })
  ),
  'hall.poster': read(
    'What the poster at the door of my office says; its code never changes',
    v.object({}),
    v.object({
      officeId: v.string(),
      name: v.string(),
      address: v.string(),
      floor: v.string(),
      phone: v.string(),
      /** Opening hours from Monday to Sunday; none on a day that is not worked. */
      week: v.array(v.array(v.object({ from: outMinutes, to: outMinutes }))),
      /** The mini-program code of the office, as a data URL; null where WeChat draws none. */
      picture: v.nullable(v.string())
    })
  ),
  'hall.desk': read(
    'My counter, the ticket in hand, and who waits, in the order of calling (HALL-order)',
    v.object({}),
    hallDesk
  ),
  'hall.open-counter': change(
    'Opens a counter for a lane; without one for the first it belongs to',
    v.object({ actionId, counterId: slug, lane: v.optional(slug) }),
    shiftView
  ),
  'hall.pause': change('My counter pauses: nobody is called to it', nothing, shiftView),
  'hall.resume': change('My counter goes on', nothing, shiftView),
  'hall.close-counter': change(
    'My counter closes; who was to come to it goes to the others',
    nothing,
    v.object({ counterId: v.string() })
  ),
  'ticket.show': read(
    'One ticket, for whoever has its id: how many before it, how long (HALL-wait)',
    v.object({ ticketId: id }),
    ticketView
  ),
  'ticket.mine': read(
    'My tickets of today, the newest first',
    v.object({}),
    v.object({ tickets: v.array(ticketView) })
  ),
  'ticket.issue': change(
    'A clerk gives a ticket to somebody who has not booked (ZJ-12); its id is the actionId',
    v.object({
      actionId,
      lane: v.optional(slug),
      serviceId: v.optional(slug),
      priority: v.optional(v.boolean('type'), false),
      places: v.optional(places, 1),
      caseId: v.optional(id)
    }),
    v.object({ ticket: deskTicket, paper: paperTicket })
  ),
  'ticket.call-next': change(
    'Calls whoever is next to my counter (HALL-order); null where nobody waits',
    nothing,
    v.object({ ticket: v.nullable(deskTicket) })
  ),
  'ticket.call': change(
    'Calls a number out of its order, with a written reason',
    v.object({ actionId, ticketId: id, reason: text(200, 2) }),
    ticket
  ),
  'ticket.recall': change('Calls the number again (HALL-calls)', one, ticket),
  'ticket.pass-over': change(
    'Passes a number over that was called often enough and did not come (HALL-calls)',
    one,
    ticket
  ),
  'ticket.return': change('Somebody who was passed over is here now', one, ticket),
  'ticket.serve': change('Whoever was called is at the counter', one, ticket),
  'ticket.hold': change('Puts the ticket aside: something is fetched or filled in', one, ticket),
  'ticket.resume': change('Whoever was put aside is back', one, ticket),
  'ticket.transfer': change(
    'Sends somebody to another lane or counter; they keep their time of arrival',
    v.object({ actionId, ticketId: id, lane: v.optional(slug), counterId: v.optional(slug) }),
    ticket
  ),
  'ticket.finish': change(
    'The visit is over; with `collect`, they come back today to collect something',
    v.object({ actionId, ticketId: id, collect: v.optional(v.boolean('type'), false) }),
    ticket
  ),
  'ticket.come-back': change('Whoever was to collect something is here', one, ticket),
  'ticket.leave': change(
    'Gives the ticket up: its resident, or a clerk of its office',
    one,
    v.object({ number: v.string() })
  ),
  'booking.arrive': change(
    'A resident checks in by the QR code in the hall, near the time of the booking',
    v.object({ actionId, bookingId: id, officeCode: text(120, 4) }),
    v.object({ bookingId: v.string(), ticketId: v.string(), number: v.string() })
  )
}

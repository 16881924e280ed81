// The verbs of the hall: its counters and the tickets they call.
import { callNext, callNumber, passOver, recallTicket } from './call-ticket'
import { closeCounter, openCounter, pauseCounter, resumeCounter } from './counter'
import { arrive, showDoor } from './door'
import { issueTicket } from './issue-ticket'
import { showPoster } from './poster'
import {
  comeBack,
  finishTicket,
  holdTicket,
  leaveHall,
  resumeTicket,
  returnTicket,
  serveTicket,
  transferTicket
} from './serve-ticket'
import { listMyTickets, showHall, showTicket } from './show-hall'
import { showHallDesk } from './show-hall-desk'

export const hallCalls = {
  'booking.arrive': arrive,
  'hall.show': showHall,
  'hall.door': showDoor,
  'hall.poster': showPoster,
  'hall.desk': showHallDesk,
  'hall.open-counter': openCounter,
  'hall.pause': pauseCounter,
  'hall.resume': resumeCounter,
  'hall.close-counter': closeCounter,
  'ticket.show': showTicket,
  'ticket.mine': listMyTickets,
  'ticket.issue': issueTicket,
  'ticket.call-next': callNext,
  'ticket.call': callNumber,
  'ticket.recall': recallTicket,
  'ticket.pass-over': passOver,
  'ticket.return': returnTicket,
  'ticket.serve': serveTicket,
  'ticket.hold': holdTicket,
  'ticket.resume': resumeTicket,
  'ticket.transfer': transferTicket,
  'ticket.finish': finishTicket,
  'ticket.come-back': comeBack,
  'ticket.leave': leaveHall
}

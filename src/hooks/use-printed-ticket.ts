// Which ticket goes on paper now? It is put on the page, and the printer's dialog opens over it.
import { useEffect, useState } from 'react'
import { call } from '@/client/call'
import { canPrint, printOnRoll } from '@/client/print'
import { ticketAddress } from '@/client/ticket-address'
import type { IssuedTicket } from './use-issue'

export interface PrintedTicket {
  /** What stands on the paper; null before anything was printed. */
  readonly ticket: IssuedTicket | null
  /** Prints what was issued. Null where there is no printer. */
  readonly print: ((issued: IssuedTicket) => void) | null
  /** Prints a ticket of the queue once more. Null where there is no printer. */
  readonly printAgain: ((ticketId: string) => void) | null
}

/** One ticket at a time; a new one is printed as soon as it stands on the page. */
export function usePrintedTicket(): PrintedTicket {
  const [ticket, setTicket] = useState<IssuedTicket | null>(null)
  useEffect(() => {
    if (ticket) void printOnRoll()
  }, [ticket])
  const print = (issued: IssuedTicket) => setTicket({ ...issued })
  const printAgain = async (ticketId: string) => {
    const answer = await call('ticket.show', { ticketId })
    if (answer.ok) print({ paper: answer.data, qr: ticketAddress(ticketId) })
  }
  if (!canPrint()) return { ticket, print: null, printAgain: null }
  return { ticket, print, printAgain: (ticketId) => void printAgain(ticketId) }
}

// How does my number stand? It changes by itself, and the phone is felt when it is called.
import { useEffect, useRef } from 'react'
import type { Output } from '@/contract/calls'
import { sessionToken } from '@/client/session'
import { vibrate } from '@/client/vibrate'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'
import { useLive } from './use-live'

export type LiveTicket = Output<'ticket.show'>

export interface LiveTicketReading {
  readonly shown: Called<LiveTicket>
  /** True where it can be given up here: it is mine, and I am signed in. */
  readonly canLeave: boolean
  readonly leaving: Act
  leave(): Promise<void>
}

/** A ticket by its id, for whoever has it; an empty id asks nothing. */
export function useLiveTicket(ticketId: string, active: boolean): LiveTicketReading {
  const shown = useCall('ticket.show', ticketId ? { ticketId } : null, { cache: true })
  const ticket = shown.data
  const open = active && ticket !== undefined && !isOver(ticket)
  useLive(open ? ticket.officeId : null, shown.reload)
  useEvery(shown.reload, open)
  useFeltCall(ticket)
  const isSignedIn = process.env.TARO_ENV === 'weapp' || sessionToken() !== null
  const mine = useCall('ticket.mine', isSignedIn && ticket?.canLeave ? {} : null)
  const isMine = mine.data?.tickets.some(({ id }) => id === ticketId) ?? false
  const [run, leaving] = useAct('ticket.leave')
  return {
    shown,
    leaving,
    canLeave: (ticket?.canLeave ?? false) && isMine,
    leave: async () => {
      await run({ ticketId })
      await shown.reload()
    }
  }
}

function isOver({ status }: LiveTicket): boolean {
  return status === 'served' || status === 'left'
}

/** Each call is felt once; what was called before the page was opened is read. */
function useFeltCall(ticket: LiveTicket | undefined): void {
  const before = useRef<number | null | undefined>(undefined)
  const at = ticket && (ticket.status === 'called' ? ticket.calledAt : null)
  useEffect(() => {
    if (at === undefined) return
    if (before.current !== undefined && at !== null && at !== before.current) void vibrate()
    before.current = at
  }, [at])
}

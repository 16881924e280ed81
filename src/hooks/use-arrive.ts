// Checking in by oneself in the hall: the code of its screen, and which of my bookings it is for.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { doorCodeOf } from '@/client/door-address'
import { canScan, scanCode } from '@/client/scan'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

export type Bookings = Output<'booking.list'>

export interface Arriving {
  readonly shown: Called<Bookings>
  /** Those that can be checked in for, the soonest first. */
  readonly bookings: Bookings['bookings']
  /** True once the code of the screen is there. */
  readonly hasCode: boolean
  readonly sending: Act
  /** Null where no camera reads codes. */
  readonly scan: (() => Promise<void>) | null
  /** Checks in; the id of the ticket, or null where it was refused. */
  arrive(bookingId: string): Promise<string | null>
}

/** `given` is the code with which the page was opened, `bookingId` the booking; empty for none. */
export function useArrive(given: string, bookingId: string): Arriving {
  const shown = useCall('booking.list', {})
  const [code, setCode] = useState(given === '' ? '' : doorCodeOf(given))
  const [run, sending] = useAct('booking.arrive')
  const booked = shown.data?.bookings.filter(({ status }) => status === 'booked') ?? []
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned === null) return
    sending.clear()
    setCode(doorCodeOf(scanned))
  }
  return {
    ...{ shown, sending },
    bookings: booked.filter(({ id }) => bookingId === '' || id === bookingId),
    hasCode: code !== '',
    scan: canScan ? scan : null,
    arrive: async (id) => {
      const answer = await run({ bookingId: id, officeCode: code })
      return answer.ok ? answer.data.ticketId : null
    }
  }
}

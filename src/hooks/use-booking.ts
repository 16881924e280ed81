// How does my booking stand, and what can I still do with it?
import type { Output } from '@/contract/calls'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

export type Booking = Output<'booking.show'>

export interface BookingReading {
  readonly shown: Called<Booking>
  readonly confirming: Act
  readonly cancelling: Act
  /** Makes the held place a booking; true once it is one. */
  confirm(): Promise<boolean>
  /** Gives the place back; true once it is given. */
  cancel(): Promise<boolean>
}

/** The booking that a case has beside an offer; null where it has none. An empty id asks nothing. */
export function useBookedBeside(caseId: string): Booking | null {
  const shown = useCall('case.show', caseId ? { caseId } : null)
  const booking = shown.data?.booking ?? null
  return booking?.status === 'booked' ? booking : null
}

/** One booking of mine; it opens without network. An empty id asks nothing. */
export function useBooking(bookingId: string): BookingReading {
  const shown = useCall('booking.show', bookingId ? { bookingId } : null, { cache: true })
  const [runConfirm, confirming] = useAct('booking.confirm')
  const [runCancel, cancelling] = useAct('booking.cancel')
  const act = async (run: typeof runConfirm) => {
    const answer = await run({ bookingId })
    if (answer.ok) shown.put(answer.data)
    else if (answer.failure.code !== 'offline') await shown.reload()
    return answer.ok
  }
  return {
    shown,
    confirming,
    cancelling,
    confirm: () => act(runConfirm),
    cancel: () => act(runCancel)
  }
}

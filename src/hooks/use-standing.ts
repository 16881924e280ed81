// Which visits have I missed, may I book online, and what did I say about them? BOOK-no-show.
import type { Output } from '@/contract/calls'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

export type Standing = Output<'booking.standing'>

export interface StandingReading {
  readonly shown: Called<Standing>
  readonly appealing: Act
  /** Says why a visit was missed; true once it is written down. */
  appeal(bookingId: string, reason: string): Promise<boolean>
}

/** My missed visits; nothing is asked while `wanted` is false. */
export function useStanding(wanted = true): StandingReading {
  const shown = useCall('booking.standing', wanted ? {} : null)
  const [run, appealing] = useAct('booking.appeal')
  return {
    shown,
    appealing,
    appeal: async (bookingId, reason) => {
      const answer = await run({ bookingId, reason })
      if (answer.ok) shown.put(answer.data)
      else if (answer.failure.code !== 'offline') await shown.reload()
      return answer.ok
    }
  }
}

// For what can one wait on the day that is looked at, and does one? BOOK-waitlist.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { wishesOf, type Wish } from '@/domain/booking/wish'
import { useAct, type Act } from './use-act'
import type { Slots } from './use-slots'

export interface Waiting {
  /** Nothing where there is something to take instead. */
  readonly wishes: readonly Wish[]
  /** True while it is asked for which times. */
  readonly asking: boolean
  readonly joining: Act
  ask(): void
  close(): void
  /** Joins the waitlist; the booking that waits, or null where it was refused. */
  join(wish: Wish): Promise<Output<'booking.wait'> | null>
}

/** The waitlist of the day that is looked at. */
export function useWaiting(caseId: string, officeId: string, slots: Slots): Waiting {
  const { day, places, full, shown } = slots
  const [asking, setAsking] = useState(false)
  const [run, joining] = useAct('booking.wait')
  return {
    wishes: day?.canWait ? wishesOf(day.slots, places, full?.start ?? null) : [],
    asking,
    joining,
    ask: () => {
      joining.clear()
      setAsking(true)
    },
    close: () => setAsking(false),
    join: async ({ from, to }) => {
      if (!day) return null
      const answer = await run({ caseId, officeId, date: day.date, from, to, places })
      if (answer.ok) return answer.data
      await shown.reload()
      return null
    }
  }
}

// Which days and slots are there, which one is chosen, and is it still there when it is taken?
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import type { DateString, Minutes } from '@/domain/time/date'
import { nearSlots, firstDay, nextOpenDay, type Day, type Slot } from './slot-choice'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

type CaseView = Output<'case.show'>
type Booking = Output<'booking.show'>

/** What was asked for and is not there: found full at the tap, or known to be. */
export interface FullSlot {
  readonly start: Minutes
  /** True where somebody else was faster. */
  readonly just: boolean
  readonly others: readonly Slot[]
}

export interface Slots {
  readonly shownCase: Called<CaseView>
  readonly shown: Called<Output<'booking.availability'>>
  /** The booking that is moved; null where a new place is taken. */
  readonly moving: Booking | null
  readonly day: Day | null
  readonly start: Minutes | null
  readonly full: FullSlot | null
  /** The next day with a place after the one that is looked at. */
  readonly next: Day | null
  readonly taking: Act
  lookAt(date: DateString): void
  choose(slot: Slot): void
  /** Takes the chosen slot; the booking, or null where it was refused. */
  take(): Promise<Booking | null>
}

/** The slots of an office for a case; with `changeId` a booking is moved instead of made. */
export function useSlots(caseId: string, officeId: string, changeId: string): Slots {
  const shownCase = useCall('case.show', caseId ? { caseId } : null)
  const serviceId = shownCase.data?.serviceId
  const asked = serviceId && officeId ? { officeId, serviceId } : null
  const shown = useCall('booking.availability', asked, { keep: true })
  const [date, setDate] = useState<DateString | null>(null)
  const [start, setStart] = useState<Minutes | null>(null)
  const [fullAt, setFullAt] = useState<{ start: Minutes; just: boolean } | null>(null)
  const [reserve, reserving] = useAct('booking.reserve')
  const [change, changing] = useAct('booking.change')

  const days = shown.data?.days ?? []
  const own = shownCase.data?.booking ?? null
  const moving = own !== null && own.id === changeId ? own : null
  const day = days.find((one) => one.date === date) ?? firstDay(days, moving?.date ?? null)
  const forget = () => {
    setStart(null)
    setFullAt(null)
    reserving.clear()
    changing.clear()
  }
  const take = async () => {
    if (!day || start === null) return null
    const place = { officeId, date: day.date, start }
    const answer = moving
      ? await change({ bookingId: moving.id, ...place })
      : await reserve({ caseId, ...place })
    if (answer.ok) return answer.data
    const full = answer.failure.code === 'slot-full'
    await Promise.all([shown.reload(), shownCase.reload()])
    if (full) setFullAt({ start, just: true })
    if (full) setStart(null)
    return null
  }
  return {
    shownCase,
    shown,
    moving,
    day,
    start,
    full: day && fullAt ? { ...fullAt, others: nearSlots(day, fullAt.start) } : null,
    next: day && nextOpenDay(days, day.date),
    taking: moving ? changing : reserving,
    lookAt: (wanted) => {
      forget()
      setDate(wanted)
    },
    choose: (slot) => {
      forget()
      // The day that is looked at by default stays looked at when the next answer comes.
      if (day) setDate(day.date)
      if (slot.left > 0) setStart(slot.start)
      else setFullAt({ start: slot.start, just: false })
    },
    take
  }
}

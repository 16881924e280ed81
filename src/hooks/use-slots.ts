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
  /** How many come, and how many may (BOOK-family). */
  readonly places: number
  readonly most: number
  comeWith(places: number): void
  lookAt(date: DateString): void
  choose(slot: Slot): void
  /** Takes the chosen slot; the id of the booking, or null where it was refused. */
  take(): Promise<Pick<Booking, 'id'> | null>
}

export interface Wanted {
  readonly caseId: string
  readonly officeId: string
  /** The booking that is moved instead of making one; empty for none. */
  readonly changeId: string
  /** What is looked at first, where it was chosen elsewhere. */
  readonly date: DateString | null
  readonly start: Minutes | null
}

/** The slots of an office for a case. */
export function useSlots({ caseId, officeId, changeId, ...first }: Wanted): Slots {
  const shownCase = useCall('case.show', caseId ? { caseId } : null)
  const serviceId = shownCase.data?.serviceId
  const asked = serviceId && officeId ? { officeId, serviceId } : null
  const shown = useCall('booking.availability', asked, { keep: true })
  const [date, setDate] = useState(first.date)
  const [chosen, setStart] = useState(first.start)
  const [company, setCompany] = useState(1)
  const [fullAt, setFullAt] = useState<{ start: Minutes; just: boolean } | null>(null)
  const days = shown.data?.days ?? []
  const own = shownCase.data?.booking ?? null
  const moving = own !== null && own.id === changeId ? own : null
  const day = days.find((one) => one.date === date) ?? firstDay(days, moving?.date ?? null)
  const places = moving?.places ?? company
  const start = isThere(day, chosen, places) ? chosen : null
  const { taking, put } = useTaking(caseId, moving)
  const forget = () => {
    setStart(null)
    setFullAt(null)
    taking.clear()
  }
  const take = async () => {
    if (!day || start === null) return null
    const answer = await put({ officeId, date: day.date, start }, places)
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
    full: day && fullAt ? { ...fullAt, others: nearSlots(day, fullAt.start, places) } : null,
    next: day && nextOpenDay(days, day.date),
    taking,
    places,
    most: moving ? 1 : (shown.data?.familyPlaces ?? 1),
    comeWith: (count) => {
      setFullAt(null)
      setCompany(count)
    },
    lookAt: (wanted) => {
      forget()
      setDate(wanted)
    },
    choose: (slot) => {
      forget()
      // The day that is looked at by default stays looked at when the next answer comes.
      if (day) setDate(day.date)
      if (slot.left >= places) setStart(slot.start)
      else setFullAt({ start: slot.start, just: false })
    },
    take
  }
}

/** The act by which a place is taken: a new booking, or another place for one. */
function useTaking(caseId: string, moving: Booking | null) {
  const [reserve, reserving] = useAct('booking.reserve')
  const [change, changing] = useAct('booking.change')
  return {
    taking: moving ? changing : reserving,
    put: (place: { officeId: string; date: DateString; start: Minutes }, places: number) =>
      moving ? change({ bookingId: moving.id, ...place }) : reserve({ caseId, ...place, places })
  }
}

/** False for what has gone meanwhile, or is too little for those who come. */
function isThere(day: Day | null, start: Minutes | null, places: number): boolean {
  return day?.slots.some((slot) => slot.start === start && slot.left >= places) === true
}

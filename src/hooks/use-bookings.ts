// My bookings: those that are still to come, and those that are over.
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'

type Booking = Output<'booking.list'>['bookings'][number]

export interface Bookings {
  readonly shown: Called<Output<'booking.list'>>
  /** The nearest first. */
  readonly ahead: readonly Booking[]
  readonly before: readonly Booking[]
}

/** They open without network. */
export function useBookings(): Bookings {
  const shown = useCall('booking.list', {}, { cache: true })
  const all = shown.data?.bookings ?? []
  const isOver = ({ status }: Booking) => status === 'served' || status === 'no-show'
  const when = ({ date, start }: Booking) => `${date} ${start + 1000}`
  const ahead = all.filter((one) => !isOver(one))
  return {
    shown,
    ahead: [...ahead].sort((a, b) => (when(a) < when(b) ? -1 : 1)),
    before: all.filter(({ status }) => status === 'served')
  }
}

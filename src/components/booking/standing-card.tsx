// The booking that this case has already: held, or made. Nothing is lost by looking at others.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Link } from '../link'

export interface StandingCardProps {
  readonly booking: Output<'booking.show'>
  /** True while it is being moved to another time. */
  readonly moving: boolean
  readonly onConfirm: () => void
  readonly onTicket: () => void
}

/** Nothing for a booking that is over, or for a place that is not kept any more. */
export function StandingCard({ booking, moving, onConfirm, onTicket }: StandingCardProps) {
  const { pick } = words.booking
  const { status, date, start } = booking
  if (moving) return <Card tone="info">{pick.keepOld(date, start)}</Card>
  if (status === 'held') {
    if (!booking.canConfirm) return null
    return (
      <Card tone="wait">
        <View>{pick.held(date, start)}</View>
        <Link onTap={onConfirm}>{pick.goConfirm}</Link>
      </Card>
    )
  }
  if (status !== 'booked') return null
  return (
    <Card tone="info">
      <View>{pick.booked(date, start)}</View>
      <Link onTap={onTicket}>{pick.seeTicket}</Link>
    </Card>
  )
}

// A wish or an offer on its way to a booking: how many stand before it, or until when it stands.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { KeptPlace } from './kept-place'
import { PlaceLines } from './place-card'
import './waiting-card.scss'

type Booking = Output<'booking.show'>

export interface WaitingCardProps {
  readonly booking: Booking
  /** What is left of the time for which it is offered; null while that is not known. */
  readonly seconds: number | null
  /** The booking that is given up with taking the offer; null where there is none. */
  readonly other: Pick<Booking, 'date' | 'start'> | null
}

/** Of a booking that is waitlisted or offered. */
export function WaitingCard({ booking, seconds, other }: WaitingCardProps) {
  const { statuses, wait } = words.booking
  const { status, holdUntil } = booking
  const offered = status === 'offered'
  return (
    <Card className="waiting">
      <View className="waiting-chip">
        <Chip tone="wait">{statuses[status]}</Chip>
      </View>
      {offered ? <PlaceLines booking={booking} /> : <Wish booking={booking} />}
      {offered && holdUntil !== null && <KeptPlace until={holdUntil} seconds={seconds} />}
      <View className="waiting-note">{offered ? wait.ticket.offered : wait.ticket.told}</View>
      {offered && other && (
        <View className="waiting-note">{wait.ticket.swap(other.date, other.start)}</View>
      )}
    </Card>
  )
}

function Wish({ booking }: { readonly booking: Booking }) {
  const { ticket, people } = words.booking.wait
  const { date, start, end, office, serviceName, places, waitAhead } = booking
  const what = [serviceName, places > 1 && people.count(places)].filter(Boolean)
  return (
    <View>
      <View className="waiting-date">{dateWithWeekday(date)}</View>
      <View>{ticket.between(start, end)}</View>
      <View>{office.name}</View>
      <View className="waiting-what">{what.join(words.common.dot)}</View>
      {waitAhead !== null && (
        <View className="waiting-ahead" role="status" aria-label={ticket.aheadLabel}>
          {ticket.ahead(waitAhead)}
        </View>
      )}
    </View>
  )
}

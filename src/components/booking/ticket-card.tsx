// The ticket (凭证), like a boarding pass: when, where, and the code that the counter scans.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { PlaceLines } from './place-card'
import { QrCode } from './qr-code'
import './ticket-card.scss'

type Booking = Output<'booking.show'>

/** The code stands on it only while it opens something. */
export function TicketCard({ booking }: { readonly booking: Booking }) {
  const { ticket, statuses, code } = words.booking
  const valid = booking.status === 'booked'
  return (
    <Card flush className="ticket">
      <View className="ticket-top">
        {!valid && (
          <View className="ticket-chip">
            <Chip tone={toneOf(booking.status)}>{statuses[booking.status]}</Chip>
          </View>
        )}
        <PlaceLines booking={booking} />
      </View>
      <View className="ticket-cut" />
      {valid ? (
        <View className="ticket-code">
          <QrCode text={booking.qr} label={ticket.qr} />
          <View className="ticket-number" aria-label={ticket.code(code(booking.code))}>
            {code(booking.code)}
          </View>
          <View className="ticket-show">{ticket.show}</View>
        </View>
      ) : (
        <View className="ticket-over">{overText(booking)}</View>
      )}
    </Card>
  )
}

function overText({ status, wish }: Booking): string {
  const { ticket, wait } = words.booking
  if (status === 'booked') return ''
  if (wish !== null && status === 'expired') return wait.ticket.over
  return wish !== null && status === 'cancelled' ? wait.ticket.left : ticket.status[status]
}

function toneOf(status: Booking['status']): 'ok' | 'wait' | 'info' | 'plain' {
  switch (status) {
    case 'checked-in':
    case 'called':
    case 'serving':
      return 'info'
    case 'served':
      return 'ok'
    case 'held':
      return 'wait'
    default:
      return 'plain'
  }
}

// Bookings as a list: when, for what, where, and how each stands.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateWithWeekday, timeText } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { Section } from '../section'

type Booking = Output<'booking.list'>['bookings'][number]

export interface BookingRowsProps {
  readonly title: string
  readonly bookings: readonly Booking[]
  readonly onOpen: (bookingId: string) => void
}

/** Nothing where there are none. */
export function BookingRows({ title, bookings, onOpen }: BookingRowsProps) {
  if (bookings.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        {bookings.map((booking) => (
          <Row
            key={booking.id}
            icon="ticket"
            iconTone={booking.status === 'served' ? 'second' : 'main'}
            title={whenOf(booking)}
            note={[booking.serviceName, booking.office.name].join(words.common.dot)}
            right={<Chip tone={toneOf(booking)}>{words.booking.statuses[booking.status]}</Chip>}
            onTap={() => onOpen(booking.id)}
          />
        ))}
      </Card>
    </Section>
  )
}

function whenOf({ status, date, start, end }: Booking): string {
  const { between } = words.booking.wait.ticket
  const day = dateWithWeekday(date)
  return status === 'waitlisted' ? `${day}${between(start, end)}` : `${day}${timeText(start)}`
}

function toneOf({ status }: Booking): 'ok' | 'wait' | 'info' | 'plain' {
  switch (status) {
    case 'waitlisted':
    case 'offered':
    case 'held':
      return 'wait'
    case 'booked':
      return 'ok'
    case 'checked-in':
    case 'called':
    case 'serving':
      return 'info'
    default:
      return 'plain'
  }
}

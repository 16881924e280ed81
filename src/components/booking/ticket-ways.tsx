// What helps to be there in time: the way, the calendar, somebody to ask, until when it can change.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { instantText } from '@/words/format'
import { Card } from '../card'
import { Row } from '../row'
import './ticket-ways.scss'

type Booking = Output<'booking.show'>

export interface TicketWaysProps {
  readonly booking: Booking
  /** True where the calendar tells twice. */
  readonly twice: boolean
  readonly onRoute: () => void
  readonly onCalendar: () => void
  readonly onRing: () => void
  readonly onProgress: () => void
}

/** Rows that do one thing each. */
export function TicketWays(props: TicketWaysProps) {
  const { booking, twice, onRoute, onCalendar, onRing, onProgress } = props
  const { ticket } = words.booking
  const { office, status } = booking
  const ahead = status === 'booked'
  return (
    <>
      <Card flush>
        <Row
          icon="pin"
          iconTone="main"
          title={ticket.how}
          note={[office.address, office.directions].filter(Boolean).join(words.common.comma)}
          right={<View className="ways-do">{ticket.route}</View>}
          onTap={onRoute}
        />
        {ahead && (
          <Row
            icon="calendar"
            iconTone="main"
            title={ticket.calendar}
            note={twice ? ticket.calendarNote : ticket.calendarNoteOne}
            right={<View className="ways-do">{ticket.calendarAdd}</View>}
            onTap={onCalendar}
          />
        )}
        <Row icon="phone" iconTone="main" title={ticket.call} note={office.phone} onTap={onRing} />
        <Row icon="clock" iconTone="main" title={ticket.progress} onTap={onProgress} />
      </Card>
      {ahead && <View className="ways-rules">{rulesText(booking)}</View>}
    </>
  )
}

function rulesText({ canCancel, changeUntil, changesLeft }: Booking): string {
  const { ticket } = words.booking
  if (!canCancel) return ticket.tooLate
  return [ticket.until(instantText(changeUntil)), ticket.changesLeft(changesLeft)].join(
    words.common.comma
  )
}

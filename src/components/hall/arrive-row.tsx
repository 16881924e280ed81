// On the day of a booking: checking in by oneself with the camera, instead of queueing at a counter.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'

export interface ArriveRowProps {
  readonly booking: Output<'booking.show'>
  /** True where the camera reads codes by itself. */
  readonly canScan: boolean
  readonly onOpen: (url: string) => void
}

const text = words.hall.ticket.arrive

/** Nothing where it is not booked, or somebody is there already. */
export function ArriveRow({ booking, canScan, onOpen }: ArriveRowProps) {
  if (booking.status !== 'booked' || !canScan) return null
  return (
    <Card flush>
      <Row
        icon="scan"
        iconTone="main"
        title={text.title}
        note={text.text}
        onTap={() => onOpen(`/pages/hall/arrive/index?booking=${booking.id}`)}
      />
    </Card>
  )
}

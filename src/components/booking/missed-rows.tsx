// The visits that were missed, and what they mean together (BOOK-no-show).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateWithWeekday, timeText } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { Section } from '../section'
import './missed-rows.scss'

type Standing = Output<'booking.standing'>
type Visit = Standing['missed'][number]

export interface MissedRowsProps {
  readonly standing: Standing
  readonly onOpen: (bookingId: string) => void
}

/** Nothing for somebody who has missed none. */
export function MissedRows({ standing, onOpen }: MissedRowsProps) {
  const text = words.booking.missed.standing
  const { missed, count, blockedUntil } = standing
  if (missed.length === 0) return null
  return (
    <Section title={text.title}>
      {blockedUntil === null && (
        <View className="missed-sum">{count > 0 ? text.warning(standing) : text.fine}</View>
      )}
      <Card flush>
        {missed.map((visit) => (
          <Row
            key={visit.bookingId}
            icon="calendar"
            title={`${dateWithWeekday(visit.date)}${timeText(visit.start)}`}
            note={[visit.serviceName, visit.officeName].join(words.common.dot)}
            right={<Counted visit={visit} />}
            onTap={() => onOpen(visit.bookingId)}
          />
        ))}
      </Card>
    </Section>
  )
}

function Counted({ visit: { counted, appeal } }: { readonly visit: Visit }) {
  const { chips } = words.booking.missed
  if (appeal?.granted === null) return <Chip tone="info">{chips.asked}</Chip>
  return counted ? <Chip tone="wait">{chips.counted}</Chip> : <Chip>{chips.notCounted}</Chip>
}

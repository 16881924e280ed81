// What to take along, as a short list; and what is still missing.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import { Link } from '../link'
import './bring-card.scss'

type Booking = Output<'booking.show'>

export interface BringCardProps {
  readonly booking: Pick<Booking, 'bring' | 'missing'>
  readonly onFix: () => void
}

/** Originals are only looked at. */
export function BringCard({ booking: { bring, missing }, onFix }: BringCardProps) {
  const { ticket } = words.booking
  const names = missing.map(({ name }) => name).join(words.common.listComma)
  return (
    <Card>
      <View className="bring-title">{ticket.bring}</View>
      {bring.length === 0 && <View>{ticket.nothing}</View>}
      {bring.map(({ name, original }) => (
        <View key={name} className="bring-line">
          <View className="bring-dot" />
          <View>{original ? ticket.original(name) : name}</View>
        </View>
      ))}
      {missing.length > 0 && (
        <View className="bring-missing">
          <Icon name="warn" tone="wait" />
          <View className="bring-missing-text">{ticket.missing(missing.length, names)}</View>
          <Link onTap={onFix}>{ticket.fix}</Link>
        </View>
      )}
    </Card>
  )
}

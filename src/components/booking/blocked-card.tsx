// No booking online for a while: until when, that the counter is open, and how to say why (BOOK-no-show).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import { Link } from '../link'
import './blocked-card.scss'

export interface BlockedCardProps {
  readonly standing: Output<'booking.standing'>
  /** Leads to the missed visits; without it one is there already. */
  readonly onSee?: () => void
}

/** Nothing for somebody who can book. */
export function BlockedCard({ standing, onSee }: BlockedCardProps) {
  const text = words.booking.missed.blocked
  if (standing.blockedUntil === null) return null
  return (
    <Card tone="wait">
      <View className="blocked-head" role="alert">
        <Icon name="lock" />
        <View className="blocked-title">{text.title(standing.blockedUntil)}</View>
      </View>
      <View>{text.text(standing)}</View>
      {onSee && <Link onTap={onSee}>{text.see}</Link>}
    </Card>
  )
}

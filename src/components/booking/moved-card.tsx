// The office could not keep the time: why, what it was, what it is now (BOOK-closure).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import './moved-card.scss'

type Booking = Output<'booking.show'>

/** Nothing for a booking that stands where it was made. */
export function MovedCard({ booking }: { readonly booking: Booking }) {
  const text = words.booking.wait.moved
  const { moved, office, date, start } = booking
  if (moved === null) return null
  return (
    <Card tone="info">
      <View className="moved-head" role="alert">
        <Icon name="info" />
        <View className="moved-title">{text.title}</View>
      </View>
      <View>{text.why(moved.reason)}</View>
      <View className="moved-line">
        <View className="moved-what">{text.from}</View>
        <View className="moved-old">{text.place(moved.officeName, moved.date, moved.start)}</View>
      </View>
      <View className="moved-line">
        <View className="moved-what">{text.to}</View>
        <View className="moved-new">{text.place(office.name, date, start)}</View>
      </View>
      <View className="moved-note">{text.note}</View>
    </Card>
  )
}

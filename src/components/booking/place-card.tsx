// When, where, for what: a booking in a few lines, as large as the ticket that comes of it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateWithWeekday, timeRange } from '@/words/format'
import './place-card.scss'

type Booking = Output<'booking.show'>

/** Date and time at the size of the one figure, then the place. */
export function PlaceLines({ booking }: { readonly booking: Booking }) {
  const { date, start, end, office, serviceName, forRelative, places } = booking
  const what = [
    office.floor,
    serviceName,
    forRelative && words.booking.ticket.forRelative(forRelative),
    places > 1 && words.booking.wait.people.count(places)
  ]
  return (
    <View className="place">
      <View className="place-date">{dateWithWeekday(date)}</View>
      <View className="place-time">{timeRange(start, end)}</View>
      <View className="place-office">{office.name}</View>
      <View className="place-what">{what.filter(Boolean).join(words.common.dot)}</View>
    </View>
  )
}

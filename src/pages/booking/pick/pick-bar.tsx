// What is chosen, and the one thing to do with it.
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { visitLength } from '@/domain/booking/visit-length'
import type { Minutes } from '@/domain/time/date'
import type { Day } from '@/hooks/slot-choice'
import type { Slots } from '@/hooks/use-slots'
import { words } from '@/words'

const text = words.booking.pick

/** The bar at the bottom, within the thumb's reach. */
export function PickBar({ slots, onTake }: { readonly slots: Slots; readonly onTake: () => void }) {
  const { day, start, places, moving, taking } = slots
  const chosen = day !== null && start !== null
  const same = chosen && moving?.date === day.date && moving.start === start
  const keep = places > 1 && !moving ? words.booking.wait.people.note(places) : text.keep
  return (
    <>
      <View className="pick-chosen">
        <View className="pick-when">
          {chosen ? text.chosen(day.date, start, longEnd(day, start)) : text.choose}
        </View>
        <View className="pick-note">{moving ? (same ? text.sameTime : text.keepShort) : keep}</View>
      </View>
      <Button className="pick-take" disabled={!chosen || same} loading={taking.busy} onTap={onTake}>
        {moving ? text.move : text.take}
      </Button>
    </>
  )
}

/** Its end, where the visit takes several slots. */
function longEnd({ slots }: Day, start: Minutes): Minutes | null {
  if (visitLength(slots) === null) return null
  return slots.find((slot) => slot.start === start)?.end ?? null
}

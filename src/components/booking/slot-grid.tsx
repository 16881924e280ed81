// The slots of a day by morning and afternoon, each with the places left.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Minutes } from '@/domain/time/date'
import { words } from '@/words'
import { timeText } from '@/words/format'
import { Section } from '../section'
import { Tap } from '../tap'
import './slot-grid.scss'

type Slot = Output<'booking.availability'>['days'][number]['slots'][number]

export interface SlotGridProps {
  readonly slots: readonly Slot[]
  readonly chosen: Minutes | null
  readonly onChoose: (slot: Slot) => void
}

const NOON = 12 * 60

/** Two sections; a half of the day without slots is left out. */
export function SlotGrid({ slots, chosen, onChoose }: SlotGridProps) {
  const { morning, afternoon } = words.booking.pick
  const halves = [
    { title: morning, slots: slots.filter(({ start }) => start < NOON) },
    { title: afternoon, slots: slots.filter(({ start }) => start >= NOON) }
  ]
  return (
    <>
      {halves
        .filter((half) => half.slots.length > 0)
        .map((half) => (
          <Section key={half.title} title={half.title}>
            <View className="slots" role="radiogroup" aria-label={half.title}>
              {half.slots.map((slot) => (
                <SlotCell
                  key={slot.start}
                  slot={slot}
                  on={slot.start === chosen}
                  onTap={() => onChoose(slot)}
                />
              ))}
            </View>
          </Section>
        ))}
    </>
  )
}

function SlotCell({ slot, on, onTap }: { slot: Slot; on: boolean; onTap: () => void }) {
  const { slotLabel, left, full } = words.booking.pick
  const look = on ? 'slot-on' : slot.left === 0 ? 'slot-full' : ''
  return (
    <Tap
      role="radio"
      chosen={on}
      className={`slot ${look}`}
      label={slotLabel(slot.start, slot.left)}
      onTap={onTap}
    >
      <View className="slot-time">{timeText(slot.start)}</View>
      <View className="slot-left">{slot.left > 0 ? left(slot.left) : full}</View>
    </Tap>
  )
}

// The slots of a day by morning and afternoon, each with the places left.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { visitLength } from '@/domain/booking/visit-length'
import type { Minutes } from '@/domain/time/date'
import { words } from '@/words'
import { clockText, timeRange, timeText } from '@/words/format'
import { Section } from '../section'
import { Tap } from '../tap'
import './slot-grid.scss'

type Slot = Output<'booking.availability'>['days'][number]['slots'][number]

export interface SlotGridProps {
  readonly slots: readonly Slot[]
  readonly chosen: Minutes | null
  /** How many come. */
  readonly places: number
  readonly onChoose: (slot: Slot) => void
}

const NOON = 12 * 60

/** Two sections; a half of the day without slots is left out. */
export function SlotGrid({ slots, chosen, places, onChoose }: SlotGridProps) {
  const { morning, afternoon } = words.booking.pick
  const halves = [
    { title: morning, slots: slots.filter(({ start }) => start < NOON) },
    { title: afternoon, slots: slots.filter(({ start }) => start >= NOON) }
  ]
  const long = visitLength(slots) !== null
  return (
    <>
      {halves
        .filter((half) => half.slots.length > 0)
        .map((half) => (
          <Section key={half.title} title={half.title}>
            <View
              className={`slots ${long ? 'slots-long' : ''}`}
              role="radiogroup"
              aria-label={half.title}
            >
              {half.slots.map((slot) => (
                <SlotCell
                  key={slot.start}
                  slot={slot}
                  places={places}
                  long={long}
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

interface SlotCellProps {
  readonly slot: Slot
  readonly on: boolean
  readonly places: number
  /** True where its end has to be said: the next one begins before it. */
  readonly long: boolean
  readonly onTap: () => void
}

function SlotCell({ slot, on, places, long, onTap }: SlotCellProps) {
  const look = on ? 'slot-on' : slot.left < places ? 'slot-full' : ''
  return (
    <Tap
      role="radio"
      chosen={on}
      className={`slot ${look}`}
      label={labelOf(slot, places)}
      onTap={onTap}
    >
      <View className="slot-time">
        {long ? timeRange(slot.start, slot.end) : timeText(slot.start)}
      </View>
      <View className="slot-left">{leftOf(slot)}</View>
    </Tap>
  )
}

function leftOf({ left, paused, opensAt }: Slot): string {
  const { pick, wait } = words.booking
  if (left > 0) return pick.left(left)
  return paused > 0 && opensAt !== null ? wait.reopens(clockText(opensAt)) : pick.full
}

function labelOf({ start, left, paused, opensAt }: Slot, places: number): string {
  const { pick, wait } = words.booking
  if (left > 0 && left < places) return wait.tooFew(start, left)
  if (left > 0 || paused === 0 || opensAt === null) return pick.slotLabel(start, left)
  return wait.reopensLabel(start, clockText(opensAt))
}

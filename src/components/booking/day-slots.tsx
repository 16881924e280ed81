// What can be taken on this day? Its slots, or why there are none and where there are some.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString, Minutes } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Tap } from '../tap'
import { SlotGrid } from './slot-grid'
import './day-slots.scss'

type Day = Output<'booking.availability'>['days'][number]
type Slot = Day['slots'][number]

export interface DaySlotsProps {
  readonly day: Day
  readonly start: Minutes | null
  readonly full: {
    readonly start: Minutes
    readonly just: boolean
    readonly others: readonly Slot[]
  } | null
  readonly next: Day | null
  readonly releasedAt: Minutes
  readonly onChoose: (slot: Slot) => void
  readonly onLook: (date: DateString) => void
}

/** The slots, with what to do where one is full. */
export function DaySlots(props: DaySlotsProps) {
  const { day, start, full, next, releasedAt, onChoose, onLook } = props
  const why = dayNote(day, next, releasedAt)
  return (
    <>
      {full && <FullNote full={full} onChoose={onChoose} />}
      {why && (
        <Card className="day-note">
          <View role="status">{why}</View>
          {next && (
            <Button kind="second" size="small" onTap={() => onLook(next.date)}>
              {words.booking.pick.seeDay(next.date)}
            </Button>
          )}
        </Card>
      )}
      <SlotGrid slots={day.slots} chosen={start} onChoose={onChoose} />
    </>
  )
}

/** What was wanted is full: the nearest times that are not can be tapped at once. */
function FullNote({
  full,
  onChoose
}: Pick<DaySlotsProps, 'onChoose'> & { full: NonNullable<DaySlotsProps['full']> }) {
  const { justFull, slotFull, slotLabel, takeThis } = words.booking.pick
  const say = full.just ? justFull : slotFull
  return (
    <Card tone="wait" className="day-note">
      <View role="alert">{say(full.start, full.others)}</View>
      {full.others.length > 0 && (
        <View className="day-others">
          {full.others.map((slot) => (
            <Tap
              key={slot.start}
              className="day-other"
              label={slotLabel(slot.start, slot.left)}
              onTap={() => onChoose(slot)}
            >
              {takeThis(slot.start)}
            </Tap>
          ))}
        </View>
      )}
    </Card>
  )
}

function dayNote(day: Day, next: Day | null, releasedAt: Minutes): string | null {
  const { pick } = words.booking
  switch (day.state) {
    case 'open':
      return null
    case 'full':
      return pick.dayFull(next?.date ?? null)
    case 'not-released':
      return pick.dayNotReleased(releasedAt)
    case 'closed':
      return day.kind === 'working' && day.reason === null
        ? pick.dayOver
        : pick.dayClosed(day.reason)
  }
}

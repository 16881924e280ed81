// What can be taken on this day? Its slots, or why there are none and where there are some.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { visitLength } from '@/domain/booking/visit-length'
import type { DateString, Minutes } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Tap } from '../tap'
import { SlotGrid } from './slot-grid'
import { WaitCard } from './wait-card'
import './day-slots.scss'

type Day = Output<'booking.availability'>['days'][number]
type Slot = Day['slots'][number]

export interface DaySlotsProps {
  readonly day: Day
  readonly start: Minutes | null
  /** How many come. */
  readonly places: number
  readonly full: {
    readonly start: Minutes
    readonly just: boolean
    readonly others: readonly Slot[]
  } | null
  readonly next: Day | null
  readonly releasedAt: Minutes
  readonly onChoose: (slot: Slot) => void
  readonly onLook: (date: DateString) => void
  /** Asks to wait for a time that is full; null where the day can't be waited for. */
  readonly onWait: (() => void) | null
}

/** The slots, with what to do where one is full. */
export function DaySlots(props: DaySlotsProps) {
  const { day, start, places, full, next, releasedAt, onChoose, onLook, onWait } = props
  const why = dayNote(day, next, releasedAt)
  const long = visitLength(day.slots)
  return (
    <>
      {full && <FullNote full={full} onChoose={onChoose} onWait={onWait} />}
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
      {long !== null && <View className="day-long">{words.booking.wait.long(long)}</View>}
      <SlotGrid slots={day.slots} chosen={start} places={places} onChoose={onChoose} />
      {onWait && !full && <WaitCard onWait={onWait} />}
    </>
  )
}

type FullNoteProps = Pick<DaySlotsProps, 'onChoose' | 'onWait'> & {
  readonly full: NonNullable<DaySlotsProps['full']>
}

/** The nearest times that are not full can be tapped at once, and the full one waited for. */
function FullNote({ full, onChoose, onWait }: FullNoteProps) {
  const { justFull, slotFull, slotLabel, takeThis } = words.booking.pick
  const say = full.just ? justFull : slotFull
  return (
    <Card tone="wait" className="day-note">
      <View role="alert">{say(full.start, full.others)}</View>
      {(full.others.length > 0 || onWait) && (
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
          {onWait && (
            <Tap className="day-other" onTap={onWait}>
              {words.booking.wait.card.actAt(full.start)}
            </Tap>
          )}
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

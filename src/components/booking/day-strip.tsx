// Fifteen days in a row: which are worked, which have places, which one is looked at.
import { useEffect, useState } from 'react'
import { ScrollView, View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString, Minutes } from '@/domain/time/date'
import { words } from '@/words'
import { weekdayText } from '@/words/format'
import { Tap } from '../tap'
import './day-strip.scss'

type Day = Output<'booking.availability'>['days'][number]

const DRAWN_MS = 60

export interface DayStripProps {
  readonly days: readonly Day[]
  readonly chosen: DateString | null
  /** When the last day of the strip is released. */
  readonly releasedAt: Minutes
  readonly onLook: (date: DateString) => void
}

/** A cell for each day; full and closed ones are dim, but say why when they are tapped. */
export function DayStrip({ days, chosen, releasedAt, onLook }: DayStripProps) {
  const [tapped, setTapped] = useState<DateString | null>(null)
  const into = useScrolledTo(days, chosen === tapped ? null : chosen)
  const look = (date: DateString) => {
    setTapped(date)
    onLook(date)
  }
  return (
    <ScrollView
      scrollX
      className="days"
      scrollIntoView={into}
      role="radiogroup"
      aria-label={words.booking.pick.days}
    >
      <View className="days-line">
        {days.map((day, i) => (
          <DayCell
            key={day.date}
            day={day}
            on={day.date === chosen}
            month={i === 0 || day.date.endsWith('-01')}
            releasedAt={releasedAt}
            onTap={() => look(day.date)}
          />
        ))}
      </View>
    </ScrollView>
  )
}

/**
 * The cell to scroll to, so that the chosen day stands second: what was tapped stays where it is.
 * Set after the strip is drawn, because a strip scrolls only to what is there already.
 */
function useScrolledTo(days: readonly Day[], chosen: DateString | null): string {
  const [into, setInto] = useState('')
  const at = days.findIndex(({ date }) => date === chosen)
  const target = days[Math.max(0, at - 1)]?.date
  const wanted = at > 0 && target ? idOf(target) : ''
  useEffect(() => {
    const timer = setTimeout(() => setInto(wanted), DRAWN_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  return into
}

interface DayCellProps {
  readonly day: Day
  readonly on: boolean
  /** True where the month has to be said: on the first cell and the first of a month. */
  readonly month: boolean
  readonly releasedAt: Minutes
  readonly onTap: () => void
}

function DayCell({ day, on, month, releasedAt, onTap }: DayCellProps) {
  const { pick } = words.booking
  const state = stateText(day, releasedAt)
  const look = on ? 'day-on' : day.state === 'open' ? '' : 'day-off'
  return (
    <View id={idOf(day.date)} className="day-place">
      <Tap
        role="radio"
        chosen={on}
        className={`day ${look}`}
        label={pick.day(day.date, state)}
        onTap={onTap}
      >
        <View className="day-week">{month ? pick.month(day.date) : weekdayText(day.date)}</View>
        <View className="day-number">{Number(day.date.slice(8))}</View>
        <View className="day-state">{state}</View>
        {day.kind === 'make-up' && <View className="day-mark">{pick.make}</View>}
      </Tap>
    </View>
  )
}

function stateText(day: Day, releasedAt: Minutes): string {
  const { pick } = words.booking
  switch (day.state) {
    case 'open':
      return pick.left(day.left)
    case 'full':
      return pick.full
    case 'not-released':
      return pick.notReleased(releasedAt)
    case 'closed':
      return isOver(day) ? pick.over : pick.rest
  }
}

/** A worked day without a reason to be closed: its hours are over. */
function isOver({ kind, reason }: Day): boolean {
  return (kind === 'working' || kind === 'make-up') && reason === null
}

function idOf(date: DateString): string {
  return `day-${date}`
}

// One month of a year: what each day is, and a tap that makes it another.
import { View } from '@tarojs/components'
import { dayKind, type CalendarYear, type DayKind } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { monthSheet } from '@/domain/time/month'
import { staffWords } from '@/words/staff'
import { Tap } from '../tap'
import './month-grid.scss'

export interface MonthGridProps {
  readonly year: number
  readonly month: number
  readonly schedule: CalendarYear
  readonly today: DateString
  readonly onMark: (date: DateString) => void
}

/** Seven columns, Monday first; days off say 休, make-up days 班. */
export function MonthGrid({ year, month, schedule, today, onMark }: MonthGridProps) {
  const text = staffWords.calendar
  return (
    <View className="month">
      <View className="month-name" role="heading">
        {text.month(month)}
      </View>
      <View className="month-days">
        {text.weekdays.map((name) => (
          <View key={name} className="month-weekday" aria-hidden="true">
            {name}
          </View>
        ))}
        {monthSheet(year, month).map((date, index) =>
          date ? (
            <MonthDay
              key={date}
              date={date}
              kind={dayKind({ [year]: schedule }, date)}
              today={date === today}
              onMark={onMark}
            />
          ) : (
            <View key={`blank-${index}`} />
          )
        )}
      </View>
    </View>
  )
}

interface MonthDayProps {
  readonly date: DateString
  readonly kind: DayKind
  readonly today: boolean
  readonly onMark: (date: DateString) => void
}

function MonthDay({ date, kind, today, onMark }: MonthDayProps) {
  const text = staffWords.calendar
  const mark = kind === 'holiday' ? text.off : kind === 'make-up' ? text.worked : null
  return (
    <Tap
      className={`month-day month-${kind} ${today ? 'month-today' : ''}`}
      label={text.day(date, kind)}
      onTap={() => onMark(date)}
    >
      {Number(date.slice(8))}
      {mark && <View className="month-mark">{mark}</View>}
    </Tap>
  )
}

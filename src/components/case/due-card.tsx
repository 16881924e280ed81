// Until when: the date with its weekday, how much is left, why it moved or stands still.
// ZJ-12 (the promise is seen), AL-45 (only a legal ground stops the clock).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { LightBar } from './light-bar'
import './due-card.scss'

type CaseView = Output<'case.show'>

export interface DueCardProps {
  readonly due: NonNullable<CaseView['due']>
  /** Set while the clock stands still. */
  readonly stop: CaseView['stop']
  /** Why the date is not the one first promised, a sentence each. */
  readonly moved?: readonly string[]
}

const tones = { green: 'ok', yellow: 'wait', red: 'bad', overdue: 'bad' } as const

/** The card of the due date; the light has its word. */
export function DueCard({ due, stop, moved = [] }: DueCardProps) {
  const text = words.case.due
  return (
    <Card className="due-card">
      <View className="due-line">
        <View className="due-title">{text.title}</View>
        <View className="due-date">{dateWithWeekday(due.date)}</View>
      </View>
      <LightBar used={due.used} light={due.light} label={text.bar(Math.round(due.used * 100))} />
      <View className="due-foot">
        <View className="due-note">{text.note(due)}</View>
        <Chip tone={tones[due.light]}>{text.light[due.light]}</Chip>
      </View>
      {due.provisional && <View className="due-note">{text.provisional}</View>}
      {moved.length > 0 && (
        <View className="due-why">
          {moved.map((why) => (
            <View key={why} className="due-why-text">
              {why}
            </View>
          ))}
        </View>
      )}
      {stop && (
        <View className="due-why">
          <Chip tone="info" icon="later">
            {words.case.statuses.suspended}
          </Chip>
          <View className="due-why-text">{text.why(stop)}</View>
        </View>
      )}
    </Card>
  )
}

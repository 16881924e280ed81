// At night the phone is quiet: from when until when, or not at all.
import { Picker, View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { minutes } from '@/domain/time/date'
import { usualQuiet } from '@/domain/notice/quiet'
import { words } from '@/words'
import { timeText } from '@/words/format'
import { Card } from '../card'
import { Row } from '../row'
import { Section } from '../section'
import { ToggleRow } from '../toggle-row'
import './quiet-hours.scss'

const text = words.notice.settings
type Quiet = Output<'notice.settings'>['quiet']

export interface QuietHoursProps {
  readonly quiet: Quiet
  readonly onChange: (quiet: Quiet) => void
}

/** The switch, and the two times while it is on. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  return (
    <Section title={text.when}>
      <Card flush>
        <ToggleRow
          icon="moon"
          title={text.quiet}
          note={quiet ? text.quietOn(timeText(quiet.from), until(quiet)) : text.quietOff}
          on={quiet !== null}
          onChange={(on) => onChange(on ? usualQuiet : null)}
        />
        {quiet && (
          <>
            <Time
              name={text.from}
              shown={timeText(quiet.from)}
              value={quiet.from}
              onPick={(from) => onChange({ ...quiet, from })}
            />
            <Time
              name={text.until}
              shown={until(quiet)}
              value={quiet.to}
              onPick={(to) => onChange({ ...quiet, to })}
            />
          </>
        )}
      </Card>
      <View className="quiet-note">{text.quietNote}</View>
    </Section>
  )
}

/** Across midnight it is the day after. */
function until({ from, to }: NonNullable<Quiet>): string {
  return to <= from ? text.nextDay(timeText(to)) : timeText(to)
}

interface TimeProps {
  readonly name: string
  readonly shown: string
  readonly value: NonNullable<Quiet>['from']
  readonly onPick: (value: NonNullable<Quiet>['from']) => void
}

function Time({ name, shown, value, onPick }: TimeProps) {
  return (
    <Picker
      mode="time"
      value={timeText(value)}
      onChange={(event) => onPick(minutes(event.detail.value))}
    >
      <Row title={name} right={<View className="quiet-time">{shown}</View>} />
    </Picker>
  )
}

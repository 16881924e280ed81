// It did not work: why, and on which working day the worker comes again.
import { View } from '@tarojs/components'
import { failReasons, triesUntil, type FailReason } from '@/domain/errand/next-try'
import { tellFailReasons } from '@/domain/errand/tell'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { Button } from '../button'
import { Choices } from '../choices'
import { DeskDialog } from '../desk/desk-dialog'
import type { Refusal } from '../failed'
import { Refused } from '../refused'
import type { AnyTask } from './task-parts'
import './hand-over-sheet.scss'

export interface FailSheetProps {
  readonly task: AnyTask | null
  readonly wide: boolean
  /** The working days that come. */
  readonly days: readonly DateString[]
  readonly reason: FailReason | null
  readonly day: DateString | null
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onReason: (reason: FailReason) => void
  readonly onDay: (day: DateString) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

const text = words.errand.failSheet

/** Closed while there is no task. */
export function FailSheet(props: FailSheetProps) {
  const { task, reason, day } = props
  const asked = task?.kind === 'tell' ? tellFailReasons : failReasons
  const reasons = asked.map((id) => ({ id, name: text.reasons[id] }))
  const days = triesUntil(props.days, { due: task?.due ?? null, reason })
  return (
    <DeskDialog
      open={task !== null}
      wide={props.wide}
      title={text.title}
      onClose={props.onClose}
      foot={
        <Button
          wide
          loading={props.busy}
          disabled={reason === null || day === null}
          onTap={props.onSave}
        >
          {text.save}
        </Button>
      }
    >
      <View className="hand-over">
        <Choices label={text.title} options={reasons} chosen={reason} onChoose={props.onReason} />
        <View className="hand-over-label">{text.next}</View>
        <Choices
          label={text.next}
          options={days.map((id) => ({ id, name: dateWithWeekday(id) }))}
          chosen={day}
          onChoose={props.onDay}
        />
        <Refused failure={props.failure} />
      </View>
    </DeskDialog>
  )
}

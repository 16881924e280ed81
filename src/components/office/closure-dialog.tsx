// Closing a day: which one, from when to when, why; and before it is done, whom it touches.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { addDays, type DateString } from '@/domain/time/date'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Choices } from '../choices'
import { DeskDialog } from '../desk/desk-dialog'
import { Field } from '../field'
import { Refused } from '../refused'
import type { Refusal } from '../failed'
import './closure-dialog.scss'

/** So many days ahead can be tapped. */
const DAYS = 21

interface Form {
  readonly date: string
  readonly hours: string
  readonly reason: string
}

export interface ClosureDialogProps {
  readonly wide: boolean
  readonly today: DateString
  /** Null while it is not open. */
  readonly form: Form | null
  readonly problem: keyof Form | null
  readonly effect: Output<'closure.preview'> | undefined
  readonly refused: Refusal | null
  readonly busy: boolean
  readonly onFill: (part: Partial<Form>) => void
  readonly onYes: () => void
  readonly onClose: () => void
}

/** Nobody closes before having read how many bookings it moves. */
export function ClosureDialog(props: ClosureDialogProps) {
  const { wide, form, effect, busy, onYes, onClose } = props
  const text = staffWords.office.dialog
  return (
    <DeskDialog
      open={form !== null}
      wide={wide}
      title={text.title}
      onClose={onClose}
      foot={
        <>
          <Button kind="second" disabled={busy} onTap={onClose}>
            {words.common.cancel}
          </Button>
          <Button kind="danger" loading={busy} disabled={!effect} onTap={onYes}>
            {text.yes}
          </Button>
        </>
      }
    >
      {form && <Fields {...props} form={form} />}
    </DeskDialog>
  )
}

function Fields({
  today,
  form,
  problem,
  effect,
  refused,
  onFill
}: ClosureDialogProps & { form: Form }) {
  const text = staffWords.office.dialog
  const days = Array.from({ length: DAYS }, (_, i) => addDays(today, i))
  const isFree = effect !== undefined && effect.bookings + effect.ended === 0
  return (
    <>
      <View className="closure-label">{text.date}</View>
      <Choices
        label={text.date}
        options={days.map((date) => ({ id: date, name: text.day(date) }))}
        chosen={days.find((date) => date === form.date) ?? null}
        onChoose={(date) => onFill({ date })}
        inLine
      />
      <Field
        label={text.hours}
        placeholder={text.hoursHint}
        value={form.hours}
        problem={problem === 'hours' ? text.problems.hours : null}
        onChange={(hours) => onFill({ hours })}
      />
      <Field
        label={text.reason}
        placeholder={text.reasonHint}
        value={form.reason}
        maxLength={40}
        problem={problem === 'reason' ? text.problems.reason : null}
        onChange={(reason) => onFill({ reason })}
      />
      <Refused failure={refused} />
      {!refused && form.date !== '' && (
        <View className={`closure-effect ${isFree ? 'closure-effect-none' : ''}`} role="status">
          {effect ? text.effect(effect) : text.counting}
        </View>
      )}
    </>
  )
}

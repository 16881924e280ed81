// Another day that is staffed in another way: which one, when, which counters, how many people.
import { View } from '@tarojs/components'
import type { Lane } from '@/domain/booking/capacity'
import { addDays, type DateString } from '@/domain/time/date'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Choices } from '../choices'
import { DeskDialog } from '../desk/desk-dialog'
import { Field } from '../field'
import './closure-dialog.scss'

/** So many days ahead can be tapped. */
const DAYS = 28

interface Form {
  readonly date: string
  readonly lane: string
  readonly hours: string
  readonly staff: string
}

export interface ExceptionDialogProps {
  readonly wide: boolean
  readonly today: DateString
  readonly lanes: readonly Lane[]
  /** Null while it is not open. */
  readonly form: Form | null
  readonly problem: keyof Form | null
  readonly onFill: (part: Partial<Form>) => void
  readonly onYes: () => void
  readonly onClose: () => void
}

/** It is kept with the other rules, once they are saved. */
export function ExceptionDialog(props: ExceptionDialogProps) {
  const { wide, form, onYes, onClose } = props
  const text = staffWords.office.exceptions
  return (
    <DeskDialog
      open={form !== null}
      wide={wide}
      title={text.add}
      onClose={onClose}
      foot={
        <>
          <Button kind="second" onTap={onClose}>
            {words.common.cancel}
          </Button>
          <Button onTap={onYes}>{text.yes}</Button>
        </>
      }
    >
      {form && <Fields {...props} form={form} />}
    </DeskDialog>
  )
}

function Fields({ today, lanes, form, problem, onFill }: ExceptionDialogProps & { form: Form }) {
  const { exceptions: text, dialog, lanes: laneText } = staffWords.office
  const days = Array.from({ length: DAYS }, (_, i) => addDays(today, i))
  return (
    <>
      <View className="closure-label">{dialog.date}</View>
      <Choices
        label={dialog.date}
        options={days.map((date) => ({ id: date, name: dialog.day(date) }))}
        chosen={days.find((date) => date === form.date) ?? null}
        onChoose={(date) => onFill({ date })}
        inLine
      />
      {problem === 'date' && <View className="field-problem">{dialog.problems.date}</View>}
      {lanes.length > 1 && (
        <Choices
          label={laneText.title}
          options={lanes.map(({ id, name }) => ({ id, name: name || laneText.all }))}
          chosen={form.lane}
          onChoose={(lane) => onFill({ lane })}
          inLine
        />
      )}
      <Field
        label={text.hours}
        placeholder={text.hoursHint}
        value={form.hours}
        problem={problem === 'hours' ? dialog.problems.hours : null}
        onChange={(hours) => onFill({ hours })}
      />
      <Field
        label={text.people}
        type="number"
        value={form.staff}
        maxLength={3}
        problem={
          problem === 'staff' ? staffWords.office.problem.number({ least: 0, most: 100 }) : null
        }
        onChange={(staff) => onFill({ staff })}
      />
    </>
  )
}

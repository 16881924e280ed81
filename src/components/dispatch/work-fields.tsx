// What an act on a step needs to be said: a text, the ground and the days of a stop, a person, a day.
import { View } from '@tarojs/components'
import { mostDays, needsText, type Work } from '@/domain/dispatch/work'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { dateWithWeekday } from '@/words/format'
import { Choices } from '../choices'
import '../desk/act-fields.scss'
import { Decision } from '../desk/decision'
import { DeskText } from '../desk/desk-text'
import { Field } from '../field'
import { HandlerChoice } from './handler-choice'
import type { WorkDialogProps } from './work-dialog'

/** The id by which the first field is found. */
export const workFieldsId = 'work-fields'

type WorkFieldsProps = WorkDialogProps & { readonly work: Work }

/** Only the fields of this act; nothing for those that need none. */
export function WorkFields(props: WorkFieldsProps) {
  const { work, form, onFill, problem, handlers } = props
  const text = staffWords.dispatch.works
  const writes = needsText(work, form.granted) || work === 'finish'
  return (
    <View className="act-fields" id={workFieldsId}>
      {work === 'decide' && (
        <Decision granted={form.granted} onDecide={(granted) => onFill({ granted })} />
      )}
      {work === 'assign' && (
        <HandlerChoice
          handlers={handlers}
          chosen={form.handlerId}
          problem={problem === 'handler' ? text.problem('handler', null) : null}
          onChoose={(handlerId) => onFill({ handlerId })}
        />
      )}
      {work === 'stop' && <Ground {...props} />}
      {mostDays(work) !== null && <Days {...props} />}
      {writes && <Text {...props} />}
      {work === 'urge' && <AnswerBy {...props} />}
    </View>
  )
}

function Ground({ form, grounds, onFill }: WorkFieldsProps) {
  return (
    <Choices
      titled
      label={staffWords.dispatch.works.ground}
      options={grounds.map((ground) => ({ id: ground, name: words.case.grounds[ground] }))}
      chosen={form.ground}
      onChoose={(ground) => onFill({ ground })}
    />
  )
}

function Days({ work, form, problem, onFill }: WorkFieldsProps) {
  const text = staffWords.dispatch.works
  return (
    <Field
      label={text.days}
      type="number"
      maxLength={3}
      value={Number.isNaN(form.days) ? '' : String(form.days)}
      problem={problem === 'days' ? text.problem('days', mostDays(work)) : null}
      onChange={(value) => onFill({ days: Number.parseInt(value, 10) })}
    />
  )
}

function Text({ work, form, problem, onFill }: WorkFieldsProps) {
  const text = staffWords.dispatch.works
  const field = text.field(work)
  return (
    <DeskText
      label={field?.label ?? ''}
      hint={field?.hint ?? ''}
      value={form.text}
      most={work === 'urge' || work === 'stop' ? 200 : 300}
      problem={problem === 'text' ? text.problem('text', null) : null}
      onWrite={(written) => onFill({ text: written })}
    />
  )
}

function AnswerBy({ form, days, onFill }: WorkFieldsProps) {
  return (
    <Choices
      titled
      label={staffWords.dispatch.works.answerBy}
      options={days.map((day) => ({ id: day, name: dateWithWeekday(day) }))}
      chosen={form.answerBy}
      onChoose={(answerBy) => onFill({ answerBy })}
    />
  )
}

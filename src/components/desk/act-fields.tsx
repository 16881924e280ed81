// What an act needs to be said: reasons, the right authority, the legal ground, the days.
// AL-32, AL-38, AL-45, ZJ-11.2, ZJ-28.
import { View } from '@tarojs/components'
import type { ActForm, FormProblem, StaffAct } from '@/domain/case/staff-act'
import { stopGrounds } from '@/domain/service/guide'
import { words } from '@/words'
import { Choices } from '../choices'
import { Field } from '../field'
import { DeskText } from './desk-text'
import { Segments } from './segments'
import './act-fields.scss'

export interface ActFieldsProps {
  readonly act: StaffAct
  readonly form: ActForm
  readonly problem: FormProblem | null
  /** AL-32: who is not competent names who is. */
  readonly authorityNeeded: boolean
  readonly onFill: (part: Partial<ActForm>) => void
}

/** The id by which the first field is found. */
export const actFieldsId = 'act-fields'

/** Only the fields of this act; nothing for those that need none. */
export function ActFields(props: ActFieldsProps) {
  const { act, form, onFill, authorityNeeded } = props
  const text = words.staff.form
  const denied = act === 'decide' && !form.granted
  return (
    <View className="act-fields" id={actFieldsId}>
      {act === 'decide' && (
        <Segments
          label={text.decision}
          segments={[
            { id: 'yes', name: text.granted, tone: 'ok' },
            { id: 'no', name: text.denied, tone: 'bad' }
          ]}
          chosen={form.granted ? 'yes' : 'no'}
          onChoose={(id) => onFill({ granted: id === 'yes' })}
        />
      )}
      {act === 'suspend' && <StopFields {...props} />}
      {(act === 'refuse' || act === 'revoke' || denied) && <Reasons {...props} />}
      {act === 'refuse' && authorityNeeded && <Authority {...props} />}
    </View>
  )
}

function StopFields({ form, problem, onFill }: ActFieldsProps) {
  const text = words.staff.form
  return (
    <>
      <Choices
        label={text.ground}
        options={stopGrounds.map((ground) => ({ id: ground, name: words.case.grounds[ground] }))}
        chosen={form.ground}
        onChoose={(ground) => onFill({ ground })}
      />
      <Field
        label={text.days}
        type="number"
        maxLength={3}
        value={Number.isNaN(form.workingDays) ? '' : String(form.workingDays)}
        problem={problem === 'days' ? text.problems.days : null}
        onChange={(value) => onFill({ workingDays: Number.parseInt(value, 10) })}
      />
      <DeskText
        label={text.note}
        hint={text.noteHint}
        value={form.note}
        most={200}
        problem={problem === 'note' ? text.problems.note : null}
        onWrite={(note) => onFill({ note })}
      />
    </>
  )
}

function Reasons({ form, problem, onFill }: ActFieldsProps) {
  const text = words.staff.form
  return (
    <DeskText
      label={text.reasons}
      hint={text.reasonsHint}
      value={form.reasons}
      most={500}
      problem={problem === 'reasons' ? text.problems.reasons : null}
      onWrite={(reasons) => onFill({ reasons })}
    />
  )
}

function Authority({ form, problem, onFill }: ActFieldsProps) {
  const text = words.staff.form
  return (
    <Field
      label={text.authority}
      placeholder={text.authorityHint}
      maxLength={60}
      value={form.authority}
      problem={problem === 'authority' ? text.problems.authority : null}
      onChange={(authority) => onFill({ authority })}
    />
  )
}

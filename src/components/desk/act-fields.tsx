// What an act needs to be said: reasons, the right authority, the resident's written promise.
// AL-32, AL-38, ZJ-11.2.
import { View } from '@tarojs/components'
import type { ActForm, FormProblem, StaffAct } from '@/domain/case/staff-act'
import type { DateString } from '@/domain/time/date'
import { staffWords } from '@/words/staff'
import { Agree } from '../agree'
import { Field } from '../field'
import { Decision } from './decision'
import { DeskText } from './desk-text'
import './act-fields.scss'

export interface ActFieldsProps {
  readonly act: StaffAct
  readonly form: ActForm
  readonly problem: FormProblem | null
  /** AL-32: who is not competent names who is. */
  readonly authorityNeeded: boolean
  /** ZJ-11.2: what is deferred, and until when. */
  readonly names: readonly string[]
  readonly until: DateString | null
  readonly onFill: (part: Partial<ActForm>) => void
}

/** The id by which the first field is found. */
export const actFieldsId = 'act-fields'

/** Only the fields of this act; nothing for those that need none. */
export function ActFields(props: ActFieldsProps) {
  const { act, form, onFill, authorityNeeded } = props
  const text = staffWords.staff.form
  const denied = act === 'decide' && !form.granted
  return (
    <View className="act-fields" id={actFieldsId}>
      {act === 'decide' && (
        <Decision granted={form.granted} onDecide={(granted) => onFill({ granted })} />
      )}
      {(act === 'refuse' || act === 'revoke' || denied) && <Reasons {...props} />}
      {act === 'refuse' && authorityNeeded && <Authority {...props} />}
      {act === 'accept-provisionally' && (
        <Agree
          text={text.commitment(props.names, props.until)}
          more={text.commitmentMore}
          given={form.committed}
          problem={props.problem === 'commitment' ? text.problems.commitment : null}
          onChange={(committed) => onFill({ committed })}
        />
      )}
    </View>
  )
}

function Reasons({ form, problem, onFill }: ActFieldsProps) {
  const text = staffWords.staff.form
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
  const text = staffWords.staff.form
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

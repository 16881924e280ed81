// One more look before an act on a concern: what it does, what the resident reads, what to fill in.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { ConcernProblem, ConcernWork, ConcernWorkForm } from '@/domain/concern/answering'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Card } from '../card'
import { Choices } from '../choices'
import '../desk/act-dialog.scss'
import '../desk/act-fields.scss'
import { DeskDialog } from '../desk/desk-dialog'
import { DeskText } from '../desk/desk-text'
import { Kbd } from '../desk/kbd'
import type { Refusal } from '../failed'
import { Refused } from '../refused'
import './concern-card.scss'
import './concern-form.scss'

export interface ConcernDialogProps {
  /** Null while nothing is asked. */
  readonly work: ConcernWork | null
  readonly name: string
  /** What was asked, in front of whoever answers. */
  readonly asked: string
  readonly form: ConcernWorkForm
  readonly problem: ConcernProblem | null
  readonly departments: Output<'concern.queue'>['departments']
  readonly wide: boolean
  readonly busy: boolean
  /** Why it did not get through; what is written stays. */
  readonly failure: Refusal | null
  readonly onFill: (part: Partial<ConcernWorkForm>) => void
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** The id by which the field is found. */
export const concernFieldsId = 'concern-fields'

/** Characters that the cloud takes. */
const MOST: Readonly<Record<ConcernWork, number>> = { answer: 500, designate: 0, extend: 200 }

/** Cancel at the left, the verb itself at the right. */
export function ConcernDialog(props: ConcernDialogProps) {
  const { work, name, wide, busy, onSubmit, onClose } = props
  const { column } = staffWords.staff
  const foot = (
    <>
      <Button kind="quiet" onTap={onClose}>
        {words.common.cancel}
      </Button>
      <Button loading={busy} onTap={onSubmit}>
        {name}
      </Button>
      <Kbd>{work === 'designate' ? column.enter : column.confirmKey}</Kbd>
    </>
  )
  return (
    <DeskDialog open={work !== null} wide={wide} title={name} onClose={onClose} foot={foot}>
      {work && (
        <>
          <View className="act-effect">{words.concern.work.effect(work)}</View>
          {work === 'answer' && <Card className="act-notice concern-said">{props.asked}</Card>}
          <Refused failure={props.failure} />
          <View className="act-fields" id={concernFieldsId}>
            {work === 'designate' ? <Department {...props} /> : <Text {...props} work={work} />}
          </View>
        </>
      )}
    </DeskDialog>
  )
}

function Text(props: ConcernDialogProps & { readonly work: ConcernWork }) {
  const { work, form, problem, onFill } = props
  const text = words.concern.work
  const field = text.field(work)
  if (!field) return null
  return (
    <View>
      <DeskText
        {...field}
        value={form.text}
        most={MOST[work]}
        problem={problem && text.problem(problem)}
        onWrite={(said) => onFill({ text: said })}
      />
      <View className="concern-count">
        {words.concern.form.count(form.text.length, MOST[work])}
      </View>
    </View>
  )
}

function Department({ departments, form, problem, onFill }: ConcernDialogProps) {
  const text = words.concern.work
  if (departments.length === 0) return <View className="act-effect">{text.noDepartments}</View>
  return (
    <View>
      <Choices
        titled
        label={text.departments}
        options={departments}
        chosen={form.departmentId}
        onChoose={(departmentId) => onFill({ departmentId })}
      />
      {problem && (
        <View className="concern-problem" role="alert">
          {text.problem(problem)}
        </View>
      )}
    </View>
  )
}

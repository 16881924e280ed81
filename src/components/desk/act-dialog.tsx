// One more look before an act: what it does, what the resident will read, what has to be filled in.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { needsForm, type ActForm, type FormProblem, type StaffAct } from '@/domain/case/staff-act'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { problems, type NoticeDraft } from '@/words/zh/staff-notice'
import { Button } from '../button'
import { Card } from '../card'
import { ActFields } from './act-fields'
import { DeskDialog } from './desk-dialog'
import { Kbd } from './kbd'
import { NoticeText } from './notice-preview'
import './act-dialog.scss'

export interface ActDialogProps {
  /** Null while nothing is asked. */
  readonly act: StaffAct | null
  readonly view: Output<'case.show'>
  readonly form: ActForm
  readonly problem: FormProblem | null
  readonly wide: boolean
  readonly busy: boolean
  readonly onFill: (part: Partial<ActForm>) => void
  readonly onSubmit: () => void
  readonly onClose: () => void
}

const notices: Partial<Record<StaffAct, NoticeDraft['kind']>> = {
  accept: 'accept',
  'accept-provisionally': 'provisional',
  'ask-for-correction': 'correction'
}

/** Cancel at the left, the verb itself at the right. */
export function ActDialog(props: ActDialogProps) {
  const { act, view, wide, busy, onSubmit, onClose } = props
  const { acts, column } = staffWords.staff
  const name = act ? acts.name(act, view.status) : ''
  const notice = act && notices[act]
  const foot = (
    <>
      <Button kind="quiet" onTap={onClose}>
        {words.common.cancel}
      </Button>
      <Button
        kind={act === 'refuse' || act === 'revoke' ? 'danger' : 'main'}
        loading={busy}
        onTap={onSubmit}
      >
        {name}
      </Button>
      <Kbd>{act && needsForm(act) ? column.confirmKey : column.enter}</Kbd>
    </>
  )
  return (
    <DeskDialog open={act !== null} wide={wide} title={name} onClose={onClose} foot={foot}>
      {act && (
        <>
          <View className="act-effect">{acts.effect[act]}</View>
          {notice && (
            <Card className="act-notice">
              <NoticeText draft={staffWords.staff.notice.draft(view, notice)} />
            </Card>
          )}
          <ActFields
            act={act}
            form={props.form}
            problem={props.problem}
            authorityNeeded={view.status === 'received'}
            names={problems(view.items).map((item) => item.name)}
            until={view.deferUntil}
            onFill={props.onFill}
          />
        </>
      )}
    </DeskDialog>
  )
}

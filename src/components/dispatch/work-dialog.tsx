// One more look before an act on a step: what it does, and what has to be filled in.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { needsText, type Work, type WorkForm, type WorkProblem } from '@/domain/dispatch/work'
import type { StopGround } from '@/domain/service/guide'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import '../desk/act-dialog.scss'
import { DeskDialog } from '../desk/desk-dialog'
import { Kbd } from '../desk/kbd'
import { WorkFields } from './work-fields'

export interface WorkDialogProps {
  /** Null while nothing is asked. */
  readonly work: Work | null
  readonly name: string
  readonly form: WorkForm
  readonly problem: WorkProblem | null
  readonly wide: boolean
  readonly busy: boolean
  /** The grounds on which this step may stand still. */
  readonly grounds: readonly StopGround[]
  /** Who can take it; null until it is known. */
  readonly handlers: Output<'dispatch.handlers'>['handlers'] | null
  /** The days by which an answer can be asked for. */
  readonly days: readonly DateString[]
  readonly onFill: (part: Partial<WorkForm>) => void
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** Cancel at the left, the verb itself at the right. */
export function WorkDialog(props: WorkDialogProps) {
  const { work, name, form, wide, busy, onSubmit, onClose } = props
  const { column } = staffWords.staff
  const writes = work !== null && (needsText(work, form.granted) || work === 'finish')
  const against = work === 'decline-extension' || (work === 'decide' && !form.granted)
  const foot = (
    <>
      <Button kind="quiet" onTap={onClose}>
        {words.common.cancel}
      </Button>
      <Button kind={against ? 'danger' : 'main'} loading={busy} onTap={onSubmit}>
        {name}
      </Button>
      <Kbd>{writes ? column.confirmKey : column.enter}</Kbd>
    </>
  )
  return (
    <DeskDialog open={work !== null} wide={wide} title={name} onClose={onClose} foot={foot}>
      {work && (
        <>
          <View className="act-effect">{staffWords.dispatch.works.effect(work)}</View>
          <WorkFields {...props} work={work} />
        </>
      )}
    </DeskDialog>
  )
}

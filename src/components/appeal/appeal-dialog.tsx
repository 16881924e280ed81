// Is a missed visit to count? What its resident says, what is known of it, and the two answers.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import '../desk/act-dialog.scss'
import '../desk/act-fields.scss'
import { DeskDialog } from '../desk/desk-dialog'
import { DeskText } from '../desk/desk-text'
import type { Refusal } from '../failed'
import { Refused } from '../refused'

type Appeal = Output<'appeal.list'>['appeals'][number]

export interface AppealDialogProps {
  /** Null while none is looked at. */
  readonly appeal: Appeal | null
  readonly answer: string
  /** True where declining needs a reason that is not there. */
  readonly wantsReason: boolean
  readonly wide: boolean
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onWrite: (answer: string) => void
  readonly onDecide: (granted: boolean) => void
  readonly onClose: () => void
}

/** The longest that the cloud takes. */
const MOST = 300

/** Declining stands back: it is the one that takes something from somebody. */
export function AppealDialog(props: AppealDialogProps) {
  const { appeal, answer, wantsReason, wide, busy, failure, onWrite, onDecide, onClose } = props
  const text = words.booking.missed.staff
  const foot = (
    <>
      <Button kind="danger" disabled={busy} onTap={() => onDecide(false)}>
        {text.decline}
      </Button>
      <Button loading={busy} onTap={() => onDecide(true)}>
        {text.grant}
      </Button>
    </>
  )
  return (
    <DeskDialog
      open={appeal !== null}
      wide={wide}
      title={appeal ? text.row(appeal) : ''}
      onClose={onClose}
      foot={foot}
    >
      {appeal && (
        <>
          <View className="act-effect">{text.from(appeal)}</View>
          <Card className="act-notice">{appeal.reason}</Card>
          <View className="act-effect">
            <View>{text.visit(appeal)}</View>
            <View>{text.count(appeal.count)}</View>
            <View>{text.until(appeal)}</View>
          </View>
          <Refused failure={failure} />
          <View className="act-fields">
            <DeskText
              label={text.label}
              hint={text.hint}
              value={answer}
              most={MOST}
              problem={wantsReason ? text.problem : null}
              onWrite={onWrite}
            />
          </View>
          <View className="act-effect">{text.effect}</View>
        </>
      )}
    </DeskDialog>
  )
}

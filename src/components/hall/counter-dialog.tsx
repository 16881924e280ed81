// One more look before an act that needs to be told something: why out of order, to where, really?
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import '../desk/act-dialog.scss'
import '../desk/act-fields.scss'
import { DeskDialog } from '../desk/desk-dialog'
import { DeskText } from '../desk/desk-text'
import { Kbd } from '../desk/kbd'
import type { Refusal } from '../failed'
import { Refused } from '../refused'
import { TransferChoices, type Destination } from './transfer-choices'

type Desk = Output<'hall.desk'>

export interface CounterDialogProps {
  /** Null while nothing is asked. */
  readonly asking: {
    readonly act: 'call' | 'transfer' | 'leave'
    readonly ticket: NonNullable<Desk['inHand']>
  } | null
  readonly desk: Desk
  readonly form: Destination & { readonly reason: string }
  readonly problem: boolean
  readonly wide: boolean
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onFill: (part: Destination & { readonly reason?: string }) => void
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** The id by which the field for the reason is found. */
export const counterReasonId = 'counter-reason'

const text = words.hall.counter

/** Cancel at the left, the verb itself at the right. */
export function CounterDialog(props: CounterDialogProps) {
  const { asking, wide, busy, onSubmit, onClose } = props
  const name = asking ? text.act(asking.act) : ''
  const foot = asking && (
    <>
      <Button kind="quiet" onTap={onClose}>
        {words.common.cancel}
      </Button>
      <Button kind={asking.act === 'leave' ? 'danger' : 'main'} loading={busy} onTap={onSubmit}>
        {name}
      </Button>
      <Kbd>
        {asking.act === 'call' ? staffWords.staff.column.confirmKey : staffWords.staff.column.enter}
      </Kbd>
    </>
  )
  return (
    <DeskDialog
      open={asking !== null}
      wide={wide}
      title={titleOf(asking)}
      onClose={onClose}
      foot={foot}
    >
      <Refused failure={props.failure} />
      {asking && <Asked {...props} act={asking.act} />}
    </DeskDialog>
  )
}

function titleOf(asking: CounterDialogProps['asking']): string {
  if (!asking) return ''
  const { number } = asking.ticket
  if (asking.act === 'call') return text.reason.title(number)
  return asking.act === 'leave' ? text.leave.title(number) : text.transfer.title
}

function Asked(props: CounterDialogProps & { readonly act: 'call' | 'transfer' | 'leave' }) {
  const { act, asking, desk, form, problem, onFill } = props
  if (act === 'leave') return <View className="act-effect">{text.leave.text}</View>
  if (act === 'transfer') {
    return (
      <>
        <View className="act-effect">{text.transfer.effect}</View>
        <TransferChoices desk={desk} lane={asking?.ticket.lane} form={form} onFill={onFill} />
      </>
    )
  }
  return (
    <>
      <View className="act-effect">{text.reason.effect}</View>
      <View className="act-fields">
        <DeskText
          id={counterReasonId}
          label={text.reason.label}
          hint={text.reason.hint}
          value={form.reason}
          most={200}
          problem={problem ? text.reason.problem : null}
          onWrite={(reason) => onFill({ reason })}
        />
      </View>
    </>
  )
}

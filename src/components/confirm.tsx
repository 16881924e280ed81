// Are you sure? Asked only where something can't be taken back.
import { Dialog } from '@nutui/nutui-react-taro'
import { words } from '@/words'
import { Button } from './button'
import './confirm.scss'

export interface ConfirmProps {
  readonly open: boolean
  readonly title: string
  readonly text?: string
  /** The verb itself: 取消预约, never 确定. */
  readonly yes: string
  readonly no?: string
  /** True where something is lost by it. */
  readonly danger?: boolean
  readonly busy?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}

/** NutUI's dialog with our buttons. */
export function Confirm({
  open,
  title,
  text,
  yes,
  no = words.common.cancel,
  danger = false,
  busy = false,
  onYes,
  onNo
}: ConfirmProps) {
  return (
    <Dialog
      className="confirm"
      visible={open}
      title={title}
      lockScroll
      onClose={onNo}
      footer={
        <>
          <Button kind="second" className="confirm-button" disabled={busy} onTap={onNo}>
            {no}
          </Button>
          <Button
            kind={danger ? 'danger' : 'main'}
            className="confirm-button"
            loading={busy}
            onTap={onYes}
          >
            {yes}
          </Button>
        </>
      }
    >
      {text}
    </Dialog>
  )
}

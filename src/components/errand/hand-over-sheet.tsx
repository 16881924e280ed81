// The worker's side of a handover: say my code, type theirs; or they sign, where there is no phone.
import { View } from '@tarojs/components'
import { signers, type Signer } from '@/domain/errand/handover'
import { words } from '@/words'
import { Button } from '../button'
import { Choices } from '../choices'
import { DeskDialog } from '../desk/desk-dialog'
import type { Refusal } from '../failed'
import { Link } from '../link'
import { Refused } from '../refused'
import { CodePad } from './code-pad'
import { ShownCode } from './shown-code'
import type { Task } from './task-card'
import './hand-over-sheet.scss'

export interface HandOverSheetProps {
  readonly task: Task | null
  readonly wide: boolean
  readonly code: string
  readonly problem: string | null
  readonly signing: boolean
  readonly signer: Signer | null
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onWrite: (code: string) => void
  readonly onSigning: (signing: boolean) => void
  readonly onSigner: (signer: Signer) => void
  readonly onSigned: () => void
  readonly onClose: () => void
}

const text = words.errand.handover
const options = signers.map((id) => ({ id, name: text.signers[id] }))

/** Closed while there is no task. */
export function HandOverSheet(props: HandOverSheetProps) {
  const { task, wide, signing, failure, onSigning, onClose } = props
  const title = task ? words.errand.staff.handOver[task.kind] : ''
  return (
    <DeskDialog open={task !== null} wide={wide} title={title} onClose={onClose}>
      <View className="hand-over">
        {signing ? <Signed {...props} /> : <Codes {...props} />}
        <Refused failure={failure} />
        <Link quiet onTap={() => onSigning(!signing)}>
          {signing ? text.back : text.paper}
        </Link>
      </View>
    </DeskDialog>
  )
}

function Codes({ task, code, problem, busy, onWrite }: HandOverSheetProps) {
  return (
    <>
      {task?.workerCode && !task.received && (
        <ShownCode label={text.mine} code={task.workerCode} hint={text.mineHint} />
      )}
      {task?.handedOver ? (
        <View className="task-note">{words.errand.staff.waitOther}</View>
      ) : (
        <>
          <View className="hand-over-label">{text.theirs}</View>
          <CodePad
            label={text.theirs}
            value={code}
            problem={problem}
            disabled={busy}
            onChange={onWrite}
          />
        </>
      )}
    </>
  )
}

function Signed({ signer, busy, onSigner, onSigned }: HandOverSheetProps) {
  return (
    <>
      <View className="hand-over-label">{text.paperTitle}</View>
      <Choices label={text.paperTitle} options={options} chosen={signer} onChoose={onSigner} />
      <Button wide loading={busy} disabled={signer === null} onTap={onSigned}>
        {text.signed}
      </Button>
    </>
  )
}

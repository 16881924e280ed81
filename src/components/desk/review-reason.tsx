// What is wrong with a document? Said to the resident in words that let them put it right at once.
// Or, where they show other proof of the fact: which (ZJ-9).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Tap } from '../tap'
import { DeskText } from './desk-text'
import { Kbd } from './kbd'
import './review-reason.scss'

export interface ReviewReasonProps {
  readonly item: Output<'case.show'>['items'][number]
  /** True where it is written by what it is replaced. */
  readonly replacing: boolean
  readonly reason: string
  readonly busy: boolean
  readonly onWrite: (reason: string) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** The id by which its field is found. */
export const reviewReasonId = 'review-reason'

/** The usual words to tap, and a field for the rest. */
export function ReviewReason(props: ReviewReasonProps) {
  const { item, replacing, reason, busy, onWrite, onSave, onCancel } = props
  const text = staffWords.staff.review
  const usuals = replacing ? [item.otherProof ?? ''].filter(Boolean) : text.reasons
  const add = (part: string) => onWrite(reason ? `${reason}${words.common.comma}${part}` : part)
  return (
    <View className="review-reason">
      <View className="review-reasons">
        {usuals.map((usual) => (
          <Tap key={usual} className="review-usual" onTap={() => add(usual)}>
            {usual}
          </Tap>
        ))}
      </View>
      <DeskText
        label={replacing ? text.whichProof(item.name) : text.why(item.name)}
        hint={replacing ? text.proofHint : text.reasonHint}
        value={reason}
        most={replacing ? 100 : 200}
        id={reviewReasonId}
        onWrite={onWrite}
      />
      <View className="review-acts">
        <Button kind="quiet" size="small" onTap={onCancel}>
          {words.common.cancel}
        </Button>
        <Button size="small" disabled={reason.trim().length < 2} loading={busy} onTap={onSave}>
          {text.save}
        </Button>
        <Kbd>{text.saveKey}</Kbd>
      </View>
    </View>
  )
}

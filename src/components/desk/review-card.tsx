// All documents of the case, each with what can be said of it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { ReviewChoice } from '@/domain/checklist/review'
import { Card } from '../card'
import { ReviewReason } from './review-reason'
import { ReviewRow } from './review-row'
import { reviewable } from './review-rules'
import './review-card.scss'

/** What is being said, as the page keeps it. */
export interface Reviewing {
  /** The document where the keys stand; null without keys. */
  readonly current: string | null
  /** The document of which something is being written down. */
  readonly writing: string | null
  /** True where that is the proof that replaces it, false where it is what is wrong with it. */
  readonly replacing: boolean
  readonly reason: string
  readonly busy: boolean
  choose(documentId: string, choice: ReviewChoice): void
  write(reason: string): void
  save(): void
  cancel(): void
}

export interface ReviewCardProps {
  readonly view: Output<'case.show'>
  readonly reviewing: Reviewing
  readonly onView: (documentId: string) => void
}

/** One row a document; the reason opens below its row. */
export function ReviewCard({ view, reviewing, onView }: ReviewCardProps) {
  const open = new Set(reviewable(view).map((item) => item.documentId))
  const { current, writing, replacing } = reviewing
  return (
    <Card flush>
      {view.items.map((item) => (
        <View key={item.documentId} className="review-item">
          <ReviewRow
            item={item}
            deferUntil={view.deferUntil}
            open={open.has(item.documentId)}
            current={item.documentId === current}
            writing={item.documentId !== writing ? null : replacing ? 'other-proof' : 'wrong'}
            onChoice={(choice) => reviewing.choose(item.documentId, choice)}
            onView={() => onView(item.documentId)}
          />
          {item.documentId === writing && (
            <ReviewReason
              item={item}
              replacing={replacing}
              reason={reviewing.reason}
              busy={reviewing.busy}
              onWrite={reviewing.write}
              onSave={reviewing.save}
              onCancel={reviewing.cancel}
            />
          )}
        </View>
      ))}
    </Card>
  )
}

// What did the counter say, all of it at once, and until when (ZJ-11.3)?
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Link } from '../link'
import './correction-card.scss'

export interface CorrectionCardProps {
  readonly notice: NonNullable<Output<'case.show'>['notice']>
  readonly onSee: () => void
}

/** The one-time notice in a sentence, and the way to the whole of it. */
export function CorrectionCard({ notice, onSee }: CorrectionCardProps) {
  const { text, see } = words.checklist.correction
  return (
    <Card tone="wait" className="correction">
      <View>{text(notice.items.length, notice.due)}</View>
      <Link icon="file" onTap={onSee}>
        {see}
      </Link>
    </Card>
  )
}

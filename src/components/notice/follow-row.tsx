// Somebody wants to hear of their case on the phone: which messages one tap lets through (WX).
import type { Template } from '@/domain/notice/kinds'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'

export interface FollowRowProps {
  /** The messages that would be asked for; none where all that come are covered. */
  readonly ahead: readonly Template[]
  readonly onTap: () => void
}

/** Nothing where there is nothing to ask for. */
export function FollowRow({ ahead, onTap }: FollowRowProps) {
  if (ahead.length === 0) return null
  const { follow, followNote } = words.subscribe
  return (
    <Card flush>
      <Row icon="bell" iconTone="main" title={follow} note={followNote(ahead)} onTap={onTap} />
    </Card>
  )
}

// What does a department hold on this person, and is it so? ZJ-7: confirmed, not supplied.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import './shared-card.scss'

type Item = Output<'case.show'>['items'][number]

export interface SharedCardProps {
  readonly item: Item
  readonly open: boolean
  readonly busy: boolean
  readonly onContradict: () => void
  readonly onTakeBack: () => void
}

/** Nothing where no department holds anything. */
export function SharedCard({ item, open, busy, onContradict, onTakeBack }: SharedCardProps) {
  const text = words.document.shared
  const { shared } = item
  if (!shared) return null
  const confirmed = item.state === 'confirmed'
  return (
    <Card>
      <View className="shared-head">
        <View className="shared-from">{shared.department}</View>
        {confirmed && <Chip tone="ok">{words.checklist.states.confirmed}</Chip>}
      </View>
      <View className="shared-summary">{shared.summary}</View>
      <View className="shared-note">
        {item.contradicted ? words.checklist.shared.contradicted : text.note}
      </View>
      {open && (
        <Link disabled={busy} onTap={item.contradicted ? onTakeBack : onContradict}>
          {item.contradicted ? text.takeBack : text.differs}
        </Link>
      )}
    </Card>
  )
}

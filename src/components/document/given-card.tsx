// What has been given of this document, and what did the counter say of it?
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { chipOf, extraOf, lineOf } from '../checklist/document-state'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import { FileGrid } from './file-grid'
import './given-card.scss'

type Item = Output<'case.show'>['items'][number]

export interface GivenCardProps {
  readonly item: Item
  readonly open: boolean
  readonly onSee: (fileId: string) => void
  readonly onRemove: (fileId: string) => void
  readonly onAdd: () => void
  readonly onTakeBack: () => void
}

/** Its state in a word and a line; its pages; taking it back. */
export function GivenCard({ item, open, onSee, onRemove, onAdd, onTakeBack }: GivenCardProps) {
  const chip = chipOf(item)
  const extra = item.state === 'shared' ? null : extraOf(item, item.due)
  const canTakeBack = open && (item.state === 'bringing' || item.state === 'replaced')
  const adds = open && (item.files.length > 0 || item.state === 'replaced')
  return (
    <Card>
      <View className="given-head">
        <View className="given-line">{lineOf(item)}</View>
        {chip && <Chip tone={chip.tone}>{chip.text}</Chip>}
      </View>
      {extra && <View className="given-extra">{extra}</View>}
      {(item.files.length > 0 || adds) && (
        <View className="given-files">
          <FileGrid
            files={item.files}
            onSee={onSee}
            onRemove={open ? onRemove : undefined}
            onAdd={adds ? onAdd : undefined}
          />
        </View>
      )}
      {canTakeBack && <Link onTap={onTakeBack}>{words.document.give.other}</Link>}
    </Card>
  )
}

// What the resident has handed in, to look at; whether it is right the counter has said.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { Card } from '../card'
import { Link } from '../link'
import { Row } from '../row'

type Item = Output<'case.show'>['items'][number]

export interface DocumentsCardProps {
  readonly items: readonly Item[]
  readonly onLook: (documentId: string) => void
}

/** One row a document; those with pictures can be looked at. */
export function DocumentsCard({ items, onLook }: DocumentsCardProps) {
  const text = staffWords.steps
  if (items.length === 0) return <View className="desk-none">{text.noDocuments}</View>
  return (
    <Card flush>
      {items.map((item) => (
        <Row
          key={item.documentId}
          title={item.name}
          note={noteOf(item)}
          right={
            item.files.length > 0 ? (
              <Link onTap={() => onLook(item.documentId)}>{text.look}</Link>
            ) : undefined
          }
        />
      ))}
    </Card>
  )
}

function noteOf(item: Item): string {
  return staffWords.staff.review.note(item, null) || staffWords.staff.review.state(item)
}

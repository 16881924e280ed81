// What may still come, until when, and what happens otherwise: 容缺受理 explained where it appears.
// ZJ-11.2.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import './deferred-card.scss'

type Item = Output<'case.show'>['items'][number]

export interface DeferredCardProps {
  readonly items: readonly Item[]
}

/** Nothing where nothing is deferred. */
export function DeferredCard({ items }: DeferredCardProps) {
  const deferred = items.filter((item) => item.state === 'deferred')
  const text = words.case.deferred
  if (deferred.length === 0) return null
  return (
    <Card flush className="deferred-card">
      <View className="deferred-what">{text.what}</View>
      {deferred.map((item) => (
        <Row
          key={item.documentId}
          icon="later"
          iconTone="wait"
          title={item.name}
          note={deferredNote(item)}
          right={deferredChip(item)}
        />
      ))}
      <View className="deferred-late">{text.late}</View>
    </Card>
  )
}

function deferredNote({ due, verdict, reason }: Item): string {
  if (verdict === 'wrong' && reason) return words.case.deferred.wrong(reason)
  return due ? words.case.deferred.due(due) : ''
}

function deferredChip({ verdict, files, note }: Item) {
  const { chips } = words.case.deferred
  if (verdict === 'wrong') return <Chip tone="bad">{chips.wrong}</Chip>
  if (verdict === 'right') return <Chip tone="ok">{chips.right}</Chip>
  const given = files.length > 0 || note !== ''
  return <Chip tone={given ? 'info' : 'wait'}>{given ? chips.given : chips.open}</Chip>
}

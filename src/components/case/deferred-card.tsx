// What may still come, until when, and what happens otherwise: 容缺受理 explained where it appears.
// ZJ-11.2.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import { Row } from '../row'
import './deferred-card.scss'

type Item = Output<'case.show'>['items'][number]

export interface DeferredCardProps {
  readonly items: readonly Item[]
  /** Documents that a grid worker is to fetch already (ZJ-30). */
  readonly fetching?: readonly (string | null)[]
  /** Has one fetched from home; left out where nobody can be sent. */
  readonly onFetch?: (documentId: string) => void
}

/** Nothing where nothing is deferred. */
export function DeferredCard({ items, fetching = [], onFetch }: DeferredCardProps) {
  const deferred = items.filter((item) => item.state === 'deferred')
  const text = words.case.deferred
  if (deferred.length === 0) return null
  return (
    <Card flush className="deferred-card">
      <View className="deferred-what">{text.what}</View>
      {deferred.map((item) => (
        <View key={item.documentId}>
          <Row
            icon="later"
            iconTone="wait"
            title={item.name}
            note={deferredNote(item)}
            right={deferredChip(item)}
          />
          {onFetch && item.verdict === null && !isGiven(item) && !fetching.includes(item.name) && (
            <View className="deferred-fetch">
              <Link icon="bike" onTap={() => onFetch(item.documentId)}>
                {words.errand.fetch.ask}
              </Link>
            </View>
          )}
        </View>
      ))}
      <View className="deferred-late">{text.late}</View>
    </Card>
  )
}

function deferredNote({ due, verdict, reason }: Item): string {
  if (verdict === 'wrong' && reason) return words.case.deferred.wrong(reason)
  return due ? words.case.deferred.due(due) : ''
}

function deferredChip(item: Item) {
  const { verdict } = item
  const { chips } = words.case.deferred
  if (verdict === 'wrong') return <Chip tone="bad">{chips.wrong}</Chip>
  if (verdict === 'right') return <Chip tone="ok">{chips.right}</Chip>
  const given = isGiven(item)
  return <Chip tone={given ? 'info' : 'wait'}>{given ? chips.given : chips.open}</Chip>
}

/** Sent, shown otherwise, or fetched: it lies with the counter. */
function isGiven({ files, note }: Item): boolean {
  return files.length > 0 || note !== ''
}

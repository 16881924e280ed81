// A visit that was missed: does it count, what was said about it, and what came of that (BOOK-no-show)?
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import './missed-card.scss'

type Standing = Output<'booking.standing'>
type Visit = Standing['missed'][number]

export interface MissedCardProps {
  readonly visit: Visit
  readonly standing: Standing
  readonly onAppeal: () => void
}

/** What it means comes before what can be done about it. */
export function MissedCard({ visit, standing, onAppeal }: MissedCardProps) {
  const { card } = words.booking.missed
  const { counted, appeal, canAppeal, appealUntil } = visit
  return (
    <Card tone={counted ? 'wait' : 'plain'}>
      <View className="missed-title" role="heading">
        {counted ? card.counted : card.notCounted}
      </View>
      <View className="missed-note">{card.meaning(visit, standing)}</View>
      {appeal && <Said appeal={appeal} />}
      {canAppeal && (
        <View className="missed-appeal">
          <View className="missed-note">{card.why}</View>
          <Button kind="second" size="small" icon="edit" onTap={onAppeal}>
            {card.act}
          </Button>
          <View className="missed-note">{card.until(appealUntil)}</View>
        </View>
      )}
      {counted && !appeal && !canAppeal && <View className="missed-note">{card.late}</View>}
    </Card>
  )
}

function Said({ appeal }: { readonly appeal: NonNullable<Visit['appeal']> }) {
  const { card } = words.booking.missed
  const { reason, granted, answer, due } = appeal
  const outcome = granted === null ? card.waiting(due) : granted ? card.granted : card.declined
  return (
    <View className="missed-said">
      <View className="missed-label">{card.said}</View>
      <View>{reason}</View>
      <View className="missed-outcome" role="status">
        {outcome}
      </View>
      {answer && (
        <>
          <View className="missed-label">{card.answer}</View>
          <View>{answer}</View>
        </>
      )}
    </View>
  )
}

// What I have said of it, and what came of it: who calls, what was put right (整改).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import './rating.scss'

export interface RatedCardProps {
  readonly about: string
  readonly mine: NonNullable<Output<'rating.show'>['mine']>
}

/** Also once the time for rating is over. */
export function RatedCard({ about, mine }: RatedCardProps) {
  const text = words.rating
  const { level, reasons, text: said, at, anonymous, status, done } = mine
  return (
    <Card className="rating-card">
      <View className="rating-about">{about}</View>
      <View className="rating-level">{text.levels[level]}</View>
      {reasons.length > 0 && (
        <View>{reasons.map((one) => text.reasons[one]).join(words.common.dot)}</View>
      )}
      {said && <View>{said}</View>}
      <View className="rating-note">{text.mine.at(at, anonymous)}</View>
      <View className="rating-note">{text.standing[status]}</View>
      {done && (
        <View className="rating-note">
          <View className="choices-title">{text.mine.done}</View>
          <View>{done}</View>
        </View>
      )}
    </Card>
  )
}

// Why it ended as it did, in the words of who decided, and what can be done now. AL-38.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Card } from '../card'
import './outcome-card.scss'

export interface OutcomeCardProps {
  /** The written reasons; null where none were needed. */
  readonly reasons: string | null
  /** A sentence each. */
  readonly steps: readonly string[]
}

/** Nothing where there is neither. */
export function OutcomeCard({ reasons, steps }: OutcomeCardProps) {
  if (!reasons && steps.length === 0) return null
  const text = words.case.next
  return (
    <Card className="outcome-card">
      {reasons && (
        <View className="outcome-part">
          <View className="outcome-head">{text.reasons}</View>
          <View>{reasons}</View>
        </View>
      )}
      {steps.length > 0 && (
        <View className="outcome-part">
          <View className="outcome-head">{text.title}</View>
          {steps.map((step) => (
            <View key={step} className="outcome-step">
              {step}
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}

// Rules that belong together, under one heading.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../card'
import './rule-card.scss'

export interface RuleCardProps {
  readonly title: string
  readonly note?: string
  readonly children?: ReactNode
}

/** A card whose lines reach to its edges. */
export function RuleCard({ title, note, children }: RuleCardProps) {
  return (
    <Card flush className="rule-card">
      <View className="rule-card-head">
        <View className="rule-card-title" role="heading">
          {title}
        </View>
        {note && <View className="rule-card-note">{note}</View>}
      </View>
      {children}
    </Card>
  )
}

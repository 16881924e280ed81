// What decides whether somebody goes today: time, fee, visits, side by side.
import { View } from '@tarojs/components'
import './fact-strip.scss'

export interface FactStripProps {
  readonly facts: readonly { readonly figure: string; readonly label: string }[]
}

/** Two to four figures, each with its word below. */
export function FactStrip({ facts }: FactStripProps) {
  return (
    <View className="facts">
      {facts.map(({ figure, label }) => (
        <View key={label} className="fact">
          <View className="fact-figure">{figure}</View>
          <View className="fact-label">{label}</View>
        </View>
      ))}
    </View>
  )
}

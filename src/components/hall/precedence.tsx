// The written rule of precedence, for whoever wonders why somebody else was called first (HALL-order).
import { View } from '@tarojs/components'
import { words } from '@/words'
import './precedence.scss'

/** One sentence a line. */
export function Precedence() {
  return (
    <View className="precedence">
      {words.hall.rule.lines.map((line) => (
        <View key={line} className="precedence-line">
          {line}
        </View>
      ))}
    </View>
  )
}

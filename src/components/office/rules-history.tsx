// Who changed which rule, from what to what; the latest first.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { instantText } from '@/words/format'
import { Card } from '../card'
import './rules-history.scss'

/** A card with a line for every change. */
export function RulesHistory({ history }: Pick<Output<'office-rules.show'>, 'history'>) {
  const text = staffWords.office.history
  return (
    <Card flush>
      <View className="closure-head closure-title" role="heading">
        {text.title}
      </View>
      {history.length === 0 && <View className="closure-none">{text.none}</View>}
      {history.map(({ id, at, byName, rules }) => (
        <View key={id} className="rules-changed">
          {rules.map((changed) => (
            <View key={changed.rule}>{text.line(changed)}</View>
          ))}
          <View className="rules-changed-who">{text.who(byName, instantText(at))}</View>
        </View>
      ))}
    </Card>
  )
}

// What happened to this case so far, in the words that the resident reads.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { instantText } from '@/words/format'
import './desk-history.scss'

type CaseView = Output<'case.show'>

export interface DeskHistoryProps {
  readonly view: CaseView
}

/** The newest first, a line each. */
export function DeskHistory({ view }: DeskHistoryProps) {
  return (
    <View className="desk-history" role="list">
      {view.timeline.map((entry, index) => (
        <View key={`${entry.at}-${index}`} className="desk-history-line" role="listitem">
          <View>{words.case.timeline.text(entry, view).title}</View>
          <View className="desk-history-at">
            {[instantText(entry.at), entry.actor].filter(Boolean).join(words.common.dot)}
          </View>
        </View>
      ))}
    </View>
  )
}

// What happened to this case so far, in the words that the resident reads.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { instantText } from '@/words/format'
import { paperOf } from '../case/paper-of'
import { Link } from '../link'
import './desk-history.scss'

type CaseView = Output<'case.show'>

export interface DeskHistoryProps {
  readonly view: CaseView
  /** Opens a paper that came of the case, to print it for whoever has no phone. */
  readonly onPaper: (code: string) => void
}

/** The newest first, a line each. */
export function DeskHistory({ view, onPaper }: DeskHistoryProps) {
  return (
    <View className="desk-history" role="list">
      {view.timeline.map((entry, index) => (
        <View key={`${entry.at}-${index}`} className="desk-history-line" role="listitem">
          <View className="desk-history-what">
            <View>{words.case.timeline.text(entry, view).title}</View>
            {paperLink(paperOf(entry), onPaper)}
          </View>
          <View className="desk-history-at">
            {[instantText(entry.at), entry.actor].filter(Boolean).join(words.common.dot)}
          </View>
        </View>
      ))}
    </View>
  )
}

function paperLink(paper: ReturnType<typeof paperOf>, onPaper: DeskHistoryProps['onPaper']) {
  if (!paper) return null
  return <Link onTap={() => onPaper(paper.code)}>{words.case.paper.titles[paper.kind]}</Link>
}

// The papers that a case has issued: to look at, and to print for whoever has no phone.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { Link } from '../link'
import './paper-list.scss'

export interface PaperListProps {
  readonly papers: Output<'case.show'>['papers']
  /** The one that lies open already; it is not offered again. */
  readonly open?: string
  readonly onOpen: (code: string) => void
  /** Left out where there is no printer. */
  readonly onPrint?: (code: string) => void
}

/** The newest first, a line each. */
export function PaperList({ papers, open, onOpen, onPrint }: PaperListProps) {
  const text = words.case.paper
  if (papers.length === 0) return <View className="paper-list-none">{text.list.empty}</View>
  return (
    <View className="paper-list" role="list">
      {papers.map(({ code, kind, issuedAt }) => (
        <View key={code} className="paper-list-line" role="listitem">
          <View className="paper-list-what">
            <View>{text.titles[kind]}</View>
            <View className="paper-list-note">
              {[dateWithWeekday(dateAt(issuedAt)), code].join(words.common.dot)}
            </View>
          </View>
          {code !== open && (
            <Link onTap={() => onOpen(code)} label={text.list.seeOne(text.titles[kind])}>
              {text.list.see}
            </Link>
          )}
          {onPrint && (
            <Link onTap={() => onPrint(code)} label={text.list.printOne(text.titles[kind])}>
              {text.list.print}
            </Link>
          )}
        </View>
      ))}
    </View>
  )
}

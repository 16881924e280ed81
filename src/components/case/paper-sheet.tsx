// A paper of a case as it lies on a table: title, number, to whom, what, why, what next, from whom.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import type { PaperKind } from '@/words/zh/case-paper'
import { paperEntry } from './paper-of'
import './paper-sheet.scss'

export interface PaperSheetProps {
  readonly kind: PaperKind
  readonly view: Output<'case.show'>
  /** To whom it is written, as far as its reader may know. */
  readonly name: string
}

/** The paper; prints as one page. */
export function PaperSheet({ kind, view, name }: PaperSheetProps) {
  const text = words.case.paper
  const { paragraphs, list, next } = text.text(kind, view)
  const entry = paperEntry(view, kind)
  return (
    <View className="paper-sheet">
      <View className="paper-title" role="heading">
        {text.titles[kind]}
      </View>
      {view.code && <View className="paper-code">{words.case.code(view.code)}</View>}
      <View className="paper-to">{text.to(name, view.forRelative)}</View>
      {paragraphs.map((paragraph) => (
        <View key={paragraph} className="paper-paragraph">
          {paragraph}
        </View>
      ))}
      {list.map((item, index) => (
        <View key={item.name} className="paper-item">
          <View className="paper-item-name">{text.item(index + 1, item.name)}</View>
          {item.note && <View className="paper-item-note">{item.note}</View>}
        </View>
      ))}
      {next.map((sentence) => (
        <View key={sentence} className="paper-paragraph">
          {sentence}
        </View>
      ))}
      <View className="paper-from">
        <View>{view.office?.name ?? view.departmentName}</View>
        {entry && <View>{text.date(dateAt(entry.at))}</View>}
      </View>
      <View className="paper-small">{text.electronic}</View>
    </View>
  )
}

// How does the office stand this quarter? Few figures, large, in one line.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import './board-figures.scss'

export interface BoardFiguresProps {
  readonly figures: Output<'dispatch.board'>['figures']
}

/** Received, decided and their share; in hand now; visits a case (ZJ-2). */
export function BoardFigures({ figures }: BoardFiguresProps) {
  const text = staffWords.dispatch.figures
  const { received, decided, share, inHand, visitsPerCase, since } = figures
  const all: [string, string][] = [
    [text.received, String(received)],
    [text.decided, String(decided)],
    [text.share, share === null ? text.none : text.percent(share)],
    [text.inHand, String(inHand)],
    [text.visits, visitsPerCase === null ? text.none : text.trips(visitsPerCase)]
  ]
  return (
    <View className="board-figures" role="list" aria-label={text.since(since)}>
      {all.map(([name, value]) => (
        <View key={name} className="board-figure" role="listitem">
          <View className="board-figure-value">{value}</View>
          <View className="board-figure-name">{name}</View>
        </View>
      ))}
      <View className="board-since">{text.since(since)}</View>
    </View>
  )
}

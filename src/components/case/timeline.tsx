// What happened so far, the newest first; what was decided leads to its paper.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import type { PaperKind } from '@/words/zh/case-paper'
import { Link } from '../link'
import { paperOf } from './paper-of'
import { timelineLines, type TimelineLine } from './timeline-lines'
import './timeline.scss'

type CaseView = Output<'case.show'>

export interface TimelineProps {
  readonly view: Pick<CaseView, 'timeline' | 'items' | 'notice' | 'granted'>
  /** Left out where papers can't be opened from here. */
  readonly onPaper?: (paper: PaperKind) => void
}

/** One entry a line, the first of them the latest. */
export function Timeline({ view, onPaper }: TimelineProps) {
  return (
    <View className="timeline" role="list">
      {timelineLines(view.timeline).map((line, index) => (
        <TimelineEntry
          key={`${line.entry.at}-${line.entry.action}-${index}`}
          line={line}
          view={view}
          latest={index === 0}
          onPaper={onPaper}
        />
      ))}
    </View>
  )
}

interface EntryProps extends TimelineProps {
  readonly line: TimelineLine
  readonly latest: boolean
}

function TimelineEntry({ line, view, latest, onPaper }: EntryProps) {
  const { title, notes } = words.case.timeline.line(line, view)
  const paper = paperOf(line.entry.action)
  return (
    <View className={`timeline-entry ${latest ? 'timeline-latest' : ''}`} role="listitem">
      <View className="timeline-head">
        <View className="timeline-title">{title}</View>
        {paper && onPaper && (
          <Link onTap={() => onPaper(paper)}>{words.case.paper.titles[paper]}</Link>
        )}
      </View>
      {notes.map((note) => (
        <View key={note} className="timeline-note">
          {note}
        </View>
      ))}
    </View>
  )
}

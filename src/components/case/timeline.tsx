// What happened so far, the newest first, under what is being worked on now: steps in parallel stand
// side by side (ZJ-5). What was decided leads to its paper.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { isOpenStep } from '@/domain/case/steps'
import { words } from '@/words'
import { Link } from '../link'
import { paperOf } from './paper-of'
import { StepBoxes } from './step-boxes'
import { timelineLines, type TimelineLine } from './timeline-lines'
import './timeline.scss'

type CaseView = Output<'case.show'>

export interface TimelineProps {
  readonly view: Pick<CaseView, 'timeline' | 'items' | 'notice' | 'granted' | 'steps'>
  /** Opens a paper by its number; left out where papers can't be opened from here. */
  readonly onPaper?: (code: string) => void
}

/** One entry a line, the first of them the latest. */
export function Timeline({ view, onPaper }: TimelineProps) {
  const open = view.steps.filter(isOpenStep)
  const now = open.length > 1
  return (
    <View className="timeline" role="list">
      {now && (
        <View className="timeline-entry timeline-latest" role="listitem">
          <View className="timeline-title">{words.case.timeline.together(open)}</View>
          <StepBoxes steps={open} />
        </View>
      )}
      {timelineLines(view.timeline).map((line, index) => (
        <TimelineEntry
          key={`${line.entry.at}-${line.entry.action}-${index}`}
          line={line}
          view={view}
          latest={index === 0 && !now}
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
  const paper = paperOf(line.entry)
  const together = view.steps.filter(({ id }) => line.together.includes(id))
  const past = together.some((step) => !isOpenStep(step)) ? together : []
  return (
    <View className={`timeline-entry ${latest ? 'timeline-latest' : ''}`} role="listitem">
      <View className="timeline-head">
        <View className="timeline-title">{title}</View>
        {paper && onPaper && (
          <Link onTap={() => onPaper(paper.code)}>{words.case.paper.titles[paper.kind]}</Link>
        )}
      </View>
      {past.length > 0 && <StepBoxes steps={past} />}
      {notes.map((note) => (
        <View key={note} className="timeline-note">
          {note}
        </View>
      ))}
    </View>
  )
}

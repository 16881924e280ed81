// Cases in a list: what each is doing, and the one date that matters.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Minutes } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import { dateText, timeText } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { caseName } from './case-name'
import './case-rows.scss'

type CaseRow = Output<'case.list'>['cases'][number]

export interface CaseRowsProps {
  readonly rows: readonly CaseRow[]
  readonly onOpen: (row: CaseRow) => void
}

/** One card, one row a case. */
export function CaseRows({ rows, onOpen }: CaseRowsProps) {
  return (
    <Card flush>
      {rows.map((row) => (
        <Row
          key={row.id}
          title={caseName(row)}
          note={note(row)}
          right={state(row)}
          onTap={() => onOpen(row)}
        />
      ))}
    </Card>
  )
}

const text = words.home.cases

function note(row: CaseRow) {
  if (row.status === 'draft') return draftNote(row)
  if (row.status === 'delivered') {
    const done = dateText(dateAt(row.updatedAt))
    return [done, text.visits(row.visits)].join(words.common.dot)
  }
  return text.notes[row.status]
}

/** Day and office on a line each: together they are too long for a phone. */
function draftNote({ booking, missingCount }: CaseRow) {
  if (booking === null) return missingCount === 0 ? text.ready : text.notes.draft
  const { date, start, officeName } = booking
  return text.booked(date, timeText(start as Minutes), officeName).map((line) => (
    <View key={line} className="case-line">
      {line}
    </View>
  ))
}

/** What stands at the right: what a draft still lacks, the day by which a running case is decided. */
function state({ status, due: date, stopped, missingCount }: CaseRow) {
  if (status === 'draft' && missingCount > 0) {
    return <Chip tone="wait">{text.missing(missingCount)}</Chip>
  }
  const runs = ['received', 'accepted', 'in-progress', 'suspended'].includes(status)
  if (!runs || date === null) return undefined
  return (
    <View className="case-due">
      <View className="case-due-label">{stopped ? text.stopped : text.latest}</View>
      <View className="case-due-date">{dateText(date)}</View>
    </View>
  )
}

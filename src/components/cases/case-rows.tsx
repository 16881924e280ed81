// Cases in a list: what each is doing, and the one date that matters.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Minutes } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import { dateText, timeText } from '@/words/format'
import { Card } from '../card'
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
          right={due(row)}
          onTap={() => onOpen(row)}
        />
      ))}
    </Card>
  )
}

const text = words.home.cases

function note(row: CaseRow): string {
  if (row.status === 'draft') return draftNote(row)
  if (row.status === 'delivered') {
    const done = dateText(dateAt(row.updatedAt))
    return [done, text.visits(row.visits)].join(words.common.dot)
  }
  return text.notes[row.status]
}

function draftNote({ booking, missingCount }: CaseRow): string {
  const missing = missingCount === 0 ? '' : text.missing(missingCount)
  if (booking === null) return missing || text.ready
  const { date, start, officeName } = booking
  return text.booked(date, timeText(start as Minutes), officeName)
}

/** The day by which it will be decided, while that is promised. */
function due({ status, due: date, stopped }: CaseRow) {
  const runs = ['received', 'accepted', 'in-progress', 'suspended'].includes(status)
  if (!runs || date === null) return undefined
  return (
    <View className="case-due">
      <View className="case-due-label">{stopped ? text.stopped : text.latest}</View>
      <View className="case-due-date">{dateText(date)}</View>
    </View>
  )
}

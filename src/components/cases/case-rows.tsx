// Cases in a list: what each is doing, and the one date that matters. Those of one life event are
// one row (ZJ-2).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Minutes } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import { dateText, timeText } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { CaseDue } from './case-due'
import { caseName } from './case-name'
import './case-rows.scss'

type CaseRow = Output<'case.list'>['cases'][number]

export interface CaseRowsProps {
  readonly rows: readonly CaseRow[]
  readonly onOpen: (row: CaseRow) => void
  readonly onBundle: (bundleId: string) => void
}

/** One card, one row a case or a life event. */
export function CaseRows({ rows, onOpen, onBundle }: CaseRowsProps) {
  return (
    <Card flush>
      {together(rows).map(([row, ...others]) =>
        row.bundle && others.length > 0 ? (
          <Row
            key={row.id}
            title={words.lifeEvent.name(row.bundle.name, row.forRelative)}
            note={bundleNote([row, ...others])}
            right={state({ ...row, missingCount: row.bundle.missingCount })}
            onTap={() => onBundle(row.bundle?.id ?? '')}
          />
        ) : (
          <Row
            key={row.id}
            title={caseName(row)}
            note={note(row)}
            right={state(row)}
            onTap={() => onOpen(row)}
          />
        )
      )}
    </Card>
  )
}

const text = words.home.cases

/** The rows, those of one life event in one group where the first of them stands. */
function together(rows: readonly CaseRow[]): (readonly [CaseRow, ...CaseRow[]])[] {
  const isFirst = (row: CaseRow, i: number) =>
    row.bundle === null || rows.findIndex(({ bundle }) => bundle?.id === row.bundle?.id) === i
  return rows.filter(isFirst).map((row) => {
    const rest = rows.filter((one) => one !== row && row.bundle && one.bundle?.id === row.bundle.id)
    return [row, ...rest]
  })
}

/** Which services, and the visit where there is one. */
function bundleNote(rows: readonly CaseRow[]) {
  const names = words.lifeEvent.cases.list(rows.map(({ serviceName }) => serviceName))
  const booked = rows.find(({ status, booking }) => status === 'draft' && booking)
  if (!booked) return names
  return (
    <>
      <View>{names}</View>
      {draftNote(booked)}
    </>
  )
}

function note(row: CaseRow) {
  if (row.status === 'draft') return draftNote(row)
  if (row.status === 'delivered') {
    const done = dateText(dateAt(row.updatedAt))
    return [done, text.visits(row.visits)].join(words.common.dot)
  }
  return (row.holdup && words.case.waits.brief(row.holdup)) ?? text.notes[row.status]
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
function state({ status, due, stopped, light, missingCount }: CaseRow) {
  if (status === 'draft' && missingCount > 0) {
    return <Chip tone="wait">{text.missing(missingCount)}</Chip>
  }
  const runs = ['received', 'accepted', 'in-progress', 'suspended'].includes(status)
  if (!runs || due === null) return undefined
  return <CaseDue row={{ due, stopped, light }} />
}

// Who comes today and what waits, in the order in which the cloud gives it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { deskEntries, entryDomId, type DeskEntry, type DeskPart } from './desk-entries'
import { BookingRow, CaseRow } from './desk-rows'
import './desk-list.scss'

export interface DeskListProps {
  readonly desk: Output<'desk.show'>
  readonly part: DeskPart
  /** Key of the entry where the arrow keys stand; null where nobody uses them. */
  readonly cursor: string | null
  /** The case in the middle. */
  readonly openId: string | null
  readonly onOpen: (entry: DeskEntry) => void
}

/** One list below the other. */
export function DeskList(props: DeskListProps) {
  const { desk, part } = props
  const text = staffWords.staff
  const entries = deskEntries(desk, part)
  const bookings = entries.filter((entry) => entry.kind === 'booking')
  const filings = entries.filter((entry) => entry.kind === 'filing')
  const cases = entries.filter((entry) => entry.kind === 'case')
  return (
    <View className="desk-entries" role="listbox" aria-label={staffWords.staff.deskTitle}>
      {part === 'receive' && (
        <>
          {bookings.map((entry) => row(entry, props))}
          {bookings.length === 0 && <View className="desk-none">{text.list.noBookings}</View>}
        </>
      )}
      {filings.length > 0 && <View className="desk-list-head">{text.sections.filings}</View>}
      {filings.map((entry) => row(entry, props))}
      <View className="desk-list-head">{text.sections.cases}</View>
      {cases.map((entry) => row(entry, props))}
      {cases.length === 0 && <View className="desk-none">{text.list.noCases}</View>}
      {desk.visitsPerCase !== null && (
        <View className="desk-none">{text.visits(desk.visitsPerCase)}</View>
      )}
    </View>
  )
}

function row(entry: DeskEntry, { cursor, openId, onOpen }: DeskListProps) {
  const shared = {
    id: entryDomId(entry.key),
    cursor: entry.key === cursor,
    open: entry.caseId === openId,
    onOpen: () => onOpen(entry)
  }
  return entry.kind === 'booking' ? (
    <BookingRow key={entry.key} booking={entry.booking} {...shared} />
  ) : (
    <CaseRow key={entry.key} one={entry.case} {...shared} />
  )
}

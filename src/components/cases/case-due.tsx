// The day by which a running case is decided, at the right of its row.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateText } from '@/words/format'
import './case-rows.scss'

type CaseRow = Output<'case.list'>['cases'][number]

/** Nothing where no limit binds. */
export function CaseDue({ row }: { readonly row: Pick<CaseRow, 'due' | 'stopped' | 'light'> }) {
  if (row.due === null) return null
  return (
    <View className="case-due">
      <View className={`case-due-label case-light-${row.light ?? 'green'}`}>{label(row)}</View>
      <View className="case-due-date">{dateText(row.due)}</View>
    </View>
  )
}

/** The light has its word; green needs none. */
function label({ stopped, light }: Pick<CaseRow, 'stopped' | 'light'>): string {
  const { stopped: still, latest } = words.home.cases
  if (light && light !== 'green') return words.case.due.light[light]
  return stopped ? still : latest
}

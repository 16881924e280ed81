// What residents say about missed visits, the first due first: who, which visit, how long still.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { ListRow } from '../desk/list-row'
import './appeal-rows.scss'

type Appeal = Output<'appeal.list'>['appeals'][number]

export interface AppealRowsProps {
  readonly appeals: readonly Appeal[]
  readonly openId: string | null
  readonly onOpen: (bookingId: string) => void
}

/** A list box under a heading of its own; nothing where nobody has said anything. */
export function AppealRows({ appeals, openId, onOpen }: AppealRowsProps) {
  const text = words.booking.missed.staff
  if (appeals.length === 0) return null
  return (
    <View>
      <View className="appeal-head" role="heading">
        {text.title(appeals.length)}
      </View>
      <View role="listbox" aria-label={text.list}>
        {appeals.map((appeal) => (
          <ListRow
            key={appeal.bookingId}
            id={`appeal-${appeal.bookingId}`}
            cursor={false}
            open={appeal.bookingId === openId}
            onOpen={() => onOpen(appeal.bookingId)}
          >
            <View className="desk-row-line desk-row-first">
              <View className="desk-row-service">{text.row(appeal)}</View>
              <View className={`days-${appeal.light}`}>{text.days(appeal)}</View>
            </View>
            <View className="desk-row-line">
              <View className="desk-row-service">{appeal.reason}</View>
            </View>
            <View className="desk-row-line">
              <View>{appeal.from}</View>
            </View>
          </ListRow>
        ))}
      </View>
    </View>
  )
}

// One line of the desk's list: somebody who comes today, or a case that waits, with its light.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { timeText } from '@/words/format'
import { LightBar } from '../case/light-bar'
import { ListRow, type ListRowProps } from './list-row'

type Desk = Output<'desk.show'>

type RowProps = Pick<ListRowProps, 'id' | 'cursor' | 'open' | 'onOpen'>

/** Who, when, for what, and what state they are in. */
export function BookingRow({ booking, ...row }: RowProps & { booking: Desk['bookings'][number] }) {
  const { name, byProxy, start, serviceName, status } = booking
  const gone = ['served', 'cancelled', 'expired', 'no-show'].includes(status)
  return (
    <ListRow {...row} faint={gone}>
      <View className="desk-row-line desk-row-first">
        <View>
          {name}
          {byProxy ? staffWords.staff.list.byProxy : ''}
        </View>
        <View>{timeText(start)}</View>
      </View>
      <View className="desk-row-line">
        <View className="desk-row-service">{serviceName}</View>
        <View className={`arrival-${status}`}>{staffWords.staff.list.state(booking)}</View>
      </View>
    </ListRow>
  )
}

/** What, how long still, whose. */
export function CaseRow({ one, ...row }: RowProps & { one: Desk['cases'][number] }) {
  const { light, used, name, serviceName, status, lookBy } = one
  const text = staffWords.staff.list
  const state = lookBy ? text.online : words.case.statuses[status]
  return (
    <ListRow {...row}>
      <View className="desk-row-line desk-row-first">
        <View>{serviceName}</View>
        {light && <View className={`days-${light}`}>{daysOf(one)}</View>}
      </View>
      {light && <LightBar used={used} light={light} label={text.light[light]} />}
      <View className="desk-row-line">
        <View>{[name, state].filter(Boolean).join(words.common.dot)}</View>
        {light && <View>{text.light[light]}</View>}
      </View>
    </ListRow>
  )
}

/** How long still: until it is looked at, or until it is done. */
function daysOf(one: Desk['cases'][number]): string {
  const { light, workingDaysLeft, lookBy } = one
  if (lookBy) return staffWords.staff.list.lookBy(one)
  if (!light || workingDaysLeft === null) return ''
  return staffWords.staff.list.days({ workingDaysLeft, light })
}

// One line of the desk's list: somebody who comes today, or a case that waits, with its light.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { timeText } from '@/words/format'
import { LightBar } from '../case/light-bar'
import { Tap } from '../tap'
import './desk-rows.scss'

type Desk = Output<'desk.show'>

interface RowProps {
  /** What a scroll to it is aimed at. */
  readonly id: string
  /** Where the arrow keys stand. */
  readonly cursor: boolean
  /** Shown in the middle. */
  readonly open: boolean
  readonly onOpen: () => void
}

/** Who, when, for what, and what state they are in. */
export function BookingRow({ booking, ...row }: RowProps & { booking: Desk['bookings'][number] }) {
  const { name, byProxy, start, serviceName, status } = booking
  const gone = ['served', 'cancelled', 'expired', 'no-show'].includes(status)
  return (
    <Tap id={row.id} role="option" chosen={row.open} className={look(row, gone)} onTap={row.onOpen}>
      <View className="desk-row-line desk-row-first">
        <View>
          {name}
          {byProxy ? words.staff.list.byProxy : ''}
        </View>
        <View>{timeText(start)}</View>
      </View>
      <View className="desk-row-line">
        <View className="desk-row-service">{serviceName}</View>
        <View className={`arrival-${status}`}>{words.staff.list.state(booking)}</View>
      </View>
    </Tap>
  )
}

/** What, how long still, whose. */
export function CaseRow({ one, ...row }: RowProps & { one: Desk['cases'][number] }) {
  const { light, used, name, serviceName, status, lookBy } = one
  const text = words.staff.list
  const state = lookBy ? text.online : words.case.statuses[status]
  return (
    <Tap
      id={row.id}
      role="option"
      chosen={row.open}
      className={look(row, false)}
      onTap={row.onOpen}
    >
      <View className="desk-row-line desk-row-first">
        <View>{serviceName}</View>
        {light && <View className={`days-${light}`}>{daysOf(one)}</View>}
      </View>
      {light && <LightBar used={used} light={light} label={text.light[light]} />}
      <View className="desk-row-line">
        <View>{[name, state].filter(Boolean).join(words.common.dot)}</View>
        {light && <View>{text.light[light]}</View>}
      </View>
    </Tap>
  )
}

/** How long still: until it is looked at, or until it is done. */
function daysOf(one: Desk['cases'][number]): string {
  const { light, workingDaysLeft, lookBy } = one
  if (lookBy) return words.staff.list.lookBy(one)
  if (!light || workingDaysLeft === null) return ''
  return words.staff.list.days({ workingDaysLeft, light })
}

function look({ cursor, open }: RowProps, faint: boolean): string {
  const names = ['desk-row', cursor && 'desk-row-cursor', open && 'desk-row-open']
  return [...names, faint && 'desk-row-faint'].filter(Boolean).join(' ')
}

// Whose desk, which day, how many wait; the field for a code below.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Instant } from '@/domain/time/instant'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { clockText } from '@/words/format'
import { Chip } from '../chip'
import './desk-top.scss'

export interface DeskTopProps {
  readonly desk: Output<'desk.show'>
  /** Set where there is no network and this is old. */
  readonly asOf?: Instant
  readonly children?: ReactNode
}

/** The head of the list. */
export function DeskTop({ desk, asOf, children }: DeskTopProps) {
  const waiting = desk.bookings.filter(({ status }) => status === 'checked-in').length
  const text = staffWords.staff
  return (
    <View className="desk-top">
      <View className="desk-top-line">
        <View className="desk-top-title" role="heading">
          {desk.officeName}
        </View>
        <Chip tone={waiting > 0 ? 'ok' : 'plain'}>{text.waiting(waiting)}</Chip>
      </View>
      <View className="desk-top-date">{text.today(desk.date)}</View>
      {asOf !== undefined && (
        <View className="desk-top-old">{words.common.asOf(clockText(asOf))}</View>
      )}
      {children}
    </View>
  )
}

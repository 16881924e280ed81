// Whose list, which day, how many wait.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Instant } from '@/domain/time/instant'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { clockText } from '@/words/format'
import { Chip } from '../chip'
import '../desk/desk-top.scss'

export interface ConcernListHeadProps {
  readonly queue: Output<'concern.queue'>
  /** Set where there is no network and this is old. */
  readonly asOf?: Instant
}

/** The head of the list. */
export function ConcernListHead({ queue, asOf }: ConcernListHeadProps) {
  const { officeName, date, concerns } = queue
  const text = words.concern.work
  const late = concerns.some(({ light }) => light === 'overdue')
  return (
    <View className="desk-top">
      <View className="desk-top-line">
        <View className="desk-top-title" role="heading">
          {officeName}
        </View>
        <Chip tone={late ? 'bad' : 'plain'}>{text.waiting(concerns.length)}</Chip>
      </View>
      <View className="desk-top-date">{staffWords.staff.today(date)}</View>
      {asOf !== undefined && (
        <View className="desk-top-old">{words.common.asOf(clockText(asOf))}</View>
      )}
    </View>
  )
}

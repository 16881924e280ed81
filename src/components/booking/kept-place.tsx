// How long is the place kept? Until when, and what is left of it.
import { View } from '@tarojs/components'
import type { Instant } from '@/domain/time/instant'
import { words } from '@/words'
import { clockText } from '@/words/format'
import './kept-place.scss'

export interface KeptPlaceProps {
  readonly until: Instant
  /** Null while it is not known. */
  readonly seconds: number | null
}

/** 为你保留到 10:42, 还剩 9:31. */
export function KeptPlace({ until, seconds }: KeptPlaceProps) {
  const text = words.booking.confirm
  return (
    <View className="kept" role="timer">
      <View>{text.kept(clockText(until))}</View>
      {seconds !== null && (
        <View className="kept-left">{text.left(Math.floor(seconds / 60), seconds % 60)}</View>
      )}
    </View>
  )
}

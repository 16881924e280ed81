// The frame of the screen in the hall: the office and the clock above; below who was passed over and
// the rule of precedence in one quiet line.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Instant } from '@/domain/time/instant'
import { words } from '@/words'
import { clockText, dateWithWeekday } from '@/words/format'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './display-frame.scss'

export interface DisplayFrameProps {
  readonly hall: Output<'hall.show'>
  /** Null until the cloud has told the time. */
  readonly now: Instant | null
  /** True where the connection is lost and this is old. */
  readonly lost: boolean
  readonly sound: 'none' | 'off' | 'on'
  readonly onSound: () => void
  readonly children: ReactNode
}

const text = words.hall.display

/** Fills the screen, whatever its size. */
export function DisplayFrame(props: DisplayFrameProps) {
  const { hall, now, lost, sound, onSound, children } = props
  const { passedOver, officeName, date } = hall
  return (
    <View className="display" role="main">
      <View className="display-top">
        <View className="display-office" role="heading">
          {officeName}
        </View>
        {sound === 'off' && (
          <Tap className="display-sound" onTap={onSound}>
            <Icon name="bell" className="display-icon" />
            <View>{text.sound}</View>
          </Tap>
        )}
        <View className="display-date">{dateWithWeekday(date)}</View>
        <View className="display-clock">{clockText(now ?? hall.now)}</View>
      </View>
      {lost && (
        <View className="display-lost" role="alert">
          <Icon name="offline" className="display-icon" />
          <View>{text.lost(clockText(hall.now))}</View>
        </View>
      )}
      <View className="display-body">{children}</View>
      <View className="display-foot">
        {passedOver.length > 0 && (
          <View className="display-passed">
            {[text.passed, ...passedOver].join(' ')}
            <View className="display-passed-hint">{text.passedHint}</View>
          </View>
        )}
        <View className="display-rule">{words.hall.rule.line}</View>
      </View>
    </View>
  )
}

// Before a schedule is kept: what it would move, and the two ways on.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import './change-bar.scss'

export interface ChangeBarProps {
  readonly changed: boolean
  /** Undefined while it is being counted. */
  readonly effect: Output<'calendar.preview'> | undefined
  readonly busy: boolean
  readonly onSave: () => void
  readonly onUndo: () => void
}

/** Nobody saves before having read how many people it concerns. */
export function ChangeBar({ changed, effect, busy, onSave, onUndo }: ChangeBarProps) {
  const text = staffWords.calendar
  return (
    <View className="change-bar">
      <View className="change-bar-text" role="status">
        {changed ? (effect ? text.effect(effect) : text.counting) : text.unchanged}
        {effect && effect.bookings > 0 && (
          <View className="change-bar-warn">{text.bookings(effect.bookings)}</View>
        )}
      </View>
      <Button kind="second" disabled={!changed || busy} onTap={onUndo}>
        {text.undo}
      </Button>
      <Button disabled={!changed || !effect} loading={busy} onTap={onSave}>
        {text.save}
      </Button>
    </View>
  )
}

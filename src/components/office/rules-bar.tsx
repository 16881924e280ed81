// Before other rules are kept: how many are changed, and the two ways on.
import { View } from '@tarojs/components'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import '../calendar/change-bar.scss'

export interface RulesBarProps {
  readonly changed: number
  readonly wrong: boolean
  /** True once it is known what it would do. */
  readonly known: boolean
  readonly busy: boolean
  readonly onSave: () => void
  readonly onUndo: () => void
}

/** Nobody saves before the effect is counted. */
export function RulesBar({ changed, wrong, known, busy, onSave, onUndo }: RulesBarProps) {
  const text = staffWords.office.bar
  return (
    <View className="change-bar">
      <View className={`change-bar-text ${wrong ? 'change-bar-warn' : ''}`} role="status">
        {wrong ? text.wrong : changed > 0 ? text.changed(changed) : text.unchanged}
      </View>
      <Button kind="second" disabled={changed === 0 || busy} onTap={onUndo}>
        {text.undo}
      </Button>
      <Button disabled={changed === 0 || !known} loading={busy} onTap={onSave}>
        {text.save}
      </Button>
    </View>
  )
}

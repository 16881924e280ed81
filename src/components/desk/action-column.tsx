// What may be done with the open case, and under what may not, why not.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Tap } from '../tap'
import { Kbd } from './kbd'
import type { DeskAct, OfferedAct } from './offered'
import './action-column.scss'

export interface ActionColumnProps {
  readonly acts: readonly OfferedAct[]
  readonly busy: boolean
  readonly onAct: (act: DeskAct) => void
}

/** One button an act; the main one can be done with Enter, each with its letter. */
export function ActionColumn({ acts, busy, onAct }: ActionColumnProps) {
  if (acts.length === 0) return <View className="act-none">{words.staff.column.none}</View>
  return (
    <View className="act-column">
      {acts.map((one) => (
        <View key={one.act} className="act-place">
          <Tap
            className={`act act-${one.obstacle ? 'off' : one.kind}`}
            disabled={busy || one.obstacle !== null}
            label={one.obstacle ? `${one.name}${words.common.comma}${one.obstacle}` : undefined}
            onTap={() => onAct(one.act)}
          >
            <View>{one.name}</View>
            <Kbd>{one.kind === 'main' ? words.staff.column.enter : one.key.toUpperCase()}</Kbd>
          </Tap>
          {one.obstacle && <View className="act-why">{one.obstacle}</View>}
        </View>
      ))}
    </View>
  )
}

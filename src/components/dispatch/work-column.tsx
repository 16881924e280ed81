// What may be done with the open step, and under what may not, why not.
import { View } from '@tarojs/components'
import type { Work } from '@/domain/dispatch/work'
import { words } from '@/words'
import { Kbd } from '../desk/kbd'
import '../desk/action-column.scss'
import { Tap } from '../tap'
import type { OfferedWork } from './offered-work'

export interface WorkColumnProps {
  readonly works: readonly OfferedWork[]
  readonly busy: boolean
  /** What is said where nothing may be done. */
  readonly none: string
  readonly onWork: (work: Work) => void
}

/** One button an act; the main one can be done with Enter, each with its letter. */
export function WorkColumn({ works, busy, none, onWork }: WorkColumnProps) {
  if (works.length === 0) return <View className="act-none">{none}</View>
  return (
    <View className="act-column">
      {works.map((one) => (
        <View key={one.work} className="act-place">
          <Tap
            className={`act act-${one.obstacle ? 'off' : one.kind}`}
            disabled={busy || one.obstacle !== null}
            label={one.obstacle ? `${one.name}${words.common.comma}${one.obstacle}` : undefined}
            onTap={() => onWork(one.work)}
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

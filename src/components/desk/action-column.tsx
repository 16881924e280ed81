// What may be done with what is open, and under what may not, why not.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Tap } from '../tap'
import { Kbd } from './kbd'
import './action-column.scss'

/** An act that staff are offered. */
export interface Offered<A extends string> {
  readonly act: A
  readonly name: string
  readonly key: string
  /** Why it can't be done now, in words; null where it can. */
  readonly obstacle: string | null
  readonly kind: 'main' | 'second' | 'end'
}

export interface ActionColumnProps<A extends string> {
  readonly acts: readonly Offered<A>[]
  readonly busy: boolean
  /** What is said where nothing may be done. */
  readonly none: string
  readonly onAct: (act: A) => void
}

/** One button an act; the main one can be done with Enter, each with its letter. */
export function ActionColumn<A extends string>({ acts, busy, none, onAct }: ActionColumnProps<A>) {
  if (acts.length === 0) return <View className="act-none">{none}</View>
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
            <Kbd>{one.kind === 'main' ? staffWords.staff.column.enter : one.key.toUpperCase()}</Kbd>
          </Tap>
          {one.obstacle && <View className="act-why">{one.obstacle}</View>}
        </View>
      ))}
    </View>
  )
}

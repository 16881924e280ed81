// One of a few words, chosen with a finger or a key: 对, 不对, 没带.
import { View } from '@tarojs/components'
import { Tap } from '../tap'
import { Kbd } from './kbd'
import './segments.scss'

export interface Segment<T extends string> {
  readonly id: T
  readonly name: string
  readonly tone: 'ok' | 'bad' | 'wait'
  readonly key?: string
  readonly disabled?: boolean
}

export interface SegmentsProps<T extends string> {
  readonly label: string
  readonly segments: readonly Segment<T>[]
  readonly chosen: T | null
  readonly onChoose: (id: T) => void
}

/** A row of choices; the chosen one takes the colour of its meaning. */
export function Segments<T extends string>({
  label,
  segments,
  chosen,
  onChoose
}: SegmentsProps<T>) {
  return (
    <View className="segments" role="radiogroup" aria-label={label}>
      {segments.map(({ id, name, tone, key, disabled }) => (
        <Tap
          key={id}
          role="radio"
          chosen={id === chosen}
          disabled={disabled}
          className={`segment ${id === chosen ? `segment-${tone}` : ''}`}
          onTap={() => onChoose(id)}
        >
          {name}
          {key && <Kbd>{key}</Kbd>}
        </Tap>
      ))}
    </View>
  )
}

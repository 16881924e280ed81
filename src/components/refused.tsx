// What one has just done was refused: said where the thumb is, until it is closed or done again.
import { View } from '@tarojs/components'
import { words } from '@/words'
import type { Refusal } from './failed'
import { Icon } from './icon'
import { Tap } from './tap'
import './refused.scss'

export interface RefusedProps {
  readonly failure: Refusal | null
  readonly onClose?: () => void
}

/** Nothing while there is no refusal. */
export function Refused({ failure, onClose }: RefusedProps) {
  if (!failure) return null
  return (
    <View className="refused" role="alert">
      <Icon name={failure.code === 'offline' ? 'offline' : 'warn'} className="refused-icon" />
      <View className="refused-words">
        <View className="refused-title">{failure.title}</View>
        <View>{failure.text}</View>
      </View>
      {onClose && (
        <Tap className="refused-close" onTap={onClose} label={words.common.close}>
          <Icon name="close" />
        </Tap>
      )}
    </View>
  )
}

// One drawn icon of our one family; it takes the colour of the text around it.
import { View } from '@tarojs/components'
import type { IconName } from './icon-names'
import './icon.scss'

export type { IconName }

export interface IconProps {
  readonly name: IconName
  /** Its meaning's colour; without one that of the text. */
  readonly tone?: 'main' | 'wait' | 'bad' | 'info' | 'faint' | 'second'
  readonly className?: string
}

/** Says nothing to a screen reader: the word stands beside it. */
export function Icon({ name, tone, className = '' }: IconProps) {
  const colour = tone ? `tone-${tone}` : ''
  return <View className={`icon icon-${name} ${colour} ${className}`} aria-hidden="true" />
}

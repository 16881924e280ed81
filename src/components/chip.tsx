// A state in a word, with its icon and its colour.
import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import './chip.scss'

export interface ChipProps {
  readonly tone?: 'ok' | 'wait' | 'bad' | 'info' | 'plain'
  readonly icon?: IconName
  readonly children: string
}

const icons = { ok: 'ok', wait: 'later', bad: 'warn', info: 'info', plain: undefined } as const

/** The meaning is in the word; colour and icon repeat it. */
export function Chip({ tone = 'plain', icon = icons[tone], children }: ChipProps) {
  return (
    <View className={`chip chip-${tone}`}>
      {icon && <Icon name={icon} className="chip-icon" />}
      {children}
    </View>
  )
}

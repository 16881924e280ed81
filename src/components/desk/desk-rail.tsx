// The dark rail at the side of the desk: what the list shows, and the way out.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Icon, type IconName } from '../icon'
import { Tap } from '../tap'
import './desk-rail.scss'

/** receive: who comes today and what waits; cases: only what waits. */
export type DeskPart = 'receive' | 'cases'

export interface DeskRailProps {
  readonly part: DeskPart
  readonly onPart: (part: DeskPart) => void
  readonly onKeys: () => void
  readonly onLeave: () => void
}

/** Two lists above, help and the way out below. */
export function DeskRail({ part, onPart, onKeys, onLeave }: DeskRailProps) {
  const text = words.staff.rail
  return (
    <View className="desk-rail" role="navigation" aria-label={text.label}>
      {item('scan', text.receive, () => onPart('receive'), part === 'receive')}
      {item('list', text.cases, () => onPart('cases'), part === 'cases')}
      <View className="desk-rail-gap" />
      {item('help', text.keys, onKeys)}
      {item('me', text.me, onLeave)}
    </View>
  )
}

function item(icon: IconName, name: string, onTap: () => void, on?: boolean) {
  return (
    <Tap
      className={`desk-rail-item ${on ? 'desk-rail-on' : ''}`}
      role={on === undefined ? 'button' : 'tab'}
      chosen={on}
      onTap={onTap}
    >
      <Icon name={icon} />
      <View>{name}</View>
    </Tap>
  )
}

// Something that is on or off.
import { Switch } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'
import './row.scss'
import './toggle-row.scss'

export interface ToggleRowProps {
  readonly icon: IconName
  readonly title: string
  readonly note: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** A row with NutUI's switch; the whole row is the target. */
export function ToggleRow({ icon, title, note, on, onChange }: ToggleRowProps) {
  return (
    <Tap className="row" role="switch" chosen={on} label={title} onTap={() => onChange(!on)}>
      <Icon name={icon} tone="second" />
      <View className="row-text">
        <View className="row-title">{title}</View>
        <View className="row-note">{note}</View>
      </View>
      {/* The row is the target: the switch only shows it. */}
      <View className="toggle" aria-hidden="true">
        <Switch checked={on} />
      </View>
    </Tap>
  )
}

// How does it go, from the papers to the result? Drawn, four stations in a line.
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import './flow-strip.scss'

export interface FlowStripProps {
  readonly label: string
  readonly stations: readonly { readonly icon: IconName; readonly text: string }[]
}

/** The stations of the way, from left to right. */
export function FlowStrip({ label, stations }: FlowStripProps) {
  return (
    <View className="flow" role="list" aria-label={label}>
      {stations.map(({ icon, text }) => (
        <View key={text} className="flow-station" role="listitem">
          <View className="flow-circle">
            <Icon name={icon} />
          </View>
          <View>{text}</View>
        </View>
      ))}
    </View>
  )
}

// 人生大事: what happens in a life, each with everything that has to be done for it.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Icon } from './icon'
import { isIconName } from './icon-names'
import { Tap } from './tap'
import './life-events.scss'

export interface LifeEventsProps {
  readonly events: readonly {
    readonly id: string
    readonly name: string
    readonly icon: string
    readonly serviceCount: number
  }[]
  readonly onOpen: (id: string) => void
}

/** Three in a row; in care mode two. */
export function LifeEvents({ events, onOpen }: LifeEventsProps) {
  return (
    <View className="life-events">
      {events.map(({ id, name, icon, serviceCount }) => (
        <Tap
          key={id}
          className="life-event"
          role="link"
          label={[name, words.home.eventCount(serviceCount)].join(words.common.comma)}
          onTap={() => onOpen(id)}
        >
          <Icon name={isIconName(icon) ? icon : 'list'} tone="main" className="life-event-icon" />
          <View className="life-event-name">{words.home.eventName(name)}</View>
        </Tap>
      ))}
    </View>
  )
}

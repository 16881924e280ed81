// Which services are in a life event, and which of them does this person want?
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './event-services.scss'

type Service = Output<'life-event.show'>['services'][number]

export interface EventServicesProps {
  readonly services: readonly { readonly service: Service; readonly chosen: boolean }[]
  readonly onOpen: (service: Service) => void
  readonly onToggle: (serviceId: string) => void
}

const text = words.lifeEvent.start

/** A row for each service: what decides about it, its guide, and whether it is wanted. */
export function EventServices({ services, onOpen, onToggle }: EventServicesProps) {
  const chosen = services.filter((one) => one.chosen).length
  return (
    <Card flush>
      {services.map((one) => (
        <View key={one.service.id} className="event-service">
          <Tap
            className="event-service-open"
            label={text.guide(one.service.name)}
            onTap={() => onOpen(one.service)}
          >
            <View className="event-service-name">{one.service.name}</View>
            <View className="event-service-note">{words.service.facts.line(one.service)}</View>
          </Tap>
          {services.length > 1 && (
            <Wanted
              {...one}
              onlyOne={one.chosen && chosen === 1}
              onToggle={() => onToggle(one.service.id)}
            />
          )}
        </View>
      ))}
    </Card>
  )
}

interface WantedProps {
  readonly service: Service
  readonly chosen: boolean
  /** The last one can't be left out. */
  readonly onlyOne: boolean
  readonly onToggle: () => void
}

function Wanted({ service, chosen, onlyOne, onToggle }: WantedProps) {
  return (
    <Tap
      role="checkbox"
      className={`event-service-wanted ${chosen ? 'event-service-in' : ''}`}
      chosen={chosen}
      disabled={onlyOne}
      label={text.include(service.name)}
      onTap={onToggle}
    >
      <Icon name={chosen ? 'check' : 'plus'} />
      <View>{chosen ? text.included : text.left}</View>
    </Tap>
  )
}

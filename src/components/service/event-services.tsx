// Which services are in a life event, and which are begun?
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'

type Service = Output<'life-event.show'>['services'][number]
type Begun = Output<'case.list'>['cases'][number]

export interface EventServicesProps {
  readonly services: readonly { readonly service: Service; readonly begun: Begun | null }[]
  readonly onOpen: (service: Service, begun: Begun | null) => void
}

/** A row for each service: what decides about it, and 开始 or how far it is. */
export function EventServices({ services, onOpen }: EventServicesProps) {
  return (
    <Card flush>
      {services.map(({ service, begun }) => (
        <Row
          key={service.id}
          title={service.name}
          note={words.service.facts.line(service)}
          right={begun ? state(begun) : undefined}
          onTap={() => onOpen(service, begun)}
        />
      ))}
    </Card>
  )
}

function state(begun: Begun) {
  const { event } = words.service
  if (begun.status !== 'draft') return <Chip tone="info">{words.case.statuses[begun.status]}</Chip>
  const tone = begun.missingCount > 0 ? 'wait' : 'ok'
  return <Chip tone={tone}>{event.begun(begun.missingCount)}</Chip>
}

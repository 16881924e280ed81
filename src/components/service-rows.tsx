// Services in a list: the name, then what decides: 当场办结 · 免费 · 最多跑 1 次 · 可容缺.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from './card'
import { Row } from './row'

type Service = Output<'service.search'>['services'][number]

export interface ServiceRowsProps {
  readonly services: readonly Service[]
  readonly onOpen: (id: string) => void
}

/** One card, one row a service. */
export function ServiceRows({ services, onOpen }: ServiceRowsProps) {
  return (
    <Card flush>
      {services.map((service) => (
        <Row
          key={service.id}
          title={service.name}
          note={words.service.facts.line(service)}
          onTap={() => onOpen(service.id)}
        />
      ))}
    </Card>
  )
}

// How does the result come to me: at a counter, on the phone (ZJ-15), or brought (ZJ-30)? AL-44.
import type { Output } from '@/contract/calls'
import type { DeliveryWay } from '@/domain/errand/errand'
import { words } from '@/words'
import { Card } from '../card'
import type { IconName } from '../icon'
import { Row } from '../row'
import { Section } from '../section'
import { hasDelivery, mayChooseDelivery } from './may-choose-delivery'

export interface DeliveryCardProps {
  readonly view: Pick<
    Output<'case.show'>,
    'status' | 'granted' | 'delivery' | 'actions' | 'errands'
  >
  readonly onChange: () => void
}

const icons: Readonly<Record<DeliveryWay, IconName>> = {
  counter: 'pin',
  electronic: 'file',
  grid: 'bike'
}

/** Nothing before the case is received, and where there will be no result. */
export function DeliveryCard({ view, onChange }: DeliveryCardProps) {
  const { delivery } = view
  const text = words.case.delivery
  const { ways } = words.errand.choose
  if (!hasDelivery(view)) return null
  return (
    <Section title={text.title}>
      <Card flush>
        <Row
          icon={icons[delivery.way]}
          iconTone="main"
          title={ways[delivery.way].name}
          note={delivery.due ? text.due(delivery.due) : ways[delivery.way].text}
        />
        {mayChooseDelivery(view) && <Row icon="edit" title={text.change} onTap={onChange} />}
      </Card>
    </Section>
  )
}

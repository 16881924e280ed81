// How many wait in a hall now, and how long would somebody who comes without a booking?
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'
import { Section } from '../section'

type Lane = Output<'hall.show'>['lanes'][number]

/** A row for each lane. */
export function DoorWaiting({ lanes }: { readonly lanes: readonly Lane[] }) {
  const text = words.hall
  return (
    <Section title={text.door.waiting}>
      <Card flush>
        {lanes.map(({ id, name, waiting, wait }) => (
          <Row
            key={id}
            icon="people"
            title={name || text.display.oneLane}
            note={wait ? text.display.expected(text.wait(wait)) : text.display.closed}
            right={text.display.people(waiting)}
          />
        ))}
      </Card>
    </Section>
  )
}

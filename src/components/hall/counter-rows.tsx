// What do my colleagues do? The open counters of the office, and whom each has in hand.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'
import { Section } from '../section'

type Desk = Output<'hall.desk'>

const text = words.hall.counter

/** Nothing while mine is the only one. */
export function CounterRows({ desk }: { readonly desk: Desk }) {
  const open = desk.counters.filter(({ openFor, mine }) => openFor !== null && !mine)
  if (open.length === 0) return null
  return (
    <Section title={text.others}>
      <Card flush>
        {open.map(({ id, name, openFor, paused, number }) => (
          <Row
            key={id}
            title={name}
            note={desk.lanes.find((lane) => lane.id === openFor)?.name}
            right={<View>{paused ? text.shift.pausedChip : (number ?? text.free)}</View>}
          />
        ))}
      </Card>
    </Section>
  )
}

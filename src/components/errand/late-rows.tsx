// Who was to be told by a grid worker and has not been in time: whom, which grid, how late, what was tried.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'
import { Section } from '../section'

export interface LateRowsProps {
  readonly late: Output<'errand.calls'>['late']
}

/** Nothing where nothing is late. */
export function LateRows({ late }: LateRowsProps) {
  const text = words.errand.late
  if (late.length === 0) return null
  return (
    <Section title={text.title(late.length)}>
      <Card flush>
        {late.map((one) => (
          <Row
            key={one.id}
            icon="talk"
            iconTone="bad"
            title={text.who(one)}
            note={[text.over(one), text.tried(one)].filter(Boolean).join(words.common.dot)}
          />
        ))}
      </Card>
    </Section>
  )
}

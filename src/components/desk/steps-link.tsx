// The steps of this case that wait for me are worked on elsewhere: in 我的环节.
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { Card } from '../card'
import { Row } from '../row'

export interface StepsLinkProps {
  readonly view: Output<'case.show'>
  readonly onOpen: () => void
}

/** Nothing where no step of it waits for me. */
export function StepsLink({ view, onOpen }: StepsLinkProps) {
  const mine = view.steps.filter(({ actions }) => actions.length > 0)
  if (mine.length === 0) return null
  const text = staffWords.staff.column
  return (
    <Card flush>
      <Row
        icon="list"
        title={text.toSteps}
        note={text.toStepsNote(mine.map(({ name }) => name))}
        onTap={onOpen}
      />
    </Card>
  )
}

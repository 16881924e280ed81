// Single days that are staffed in another way, and the way to another one (BOOK-capacity).
import type { DayException, Lane } from '@/domain/booking/capacity'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Row } from '../row'
import { RuleCard } from './rule-card'
import './closure-list.scss'

export interface ExceptionsCardProps {
  readonly exceptions: readonly DayException[]
  readonly lanes: readonly Lane[]
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
}

/** A line for each of them. */
export function ExceptionsCard({ exceptions, lanes, onAdd, onRemove }: ExceptionsCardProps) {
  const text = staffWords.office.exceptions
  const nameOf = (id: string) => laneName(lanes.find((lane) => lane.id === id))
  return (
    <RuleCard title={text.title} note={text.note}>
      {exceptions.map((one, index) => (
        <Row
          key={`${one.date} ${one.lane} ${one.from}`}
          title={text.when(one)}
          note={text.staff(nameOf(one.lane), one.staff)}
          right={
            <Button
              kind="quiet"
              size="small"
              label={text.removeLabel(one)}
              onTap={() => onRemove(index)}
            >
              {text.remove}
            </Button>
          }
        />
      ))}
      <Row icon="plus" title={text.add} onTap={onAdd} />
    </RuleCard>
  )
}

function laneName(lane: Lane | undefined): string {
  return lane && lane.name !== '' ? lane.name : staffWords.office.lanes.all
}

// 准予 or 不予: one of the two, in the colour of its meaning.
import { staffWords } from '@/words/staff'
import { Segments } from './segments'

export interface DecisionProps {
  readonly granted: boolean
  readonly onDecide: (granted: boolean) => void
}

/** A radio group of two. */
export function Decision({ granted, onDecide }: DecisionProps) {
  const text = staffWords.staff.form
  return (
    <Segments
      label={text.decision}
      segments={[
        { id: 'yes', name: text.granted, tone: 'ok' },
        { id: 'no', name: text.denied, tone: 'bad' }
      ]}
      chosen={granted ? 'yes' : 'no'}
      onChoose={(id) => onDecide(id === 'yes')}
    />
  )
}

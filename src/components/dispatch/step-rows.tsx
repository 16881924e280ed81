// The steps of a case that are at work: who holds each, until when, which light; one is chosen.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { isOpenStep } from '@/domain/case/steps'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { dateText } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'

type Step = Output<'case.show'>['steps'][number]

export interface StepRowsProps {
  readonly steps: readonly Step[]
  /** Tapped to act on it; without it the rows only tell. */
  readonly onStep?: (stepId: string) => void
}

const tones = { green: 'ok', yellow: 'wait', red: 'bad', overdue: 'bad' } as const

/** Those that wait or are done are left out; nothing where none is at work. */
export function StepRows({ steps, onStep }: StepRowsProps) {
  const open = steps.filter(isOpenStep)
  if (open.length === 0) return null
  return (
    <Card flush>
      {open.map((step) => (
        <Row
          key={step.id}
          title={step.name}
          note={noteOf(step)}
          right={<View>{lightOf(step)}</View>}
          onTap={onStep && (() => onStep(step.id))}
        />
      ))}
    </Card>
  )
}

function noteOf({ department, handler, due }: Step): string {
  const parts = [department, staffWords.dispatch.detail.heldBy(handler), due && dateText(due)]
  return parts.filter(Boolean).join(words.common.dot)
}

function lightOf({ light, status }: Step) {
  if (status === 'stopped') return <Chip tone="info">{staffWords.dispatch.list.stopped}</Chip>
  return light && <Chip tone={tones[light]}>{staffWords.dispatch.lights[light]}</Chip>
}

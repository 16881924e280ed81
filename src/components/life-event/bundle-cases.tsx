// The cases that a life event has opened: each with its state, what it waits for, and its own way.
import type { Output } from '@/contract/calls'
import { bundleStep } from '@/domain/case/bundle'
import { isFinal } from '@/domain/case/status'
import { words } from '@/words'
import { Card } from '../card'
import { CaseDue } from '../cases/case-due'
import { Chip } from '../chip'
import { Link } from '../link'
import { Row } from '../row'
import { Section } from '../section'

type BundleCase = Output<'life-event.case'>['cases'][number]

export interface BundleCasesProps {
  readonly cases: readonly BundleCase[]
  readonly onOpen: (one: BundleCase) => void
  /** Shown where a case can be left out. */
  readonly onLeave: () => void
}

const text = words.lifeEvent

/** A row a case, in the order of the life event. */
export function BundleCases({ cases, onOpen, onLeave }: BundleCasesProps) {
  const running = cases.filter(({ status }) => !isFinal(status))
  const canLeave = running.length > 1 && running.some(({ status }) => status === 'draft')
  return (
    <Section
      title={text.cases.title(running.length)}
      right={canLeave && <Link onTap={onLeave}>{text.cases.leave}</Link>}
    >
      <Card flush>
        {cases.map((one) => (
          <Row
            key={one.id}
            title={one.serviceName}
            note={[text.steps[bundleStep(one)], one.code].filter(Boolean).join(words.common.dot)}
            right={one.due ? <CaseDue row={one} /> : state(one)}
            onTap={() => onOpen(one)}
          />
        ))}
      </Card>
    </Section>
  )
}

function state({ status }: BundleCase) {
  if (status === 'draft') return undefined
  const tone = status === 'awaiting-correction' ? 'wait' : 'info'
  return <Chip tone={isFinal(status) ? 'plain' : tone}>{words.case.statuses[status]}</Chip>
}

// A case of a life event: which others go along, how each of them is, and the way to the whole.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { Section } from '../section'

type Bundle = NonNullable<Output<'case.show'>['bundle']>

export interface BundleCardProps {
  readonly bundle: Bundle | null
  /** The case that is shown already. */
  readonly caseId: string
  /** Absent where the reader can't open the others: a clerk before they are received. */
  readonly onCase?: (caseId: string) => void
  /** To the whole life event; for the resident alone. */
  readonly onWhole?: (bundleId: string) => void
}

/** Nothing for a case that stands alone. */
export function BundleCard({ bundle, caseId, onCase, onWhole }: BundleCardProps) {
  if (!bundle) return null
  const text = words.lifeEvent.cases
  const others = bundle.cases.filter((one) => one.caseId !== caseId)
  if (others.length === 0) return null
  return (
    <Section title={text.others}>
      <Card flush>
        {others.map((one) => (
          <Row
            key={one.caseId}
            title={one.serviceName}
            right={<Chip tone={toneOf(one.status)}>{words.case.statuses[one.status]}</Chip>}
            onTap={onCase && (() => onCase(one.caseId))}
          />
        ))}
        {onWhole && (
          <Row
            icon="list"
            title={text.whole}
            note={[bundle.name, bundle.code].filter(Boolean).join(words.common.dot)}
            onTap={() => onWhole(bundle.id)}
          />
        )}
      </Card>
    </Section>
  )
}

function toneOf(status: Bundle['cases'][number]['status']) {
  if (status === 'awaiting-correction') return 'wait'
  if (status === 'decided' || status === 'delivered') return 'ok'
  return ['refused', 'revoked', 'withdrawn'].includes(status) ? 'plain' : 'info'
}

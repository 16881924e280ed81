// The small print of a case: its code, its department, whom to ring, and how often one had to come.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Link } from '../link'
import { Row } from '../row'

export interface CaseFactsProps {
  readonly view: Output<'case.show'>
  readonly onRing: (phone: string) => void
  readonly onLedger: () => void
}

/** Rows; those without a fact are left out. ZJ-2: the visits are shown. */
export function CaseFacts({ view, onRing, onLedger }: CaseFactsProps) {
  const { office, code, visits, forRelative, eventCount, departmentName } = view
  const text = words.case
  return (
    <Card flush>
      <Row
        icon="shield"
        title={text.ledger.count(eventCount)}
        right={<Link onTap={onLedger}>{text.ledger.check}</Link>}
      />
      <Row icon="pin" title={text.visits.title} right={text.visits.text(visits)} />
      {office && (
        <Row
          icon="phone"
          title={office.name}
          note={office.phone}
          right={<Link onTap={() => onRing(office.phone)}>{words.common.call}</Link>}
        />
      )}
      <Row
        icon="file"
        title={code ? text.code(code) : departmentName}
        note={[code ? departmentName : '', forRelative && words.common.forRelative(forRelative)]
          .filter(Boolean)
          .join(words.common.dot)}
      />
    </Card>
  )
}

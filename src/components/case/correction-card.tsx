// What has to be put right, one by one, in the words of the one-time notice. ZJ-11.3.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { Section } from '../section'

type CaseView = Output<'case.show'>
type Item = CaseView['items'][number]

export interface CorrectionCardProps {
  readonly view: Pick<CaseView, 'status' | 'notice' | 'items'>
}

/** Nothing while no correction is waited for. */
export function CorrectionCard({ view }: CorrectionCardProps) {
  const { status, notice, items } = view
  const text = words.case.correction
  if (status !== 'awaiting-correction' || !notice) return null
  return (
    <Section title={text.title}>
      <Card flush>
        {notice.items.map(({ documentId, name, problem, reason }) => (
          <Row
            key={documentId}
            title={name}
            note={problem === 'wrong' ? reason : text.missing}
            right={stateChip(items.find((item) => item.documentId === documentId))}
          />
        ))}
      </Card>
    </Section>
  )
}

/** Still open, supplied again, or found right. */
function stateChip(item: Item | undefined) {
  const { chips } = words.case.correction
  if (item?.verdict === 'right') return <Chip tone="ok">{chips.right}</Chip>
  const open = !item || ['missing', 'deferrable', 'wrong'].includes(item.state)
  return <Chip tone={open ? 'wait' : 'info'}>{open ? chips.open : chips.given}</Chip>
}

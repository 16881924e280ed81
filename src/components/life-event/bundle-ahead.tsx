// What happens with a life event from here: one set of documents, one visit, a way of its own for each.
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'
import { Section } from '../section'

export interface BundleAheadProps {
  readonly visits: number
  /** The one code; null until it is received. */
  readonly code: string | null
}

/** Three lines, and how often somebody has had to come (ZJ-2). */
export function BundleAhead({ visits, code }: BundleAheadProps) {
  const text = words.lifeEvent
  return (
    <Section title={text.once.title}>
      <Card flush>
        {code === null && <Row icon="file" title={text.once.documents} />}
        <Row icon="pin" title={code === null ? text.once.visit : text.visits(visits)} />
        <Row icon="share" title={text.once.ways} />
        {code !== null && <Row icon="qr" title={text.code(code)} />}
      </Card>
    </Section>
  )
}

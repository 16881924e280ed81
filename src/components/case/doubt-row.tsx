// Something about this case is not clear, or not right: one row leads to where it can be said. ZJ-42.
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'

/** Quiet, at the end of the page of one's own case. */
export function DoubtRow({ onTap }: { readonly onTap: () => void }) {
  const { doubt, doubtNote } = words.concern
  return (
    <Card flush>
      <Row icon="talk" title={doubt} note={doubtNote} onTap={onTap} />
    </Card>
  )
}

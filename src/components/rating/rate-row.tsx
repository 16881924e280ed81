// A case that is over: one row leads to where it is rated, or to what was said (好差评).
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'

export interface RateRowProps {
  readonly rating: Output<'case.show'>['rating']
  readonly onTap: () => void
}

/** Nothing where it can't be rated. */
export function RateRow({ rating, onTap }: RateRowProps) {
  if (!rating) return null
  const { entry, entryNote } = words.rating
  const title = rating.level === null ? entry.rate : entry.rated
  return (
    <Card flush>
      <Row icon="heart" iconTone="main" title={title} note={entryNote(rating)} onTap={onTap} />
    </Card>
  )
}

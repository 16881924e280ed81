// The one thing to do next with a life event: answer, give the first document, go to the counter.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { ChecklistBar, type ChecklistBarProps } from '../checklist/checklist-bar'

type SetDocument = Output<'life-event.case'>['documents'][number]

export interface BundleBarProps extends Pick<
  ChecklistBarProps,
  'counts' | 'place' | 'busy' | 'onFile'
> {
  /** The document to see to first; null where none asks for anything. */
  readonly document: SetDocument | null
  /** True while questions are open. */
  readonly isAsking: boolean
  readonly onAnswer: () => void
  readonly onDocument: (document: SetDocument) => void
  readonly onPlace: (place: ChecklistBarProps['place']) => void
}

/** As under a checklist; where all of it is on its way, there is nothing to do here. */
export function BundleBar(props: BundleBarProps) {
  const { document, isAsking, counts, place, busy, onFile, onAnswer, onDocument, onPlace } = props
  if (isAsking) return <Button onTap={onAnswer}>{words.checklist.head.answer}</Button>
  return (
    <ChecklistBar
      first={document && (document.state === 'shared' ? 'confirm' : 'supply')}
      {...{ counts, place, busy, onFile }}
      onDocument={() => {
        if (document) onDocument(document)
      }}
      onPlace={() => onPlace(place)}
    />
  )
}

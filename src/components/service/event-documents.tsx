// Which one set of documents serves all services of a life event (ZJ-7)? Each kind once.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { DocumentPicture } from '../document/document-picture'
import { Row } from '../row'

type EventDocument = Output<'life-event.show'>['documents'][number]

export interface EventDocumentsProps {
  readonly documents: readonly EventDocument[]
}

/** A row for each kind, with how many services use it. */
export function EventDocuments({ documents }: EventDocumentsProps) {
  return (
    <Card flush>
      {documents.map((document) => (
        <Row
          key={document.kind}
          pic={<DocumentPicture look={document.look} />}
          title={document.name}
          note={words.service.event.usedBy(document.services.length)}
          right={mark(document)}
        />
      ))}
    </Card>
  )
}

function mark({ shared, deferrable }: EventDocument) {
  if (shared) return <Chip tone="ok">{words.service.documents.shared}</Chip>
  if (deferrable) return <Chip tone="wait">{words.service.documents.deferrable}</Chip>
  return undefined
}

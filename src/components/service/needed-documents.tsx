// Which documents follow from the answers? A list to look at before anything is begun.
import { View } from '@tarojs/components'
import type { RequiredDocument } from '@/domain/service/guide'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { DocumentPicture } from '../document/document-picture'
import type { Look } from '../document/look'
import { Row } from '../row'

export interface NeededDocumentsProps {
  readonly documents: readonly RequiredDocument[]
  /** How each kind is drawn. */
  readonly looks: Readonly<Record<string, Look>>
  readonly onSee: (document: RequiredDocument) => void
}

/** One row a document; a tap shows how it looks and where to get it. */
export function NeededDocuments({ documents, looks, onSee }: NeededDocumentsProps) {
  return (
    <Card flush>
      {documents.map((document) => (
        <Row
          key={document.id}
          pic={<DocumentPicture look={looks[document.kind] ?? 'form'} />}
          title={document.name}
          note={document.hint}
          right={mark(document)}
          label={words.service.documents.see(document.name)}
          onTap={() => onSee(document)}
        />
      ))}
    </Card>
  )
}

function mark({ sharedFrom, deferrable }: RequiredDocument) {
  if (sharedFrom) return <Chip tone="ok">{words.service.documents.shared}</Chip>
  if (deferrable) return <Chip tone="wait">{words.service.documents.deferrable}</Chip>
  return undefined
}

/** The line above the list: how many, and how many of them need not be given. */
export function NeededHead({
  documents,
  open
}: {
  readonly documents: readonly RequiredDocument[]
  /** True while questions are open: the list may still change. */
  readonly open: boolean
}) {
  const { none, needed, soFar } = words.service.documents
  const shared = documents.filter((document) => document.sharedFrom !== null).length
  const text = open
    ? soFar(documents.length)
    : documents.length === 0
      ? none
      : needed(documents.length, shared)
  return <View>{text}</View>
}

// One document of a guide, looked at before anything is begun.
import { View } from '@tarojs/components'
import type { RequiredDocument } from '@/domain/service/guide'
import { words } from '@/words'
import { Sheet } from '../sheet'
import { DocumentExplained } from './document-explained'
import type { Look } from './look'
import './document-sheet.scss'

export interface DocumentSheetProps {
  /** Null: closed. */
  readonly document: RequiredDocument | null
  readonly look: Look
  readonly onClose: () => void
}

/** The explained document in a sheet from below. */
export function DocumentSheet({ document, look, onClose }: DocumentSheetProps) {
  return (
    <Sheet
      open={document !== null}
      title={document?.name ?? words.document.title}
      onClose={onClose}
    >
      {document && (
        <View className="document-sheet">
          <DocumentExplained {...document} look={look} />
        </View>
      )}
    </Sheet>
  )
}

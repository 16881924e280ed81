// Which picture of which document fills the screen? Arrows turn the pages, Esc closes it.
import { useState } from 'react'
import { useKeys } from '@/hooks/use-keys'
import type { CaseView } from '@/hooks/use-work'

interface Picture {
  readonly documentId: string
  readonly index: number
}

export interface Looking {
  /** Null while none is looked at. */
  readonly item: CaseView['items'][number] | null
  readonly index: number
  /** The first picture of a document. */
  look(documentId: string): void
  turn(index: number): void
  close(): void
}

/** Of the open case; hears keys while `active`. */
export function useLooking(items: CaseView['items'], active: boolean): Looking {
  const [picture, setPicture] = useState<Picture | null>(null)
  const found = items.find(({ documentId }) => documentId === picture?.documentId)
  const item = found && found.files.length > 0 ? found : null
  const index = picture?.index ?? 0
  const close = () => setPicture(null)
  const turn = (to: number) => {
    if (item && to >= 0 && to < item.files.length) {
      setPicture({ documentId: item.documentId, index: to })
    }
  }
  useKeys(
    { escape: close, arrowleft: () => turn(index - 1), arrowright: () => turn(index + 1) },
    active && item !== null,
    true
  )
  return { item, index, turn, close, look: (documentId) => setPicture({ documentId, index: 0 }) }
}

// Which sheet is open for which document, and what happens with what is chosen there?
import { useState } from 'react'
import type { ChecklistItem } from './checklist-groups'
import type { CaseView, Checklist } from './use-checklist'
import { useSubscribe, type Subscribing } from './use-subscribe'
import { useUpload, type Upload } from './use-upload'

/** A file of a document at most; a contract has many pages. */
const MOST_FILES = 20

export interface Supply {
  readonly upload: Upload
  /** The messages about what has to be put right, asked for where it is. */
  readonly subscribe: Subscribing
  /** The document whose ways are shown. */
  readonly choosing: ChecklistItem | null
  /** The document that can't be had, for which other proof is named (ZJ-9). */
  readonly proving: ChecklistItem | null
  choose(item: ChecklistItem | null): void
  prove(item: ChecklistItem | null): void
  pick(item: ChecklistItem, way: 'camera' | 'album' | 'file'): void
  fromWallet(item: ChecklistItem, walletId: string): void
  bring(item: ChecklistItem): void
  confirm(item: ChecklistItem): void
  contradict(item: ChecklistItem): void
  saveProof(note: string): Promise<void>
  takeBack(item: ChecklistItem): Promise<boolean>
}

/** The acts on the documents of a checklist. */
export function useSupply({ shown, supply, addFiles }: Checklist): Supply {
  const [choosing, choose] = useState<ChecklistItem | null>(null)
  const [proving, prove] = useState<ChecklistItem | null>(null)
  const view = shown.data
  const subscribe = useSubscribe('correct', { caseId: view?.id ?? '', on: isAskedFor(view) })
  const upload = useUpload(async (target, fileIds) => {
    const item = shown.data?.items.find(({ documentId }) => documentId === target)
    if (item) await addFiles(item, fileIds)
  })
  const way = (item: ChecklistItem, what: 'bring' | 'confirm' | 'contradict') =>
    subscribe.beside(() => supply({ documentId: item.documentId, way: what }))
  const saveProof = async (note: string) => {
    if (!proving) return
    const { documentId } = proving
    const done = subscribe.beside(() => supply({ documentId, way: 'other-proof', note }))
    if (await done) prove(null)
  }
  return {
    upload,
    subscribe,
    choosing,
    proving,
    choose,
    prove,
    pick: (item, how) =>
      void upload.start(item.documentId, how, Math.max(1, MOST_FILES - item.files.length)),
    fromWallet: (item, walletId) =>
      void subscribe.beside(() => supply({ documentId: item.documentId, way: 'file', walletId })),
    bring: (item) => void way(item, 'bring'),
    confirm: (item) => void way(item, 'confirm'),
    contradict: (item) => void way(item, 'contradict'),
    saveProof,
    takeBack: ({ documentId }) => supply({ documentId, way: null })
  }
}

/** True where a counter waits for documents, and there are messages to come about them. */
function isAskedFor(view: CaseView | undefined): boolean {
  if (!view) return false
  return view.status === 'awaiting-correction' || view.items.some((one) => one.state === 'deferred')
}

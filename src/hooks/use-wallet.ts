// Which documents does this person keep, and how do new ones get in?
import { useCallback, useRef, useState } from 'react'
import type { Output } from '@/contract/calls'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { useUpload, type Upload } from './use-upload'

type Wallet = Output<'document.list'>
export type WalletDocument = Wallet['documents'][number]
export type DocumentKind = Wallet['kinds'][number]

export interface WalletReading {
  readonly shown: Called<Wallet>
  readonly relatives: Output<'relative.list'>['relatives']
  readonly upload: Upload
  readonly keeping: Act
  readonly removing: Act
  /** Takes pictures of this kind for the owner, and keeps them; null: one's own. */
  add(kind: DocumentKind, ownerId: string | null, way: 'camera' | 'album' | 'file'): Promise<void>
  remove(document: WalletDocument): Promise<boolean>
  /** True from the moment something was kept until it is told. */
  readonly kept: boolean
  forgetKept(): void
}

const MOST_FILES = 20

/** The wallet of this person. */
export function useWallet(): WalletReading {
  const shown = useCall('document.list', {}, { cache: true })
  const relatives = useCall('relative.list', {}).data?.relatives ?? []
  const [runKeep, keeping] = useAct('document.keep')
  const [runRemove, removing] = useAct('document.remove')
  const owner = useRef<string | null>(null)
  const [kept, setKept] = useState(false)
  const upload = useUpload(async (kind, fileIds) => {
    const answer = await runKeep({ kind, relativeId: owner.current, fileIds: [...fileIds] })
    if (answer.ok) shown.put(answer.data)
    setKept(answer.ok)
  })
  return {
    shown,
    relatives,
    upload,
    keeping,
    removing,
    add: (kind, ownerId, way) => {
      owner.current = ownerId
      return upload.start(kind.id, way, MOST_FILES)
    },
    remove: async ({ id }) => {
      const answer = await runRemove({ documentId: id })
      if (answer.ok) shown.put(answer.data)
      return answer.ok
    },
    kept,
    forgetKept: useCallback(() => setKept(false), [])
  }
}

// In which ways can this document be given? ZJ-6, ZJ-7, ZJ-9.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { ActionSheet, type SheetAction } from '../sheet'

type Item = Output<'case.show'>['items'][number]

export interface SupplySheetProps {
  /** Null: closed. */
  readonly item: Item | null
  readonly onClose: () => void
  readonly onPick: (item: Item, way: 'camera' | 'album' | 'file') => void
  readonly onWallet: (item: Item, walletId: string) => void
  readonly onBring: (item: Item) => void
  readonly onCannot: (item: Item) => void
}

/** A row for each way; what is in the wallet already comes first. */
export function SupplySheet(props: SupplySheetProps) {
  const { item, onClose } = props
  const title = item?.name ?? words.document.give.title
  return (
    <ActionSheet
      open={item !== null}
      title={title}
      onClose={onClose}
      actions={item ? actions(item, props) : []}
    />
  )
}

function actions(item: Item, props: SupplySheetProps): SheetAction[] {
  const { give } = words.document
  const { onClose, onPick, onWallet, onBring, onCannot } = props
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  return [
    ...item.inWallet.map(({ documentId, addedAt, pages }) => ({
      name: give.wallet,
      note: give.walletNote(addedAt, pages),
      icon: 'wallet' as const,
      onTap: then(() => onWallet(item, documentId))
    })),
    {
      name: give.camera,
      note: give.cameraNote,
      icon: 'camera',
      onTap: then(() => onPick(item, 'camera'))
    },
    { name: give.album, icon: 'image', onTap: then(() => onPick(item, 'album')) },
    { name: give.file, note: give.fileNote, icon: 'file', onTap: then(() => onPick(item, 'file')) },
    {
      name: give.bring,
      note: item.bringOriginal ? give.bringNote : give.bringCopyNote,
      icon: 'desk',
      onTap: then(() => onBring(item))
    },
    { name: give.cannot, note: give.cannotNote, icon: 'help', onTap: then(() => onCannot(item)) }
  ]
}

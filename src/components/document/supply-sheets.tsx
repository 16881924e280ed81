// The sheets in which a document is given: the ways, what else shows the fact, and what is asked beside.
import type { Output } from '@/contract/calls'
import { SubscribeSheet, type SubscribeSheetProps } from '../notice/subscribe-sheet'
import { OtherProofSheet } from './other-proof-sheet'
import { SupplySheet } from './supply-sheet'

type Item = Output<'case.show'>['items'][number]

export interface SupplySheetsProps {
  readonly supply: {
    readonly choosing: Item | null
    readonly proving: Item | null
    choose(item: Item | null): void
    prove(item: Item | null): void
    pick(item: Item, way: 'camera' | 'album' | 'file'): void
    fromWallet(item: Item, walletId: string): void
    bring(item: Item): void
    saveProof(note: string): Promise<void>
    readonly subscribe: SubscribeSheetProps
  }
  readonly busy: boolean
}

/** At most one of the first two is open. */
export function SupplySheets({ supply, busy }: SupplySheetsProps) {
  return (
    <>
      <SupplySheet
        item={supply.choosing}
        onClose={() => supply.choose(null)}
        onPick={supply.pick}
        onWallet={supply.fromWallet}
        onBring={supply.bring}
        onCannot={supply.prove}
      />
      <OtherProofSheet
        document={supply.proving}
        busy={busy}
        onClose={() => supply.prove(null)}
        onSave={(note) => void supply.saveProof(note)}
      />
      <SubscribeSheet question={supply.subscribe.question} />
    </>
  )
}

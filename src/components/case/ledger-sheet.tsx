// The check of the ledger, from the tap to its answer.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Failed, type Refusal } from '../failed'
import { Sheet } from '../sheet'
import { Skeleton } from '../skeleton'
import { LedgerAnswer } from './ledger-answer'
import { ProofPart, type ProofPartProps } from './proof-part'
import './ledger-sheet.scss'

export interface LedgerSheetProps {
  readonly ledger: {
    readonly open: boolean
    readonly checked: {
      readonly data?: Output<'ledger.verify'>
      readonly failure?: Refusal
      reload(): Promise<void>
    }
    close(): void
  }
  readonly proof: ProofPartProps['proof']
  readonly code: string | null
}

/** A sheet that says whether all records still fit. */
export function LedgerSheet({ ledger, proof, code }: LedgerSheetProps) {
  const { open, checked, close } = ledger
  return (
    <Sheet open={open} title={words.case.ledger.title} onClose={close}>
      <View className="ledger-sheet">
        {checked.data && <LedgerAnswer verified={checked.data} />}
        {checked.data && <ProofPart code={code} proof={proof} />}
        {!checked.data && checked.failure && (
          <Failed failure={checked.failure} reload={() => void checked.reload()} />
        )}
        {!checked.data && !checked.failure && <Skeleton kind="card" />}
      </View>
    </Sheet>
  )
}

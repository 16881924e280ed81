// How far is my case, what can I do with it now, and is its history as it was written?
import { useState } from 'react'
import { useCall, type Called } from './use-call'
import { useAct, type Act } from './use-act'
import type { Output } from '@/contract/calls'

export interface FollowedCase {
  readonly shown: Called<Output<'case.show'>>
  /** Takes the case back; true once it is. */
  withdraw(): Promise<boolean>
  readonly withdrawing: Act
}

/** One case of mine; an empty id asks nothing. */
export function useCase(caseId: string): FollowedCase {
  const shown = useCall('case.show', caseId ? { caseId } : null, { cache: true })
  const [run, withdrawing] = useAct('case.withdraw')
  const withdraw = async () => {
    const answer = await run({ caseId })
    if (answer.ok) shown.put(answer.data)
    else await shown.reload()
    return answer.ok
  }
  return { shown, withdraw, withdrawing }
}

export interface LedgerCheck {
  /** True from the tap until it is closed. */
  readonly open: boolean
  readonly checked: Called<Output<'ledger.verify'>>
  start(): void
  close(): void
}

/** Recomputes the chain when asked to, and again at each asking. */
export function useLedger(caseId: string): LedgerCheck {
  const [open, setOpen] = useState(false)
  const checked = useCall('ledger.verify', open && caseId ? { caseId } : null)
  return { open, checked, start: () => setOpen(true), close: () => setOpen(false) }
}

// The case that is open on the desk: look at its documents, act on it, and hear when somebody else
// was faster. ZJ-43: what staff may not do, the server refuses; the desk then shows the case anew.
import { useEffect, useRef, useState } from 'react'
import type { Answer, ClientFailureCode } from '@/client/answer'
import { showFailure, type ShownFailure } from '@/client/failure-text'
import type { Output } from '@/contract/calls'
import type { ActForm, StaffAct } from '@/domain/case/staff-act'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'
import { useCaseActs } from './use-case-acts'
import type { Said } from './use-review'

export type CaseView = Output<'case.show'>

/** The case is not as it was seen: it is read again before anything else. */
const CHANGED = new Set<ClientFailureCode>(['conflict', 'wrong-state', 'obstacle'])

export interface DeskCase {
  readonly shown: Called<CaseView>
  review(documentId: string, said: Said): Promise<boolean>
  perform(act: StaffAct, form: ActForm): Promise<boolean>
  /** Checks in whoever this case is for. */
  checkIn(code: string): Promise<void>
  readonly busy: boolean
  /** Why the last act was refused; null once the next one began. */
  readonly refused: ShownFailure | null
  /** True where it was refused because the case had moved on. */
  readonly changed: boolean
  clear(): void
}

/** The open case, one component for each. `listed` is the state in which the list has it. */
export function useDeskCase(caseId: string, listed: string | null, onMoved: () => void): DeskCase {
  const shown = useCall('case.show', caseId ? { caseId } : null)
  const [review, reviewing] = useAct('case.review')
  const [checkIn, checkingIn] = useAct('booking.check-in')
  const acts = useCaseActs(caseId)
  const [refused, setRefused] = useState<ShownFailure | null>(null)
  useReloadWhenMoved(shown.reload, caseId, listed)

  const settle = async (answer: Answer<CaseView>) => {
    if (answer.ok) shown.put(answer.data)
    else {
      setRefused(showFailure(answer.failure))
      if (CHANGED.has(answer.failure.code)) await shown.reload()
    }
    onMoved()
    return answer.ok
  }
  const begin = () => setRefused(null)
  return {
    shown,
    review: async (documentId, said) => {
      begin()
      return settle(await review({ caseId, documentId, ...said }))
    },
    perform: async (act, form) => {
      begin()
      return settle(await acts.perform(act, form))
    },
    checkIn: async (code) => {
      begin()
      const answer = await checkIn({ code })
      if (!answer.ok) setRefused(showFailure(answer.failure))
      await shown.reload()
      onMoved()
    },
    busy: reviewing.busy || acts.busy || checkingIn.busy,
    refused,
    changed: refused !== null && CHANGED.has(refused.code),
    clear: begin
  }
}

/** The list is asked every 15 s; where it has come to know another state, the case is read again. */
function useReloadWhenMoved(reload: () => Promise<void>, caseId: string, listed: string | null) {
  const before = useRef({ caseId, listed })
  useEffect(() => {
    const moved = before.current.caseId === caseId && before.current.listed !== listed
    before.current = { caseId, listed }
    if (moved && caseId && listed !== null) void reload()
  }, [reload, caseId, listed])
}

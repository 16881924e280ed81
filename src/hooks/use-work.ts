// The step that is open on a staff page: look at its case, act on it, and hear when somebody else was
// faster. ZJ-43: what staff may not do, the server refuses; the page then shows the case anew.
import { useEffect, useRef, useState } from 'react'
import type { ClientFailureCode } from '@/client/answer'
import { showFailure, type ShownFailure } from '@/client/failure-text'
import type { Output } from '@/contract/calls'
import type { Work, WorkForm } from '@/domain/dispatch/work'
import type { DateString } from '@/domain/time/date'
import { useCall, type Called } from './use-call'
import { useWorkActs } from './use-work-acts'

export type CaseView = Output<'case.show'>
export type StepView = CaseView['steps'][number]

/** The case is not as it was seen: it is read again before anything else. */
const CHANGED = new Set<ClientFailureCode>(['conflict', 'wrong-state', 'obstacle'])

export interface OpenWork {
  readonly shown: Called<CaseView>
  /** The step that is meant; undefined where the case itself is, or while it loads. */
  readonly step: StepView | undefined
  perform(work: Work, form: WorkForm): Promise<boolean>
  readonly busy: boolean
  /** Why the last act was refused; null once the next one began. */
  readonly refused: ShownFailure | null
  clear(): void
}

export interface OpenWorkInput {
  readonly caseId: string
  /** Null where the case itself is meant. */
  readonly stepId: string | null
  readonly today: DateString
  /** What the list knows of it: where that has changed, the case is read again. */
  readonly listed: string | null
  readonly onMoved: () => void
}

/** The open case, one component for each. */
export function useWork(input: OpenWorkInput): OpenWork {
  const { caseId, stepId, today, listed, onMoved } = input
  const shown = useCall('case.show', { caseId })
  const step = shown.data?.steps.find(({ id }) => id === stepId)
  const mine = shown.data?.urges.find((one) => one.mine && one.stepId === stepId)
  const free = step?.handler === null
  const acts = useWorkActs({ caseId, stepId, urgeId: mine?.id ?? null, free, today })
  const [refused, setRefused] = useState<ShownFailure | null>(null)
  useReloadWhenMoved(shown.reload, listed)
  return {
    shown,
    step,
    perform: async (work, form) => {
      setRefused(null)
      const answer = await acts.perform(work, form)
      if (answer.ok) shown.put(answer.data)
      else {
        setRefused(showFailure(answer.failure))
        if (CHANGED.has(answer.failure.code)) await shown.reload()
      }
      onMoved()
      return answer.ok
    },
    busy: acts.busy,
    refused,
    clear: () => setRefused(null)
  }
}

function useReloadWhenMoved(reload: () => Promise<void>, listed: string | null) {
  const before = useRef(listed)
  useEffect(() => {
    const moved = before.current !== listed && before.current !== null
    before.current = listed
    if (moved && listed !== null) void reload()
  }, [reload, listed])
}

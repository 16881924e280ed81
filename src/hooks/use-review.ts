// Which document is the clerk looking at, and what is being written of it? The keys 1 2 3 say 对,
// 不对, 没带 of the current one; then the next one is current.
import { useState } from 'react'
import type { Verdict } from '@/domain/checklist/supply'

export interface Review {
  /** Null where there is nothing to look at. */
  readonly current: string | null
  /** The document whose fault is being written down. */
  readonly writing: string | null
  readonly reason: string
  choose(documentId: string, verdict: Verdict): void
  write(reason: string): void
  save(): void
  cancel(): void
  /** One document down or up. */
  step(by: 1 | -1): void
}

/** Of one case. `ids` are the documents that can be looked at now; `say` tells the cloud. */
export function useReview(
  ids: readonly string[],
  say: (documentId: string, verdict: Verdict, reason: string) => Promise<boolean>
): Review {
  const [current, setCurrent] = useState<string | null>(null)
  const [writing, setWriting] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const at = Math.max(0, ids.indexOf(current ?? ''))
  const go = (index: number) =>
    setCurrent(ids[Math.min(ids.length - 1, Math.max(0, index))] ?? null)

  const tell = async (documentId: string, verdict: Verdict, why: string) => {
    if (!(await say(documentId, verdict, why))) return
    setWriting(null)
    go(ids.indexOf(documentId) + 1)
  }
  return {
    current: ids[at] ?? null,
    writing: writing && ids.includes(writing) ? writing : null,
    reason,
    choose: (documentId, verdict) => {
      setCurrent(documentId)
      if (verdict !== 'wrong') return void tell(documentId, verdict, '')
      setWriting(documentId)
      setReason('')
    },
    write: setReason,
    save: () => {
      if (writing && reason.trim().length >= 2) void tell(writing, 'wrong', reason.trim())
    },
    cancel: () => setWriting(null),
    step: (by) => go(at + by)
  }
}

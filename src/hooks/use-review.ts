// Which document is the clerk looking at, and what is being written of it? The keys 1 2 3 4 say 对,
// 不对, 没带, 其他证明 of the current one; then the next one is current.
import { useState } from 'react'
import type { ReviewChoice } from '@/domain/checklist/review'
import type { Verdict } from '@/domain/checklist/supply'

export interface Said {
  readonly verdict: Verdict
  /** Why it is wrong; empty otherwise. */
  readonly reason: string
  /** The proof that stands in for it (ZJ-9); empty otherwise. */
  readonly otherProof: string
}

export interface Review {
  /** Null where there is nothing to look at. */
  readonly current: string | null
  /** The document of which something is being written down. */
  readonly writing: string | null
  /** True where that is the proof that replaces it, false where it is what is wrong with it. */
  readonly replacing: boolean
  readonly reason: string
  choose(documentId: string, choice: ReviewChoice): void
  write(reason: string): void
  save(): void
  cancel(): void
  /** One document down or up. */
  step(by: 1 | -1): void
}

/** Of one case. `ids` are the documents that can be looked at now; `say` tells the cloud. */
export function useReview(
  ids: readonly string[],
  say: (documentId: string, said: Said) => Promise<boolean>
): Review {
  const [current, setCurrent] = useState<string | null>(null)
  const [writing, setWriting] = useState<string | null>(null)
  const [replacing, setReplacing] = useState(false)
  const [reason, setReason] = useState('')
  const at = Math.max(0, ids.indexOf(current ?? ''))
  const go = (index: number) =>
    setCurrent(ids[Math.min(ids.length - 1, Math.max(0, index))] ?? null)

  const tell = async (documentId: string, said: Said) => {
    if (!(await say(documentId, said))) return
    setWriting(null)
    go(ids.indexOf(documentId) + 1)
  }
  return {
    current: ids[at] ?? null,
    writing: writing && ids.includes(writing) ? writing : null,
    replacing,
    reason,
    choose: (documentId, choice) => {
      setCurrent(documentId)
      if (choice === 'right' || choice === 'missing') {
        void tell(documentId, { verdict: choice, reason: '', otherProof: '' })
        return
      }
      setWriting(documentId)
      setReplacing(choice === 'other-proof')
      setReason('')
    },
    write: setReason,
    save: () => {
      if (writing && reason.trim().length >= 2) void tell(writing, written(reason, replacing))
    },
    cancel: () => setWriting(null),
    step: (by) => go(at + by)
  }
}

function written(text: string, replacing: boolean): Said {
  return replacing
    ? { verdict: 'right', reason: '', otherProof: text.trim() }
    : { verdict: 'wrong', reason: text.trim(), otherProof: '' }
}

// What have residents said about missed visits, and what is decided? Asked again every 15 s (BOOK-no-show).
import { useState } from 'react'
import type { ShownFailure } from '@/client/failure-text'
import type { Output } from '@/contract/calls'
import { useAct } from './use-act'
import { useCall } from './use-call'
import { useEvery } from './use-every'

export type Appeal = Output<'appeal.list'>['appeals'][number]

export interface Appeals {
  /** The first due first; none for somebody who does not decide. */
  readonly appeals: readonly Appeal[]
  /** What is looked at; null while nothing is. */
  readonly open: Appeal | null
  readonly answer: string
  /** True where a reason is missing and it was tried to decline without. */
  readonly wantsReason: boolean
  readonly busy: boolean
  readonly failure: ShownFailure | null
  look(bookingId: string): void
  write(answer: string): void
  close(): void
  /** True once it is decided. */
  decide(granted: boolean): Promise<boolean>
}

/** The shortest reason that the cloud takes. */
const LEAST = 2

/** The queue of whoever is signed in; not asked again while `active` is false. */
export function useAppeals(active: boolean): Appeals {
  const shown = useCall('appeal.list', {})
  // Who may not decide is not asked for again.
  useEvery(shown.reload, active && shown.state === 'ready')
  const [run, { busy, failure, clear }] = useAct('appeal.decide')
  const [openId, setOpen] = useState<string | null>(null)
  const [answer, write] = useState('')
  const [tried, setTried] = useState(false)
  const appeals = shown.data?.appeals ?? []
  const open = appeals.find(({ bookingId }) => bookingId === openId) ?? null
  const short = answer.trim().length < LEAST
  const decide = async (granted: boolean) => {
    if (!open || busy) return false
    setTried(!granted)
    if (!granted && short) return false
    const decided = await run({ bookingId: open.bookingId, granted, answer: answer.trim() })
    if (decided.ok) setOpen(null)
    if (decided.ok || decided.failure.code !== 'offline') await shown.reload()
    return decided.ok
  }
  return {
    ...{ appeals, open, answer, busy, failure, write, decide },
    wantsReason: tried && short,
    look: (bookingId) => {
      clear()
      write('')
      setTried(false)
      setOpen(bookingId)
    },
    close: () => setOpen(null)
  }
}

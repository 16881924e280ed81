// The open case of the desk with everything that is going on around it: the document under review,
// the act that is asked for, the pictures that are looked at, and the keys that do all of it.
import { useEffect, useState } from 'react'
import { actFieldsId } from '@/components/desk/act-fields'
import type { Reviewing } from '@/components/desk/review-card'
import { offeredActs, type DeskAct, type OfferedAct } from '@/components/desk/offered'
import { reviewReasonId } from '@/components/desk/review-reason'
import { canSay, reviewable } from '@/components/desk/review-rules'
import { needsForm } from '@/domain/case/staff-act'
import { useActDialog, type ActDialogState } from '@/hooks/use-act-dialog'
import { useDeskCase, type DeskCase } from '@/hooks/use-desk-case'
import { focusField } from '@/hooks/use-keys'
import { useReview } from '@/hooks/use-review'
import { useLooking, type Looking } from '../work/use-looking'
import { useCaseKeys } from './use-case-keys'

export interface OpenCaseInput {
  readonly caseId: string
  /** The state in which the list has it; null where there is no list. */
  readonly listed: string | null
  /** Hears keys. */
  readonly active: boolean
  /** Whether Enter does the main act: not while the arrow keys stand on another entry. */
  readonly byEnter: boolean
  readonly onMoved: () => void
}

export interface OpenCase {
  readonly open: DeskCase
  readonly acts: readonly OfferedAct[]
  readonly reviewing: Reviewing
  readonly dialog: ActDialogState
  readonly looking: Looking
  /** True while it is asked how the result comes. */
  readonly delivering: boolean
  endDelivering(): void
  act(act: DeskAct): void
}

/** One case; a new one is a new component. */
export function useOpenCase({ caseId, listed, active, byEnter, onMoved }: OpenCaseInput): OpenCase {
  const open = useDeskCase(caseId, listed, onMoved)
  const view = open.shown.data
  const acts = view ? offeredActs(view) : []
  const ids = view ? reviewable(view).map((item) => item.documentId) : []
  const review = useReview(ids, open.review)
  const dialog = useActDialog(view?.status ?? null, open.perform)
  const looking = useLooking(view?.items ?? [], active)
  const [delivering, setDelivering] = useState(false)

  const { writing } = review
  const asking = dialog.act
  useEffect(() => {
    if (active && writing) focusField(reviewReasonId)
  }, [active, writing])
  useEffect(() => {
    if (active && asking && needsForm(asking)) focusField(actFieldsId)
  }, [active, asking])

  const act = (name: DeskAct) => {
    if (open.busy) return
    if (name === 'check-in') void open.checkIn(view?.booking?.code ?? '')
    else if (name === 'receive') void open.perform(name, dialog.form)
    else if (name === 'choose-delivery') setDelivering(true)
    else dialog.ask(name)
  }
  // A key says no more than a finger can.
  const choose: typeof review.choose = (documentId, choice) => {
    const item = view?.items.find((one) => one.documentId === documentId)
    if (!open.busy && item && canSay(item, choice)) review.choose(documentId, choice)
  }
  useCaseKeys({
    ...{ active, byEnter, acts, act, dialog, review: { ...review, choose } },
    view: () => review.current && looking.look(review.current)
  })
  const reviewing = { ...review, choose, busy: open.busy, current: active ? review.current : null }
  const endDelivering = () => setDelivering(false)
  return { open, acts, reviewing, dialog, looking, delivering, endDelivering, act }
}

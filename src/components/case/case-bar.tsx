// What can the resident do now? The one main action of the page, and the telephone beside it.
import type { Output } from '@/contract/calls'
import { isActive } from '@/domain/booking/status'
import { isFinal } from '@/domain/case/status'
import { words } from '@/words'
import { Button } from '../button'

type CaseView = Output<'case.show'>

/** Where each action leads. */
export interface CaseMoves {
  readonly toChecklist: () => void
  readonly toNotice: () => void
  readonly toTicket: (bookingId: string) => void
  readonly toGuide: () => void
  readonly ring: (phone: string) => void
}

export interface CaseBarProps {
  readonly view: CaseView
  readonly moves: CaseMoves
}

/** At most two buttons, the main one at the right. */
export function CaseBar({ view, moves }: CaseBarProps) {
  const main = mainMove(view, moves)
  const second = view.status === 'awaiting-correction' ? notice(moves) : phone(view, moves)
  return (
    <>
      {second && (
        <Button kind="second" onTap={second.go}>
          {second.name}
        </Button>
      )}
      {main && <Button onTap={main.go}>{main.name}</Button>}
    </>
  )
}

/** False where there is nothing to put into the bar. */
export function hasBar(view: CaseView): boolean {
  return view.office !== null || mainMove(view, null) !== null
}

interface Move {
  readonly name: string
  readonly go: () => void
}

function mainMove(view: CaseView, moves: CaseMoves | null): Move | null {
  const text = words.case.do
  const { booking, status, granted } = view
  const denied = granted === false && status !== 'draft'
  if (denied || (isFinal(status) && status !== 'delivered')) {
    return { name: text.again, go: () => moves?.toGuide() }
  }
  if (status === 'draft' && booking && isActive(booking.status)) {
    return { name: text.ticket, go: () => moves?.toTicket(booking.id) }
  }
  if (!view.actions.some(({ action }) => action === 'supply')) return null
  const name = supplyName(view)
  return name ? { name, go: () => moves?.toChecklist() } : null
}

/** What supplying is called in this state; null where nothing is asked for. */
function supplyName({ status, items }: CaseView): string | null {
  const text = words.case.do
  if (status === 'draft') return text.prepare
  if (status === 'awaiting-correction') return text.correct
  return items.some((item) => item.state === 'deferred') ? text.supplyDeferred : null
}

function phone({ office }: CaseView, { ring }: CaseMoves): Move | null {
  return office ? { name: words.case.do.call, go: () => ring(office.phone) } : null
}

function notice({ toNotice }: CaseMoves): Move {
  return { name: words.case.do.seeNotice, go: toNotice }
}

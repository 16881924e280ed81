// The keys of a counter: a letter for each act, the arrows for the list, Enter for the main act or for
// the line that is chosen. What lies on top (a question, a ticket) has the keys to itself.
import { counterReasonId } from '@/components/hall/counter-dialog'
import { destinations } from '@/components/hall/transfer-choices'
import { actBack } from '@/domain/hall/counter-act'
import type { DeskTicket, HallDeskView } from '@/hooks/use-hall-desk'
import { focusField, useKeys, type Keymap } from '@/hooks/use-keys'
import type { ListCursor } from '@/hooks/use-list-cursor'
import { useEffect } from 'react'
import { actKeys } from '../work/act-keys'
import { toDesk } from './to-desk'
import type { HallState } from './use-hall'

export interface HallKeysInput {
  readonly state: HallState
  readonly desk: HallDeskView
  readonly cursor: ListCursor
  /** The line on which the cursor stands. */
  readonly line: DeskTicket | undefined
  readonly active: boolean
}

/** Listens while `active` and nothing lies on top. */
export function useHallKeys({ state, desk, cursor, line, active }: HallKeysInput): void {
  const { counter, shift, printed, issuing, closing, works, actInHand } = state
  const free = active && !issuing && !closing && counter.asking === null
  const open = desk.inHand
  const back = line && actBack(line.status)
  const can = back && back !== 'call-next' && line.actions.includes(back)
  useKeys(
    {
      ...actKeys(works, actInHand, line === undefined),
      ...cursor.keys,
      ...(line && { enter: can ? () => state.actOn(back, line) : undefined }),
      escape: () => cursor.put(null),
      o: open ? () => toDesk(open, true) : undefined,
      w: () => state.issue(true),
      ...(desk.shift === null && choiceKeys(state, desk, line)),
      k: line && printed.printAgain ? () => printed.printAgain?.(line.id) : undefined,
      ...(desk.shift && {
        b: () => void shift.pause(desk.shift?.pausedAt !== null),
        q: () => state.askClose(true)
      })
    },
    free
  )
  useKeys(dialogKeys(state, desk), active && counter.asking !== null, true)
  useKeys({ enter: () => void close(state), escape: () => state.askClose(false) }, closing, true)
  const writes = active && counter.asking?.act === 'call'
  useEffect(() => {
    if (writes) focusField(counterReasonId)
  }, [writes])
}

/** Before a counter is open: a digit chooses one, Enter opens it. */
function choiceKeys(state: HallState, { counters }: HallDeskView, line: DeskTicket | undefined) {
  const digits = counters.map(({ id }, place) => {
    return [String(place + 1), () => state.choose({ counter: id, lane: null })] as const
  })
  return { ...Object.fromEntries(digits), ...(line === undefined && { enter: state.open }) }
}

/** Closes the counter, and the question with it. */
export async function close({ shift, askClose }: HallState): Promise<void> {
  await shift.close()
  askClose(false)
}

/** Enter in a field is a new line; with Ctrl it sends. Arrows walk along the counters and lanes. */
function dialogKeys({ counter }: HallState, desk: HallDeskView): Keymap {
  const submit = () => void counter.submit()
  const places = destinations(desk, counter.asking?.ticket.lane)
  const { lane, counterId } = counter.form
  const step = (by: number) => () => {
    const at = places.findIndex((one) => one.lane === lane && one.counterId === counterId)
    const next = places[Math.min(places.length - 1, Math.max(0, at + by))]
    if (next) counter.fill(next)
  }
  const arrows = { arrowdown: step(1), arrowright: step(1), arrowup: step(-1), arrowleft: step(-1) }
  return {
    ...{ enter: submit, 'ctrl+enter': submit, escape: counter.close },
    ...(counter.asking?.act === 'transfer' && arrows)
  }
}

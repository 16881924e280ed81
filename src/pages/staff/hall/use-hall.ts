// The whole of a clerk's counter: what is shown, what is asked, what was chosen in the list, the shift,
// the ticket that is given, the paper that is printed.
import { useState } from 'react'
import { counterToOpen, type ChosenCounter } from '@/components/hall/counter-choice'
import { offeredCounterActs, type OfferedCounterAct } from '@/components/hall/offered-counter-acts'
import type { CounterAct } from '@/domain/hall/counter-act'
import { useCall, type Called } from '@/hooks/use-call'
import { useCounter, type CounterState } from '@/hooks/use-counter'
import { useShift, type DeskTicket, type HallDeskView, type Shift } from '@/hooks/use-hall-desk'
import { usePrintedTicket, type PrintedTicket } from '@/hooks/use-printed-ticket'
import type { CaseView } from '@/hooks/use-work'

export interface HallState {
  readonly counter: CounterState
  readonly shift: Shift
  readonly printed: PrintedTicket
  readonly works: readonly OfferedCounterAct[]
  readonly busy: boolean
  /** The case of the number in hand; undefined while it is read, and where there is none. */
  readonly handCase: CaseView | undefined
  /** The counter that is about to be opened, as far as it was chosen. */
  readonly chosen: ChosenCounter
  choose(chosen: Partial<ChosenCounter>): void
  open(): void
  /** True while a ticket is given. */
  readonly issuing: boolean
  issue(issuing: boolean): void
  /** True while it is asked whether the counter closes. */
  readonly closing: boolean
  askClose(closing: boolean): void
  /** The act with what is in hand. */
  actInHand(act: CounterAct): void
  actOn(act: CounterAct, ticket: DeskTicket): void
  /** What was refused last, and how it is closed. */
  readonly refused: CounterState['failure']
  clear(): void
  reload(): void
}

/** One counter. */
export function useHall(desk: Called<HallDeskView>): HallState {
  const data = desk.data
  const counter = useCounter(data, desk.reload)
  const shift = useShift(desk.reload)
  const printed = usePrintedTicket()
  const [chosen, setChosen] = useState<ChosenCounter>({ counter: null, lane: null })
  const [issuing, issue] = useState(false)
  const [closing, askClose] = useState(false)
  const inHand = data?.inHand ?? null
  const caseId = inHand?.caseId ?? null
  const handCase = useCall('case.show', caseId === null ? null : { caseId })
  const open = () => {
    const { counter: wanted, lane } = data ? counterToOpen(data, chosen) : {}
    if (wanted && !shift.busy) void shift.open(wanted.id, lane?.id)
  }
  return {
    ...{ counter, shift, printed, issuing, issue, closing, askClose, chosen, open },
    choose: (part) => setChosen((before) => ({ ...before, ...part })),
    works: data ? offeredCounterActs(data) : [],
    busy: counter.busy || shift.busy,
    handCase: handCase.data,
    actInHand: (act) => void counter.act(act, inHand),
    actOn: (act, ticket) => void counter.act(act, ticket),
    refused: counter.asking ? null : (counter.failure ?? shift.failure),
    clear: () => {
      counter.clear()
      shift.clear()
    },
    reload: () => void desk.reload()
  }
}

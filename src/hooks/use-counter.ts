// What is going on at my counter: the act that is about to be done, what it still has to be told, and
// what came of the last one.
import { useState } from 'react'
import type { CounterAct } from '@/domain/hall/counter-act'
import type { ShownFailure } from '@/client/failure-text'
import { words } from '@/words'
import type { DeskTicket, HallDeskView } from './use-hall-desk'
import { useTicketActs, type TicketForm } from './use-ticket-acts'

/** The acts that ask something first. */
const ASKING = ['call', 'transfer', 'leave'] as const
export type AskingAct = (typeof ASKING)[number]

export interface CounterState {
  /** What is asked before the act; null while nothing is. */
  readonly asking: { readonly act: AskingAct; readonly ticket: DeskTicket } | null
  readonly form: TicketForm
  /** True where it was tried without what it needs. */
  readonly problem: boolean
  readonly busy: boolean
  readonly failure: ShownFailure | null
  /** What was done last, in words; null once it was read. */
  readonly told: string | null
  act(act: CounterAct, ticket: DeskTicket | null): Promise<void>
  fill(part: Partial<TicketForm>): void
  submit(): Promise<void>
  close(): void
  clear(): void
  read(): void
}

const nothing: TicketForm = { reason: '' }

/** The acts at one counter; `onDone` hears of each that was answered. */
export function useCounter(
  desk: HallDeskView | undefined,
  onDone: () => Promise<void>
): CounterState {
  const acts = useTicketActs()
  const [asking, setAsking] = useState<CounterState['asking']>(null)
  const [form, setForm] = useState(nothing)
  const [tried, setTried] = useState(false)
  const [told, setTold] = useState<string | null>(null)

  const perform = async (act: CounterAct, ticketId: string) => {
    const answer = await acts.perform(act, ticketId, form)
    if (answer.ok || answer.failure.code !== 'offline') setAsking(null)
    if (answer.ok) setTold(said(act, answer.data.number))
    await onDone()
  }
  const act: CounterState['act'] = async (wanted, ticket) => {
    if (acts.busy) return
    // The first in the queue is simply the next one: nothing has to be explained.
    const first = desk?.queue[0]?.ticket.id
    const real = wanted === 'call' && ticket?.id === first ? 'call-next' : wanted
    if (!isAsking(real) || !ticket) return perform(real, ticket?.id ?? '')
    setForm(nothing)
    setTried(false)
    setAsking({ act: real, ticket })
  }
  const isMissing = asking !== null && missing(asking.act, form)
  return {
    ...{ asking, form, told, act },
    problem: tried && isMissing,
    busy: acts.busy,
    failure: acts.failure,
    fill: (part) => setForm((before) => ({ ...before, ...part })),
    submit: async () => {
      setTried(true)
      if (asking && !isMissing && !acts.busy) await perform(asking.act, asking.ticket.id)
    },
    close: () => setAsking(null),
    clear: acts.clear,
    read: () => setTold(null)
  }
}

function isAsking(act: CounterAct): act is AskingAct {
  return (ASKING as readonly CounterAct[]).includes(act)
}

function missing(act: AskingAct, { reason, lane, counterId }: TicketForm): boolean {
  if (act === 'call') return reason.trim().length < 2
  return act === 'transfer' && lane === undefined && counterId === undefined
}

function said(act: CounterAct, number: string | null): string {
  const { done, nobodyWaits } = words.hall.counter
  return number === null ? nobodyWaits : done(act, number)
}

// Which acts does a counter offer now, in which order, with which key? What may be done comes with the
// ticket (`actions`); this only sorts it, and says what is still missing for passing over (HALL-calls).
import type { Output } from '@/contract/calls'
import { counterActs, mainCounterAct, type CounterAct } from '@/domain/hall/counter-act'
import { words } from '@/words'
import type { Offered } from '../desk/action-column'

type Desk = Output<'hall.desk'>
type Ticket = NonNullable<Desk['inHand']>

export type OfferedCounterAct = Offered<CounterAct>

const text = words.hall.counter

const keys: Readonly<Record<CounterAct, string>> = {
  'call-next': 'n',
  call: 'enter',
  recall: 'r',
  serve: 's',
  hold: 'h',
  resume: 'enter',
  transfer: 't',
  'pass-over': 'p',
  return: 'enter',
  finish: 'f',
  'finish-to-collect': 'c',
  'come-back': 'enter',
  leave: 'l'
}

/** The acts with what is in hand, the main one first; calling where nothing is. */
export function offeredCounterActs(desk: Desk): OfferedCounterAct[] {
  const { inHand, shift, queue } = desk
  if (!shift) return []
  if (inHand) return withHand(inHand, desk.callLimit)
  if (shift.pausedAt !== null) return []
  const obstacle = queue.length === 0 ? text.nobody : null
  return [{ ...offered('call-next', obstacle), kind: obstacle ? 'second' : 'main' }]
}

/** Why there is nothing to be done. */
export function nothingOffered({ shift }: Desk): string {
  return shift ? text.paused : text.none
}

function withHand(ticket: Ticket, callLimit: number): OfferedCounterAct[] {
  const main = mainCounterAct(ticket.status)
  const left = ticket.status === 'called' && !ticket.actions.includes('pass-over')
  const can = counterActs.filter(
    (act) => (act !== 'call-next' && ticket.actions.includes(act)) || (act === 'pass-over' && left)
  )
  return can.map((act) => {
    const obstacle = act === 'pass-over' && left ? text.callsLeft(ticket.calls, callLimit) : null
    return { ...offered(act, obstacle), kind: kindOf(act, main) }
  })
}

function offered(act: CounterAct, obstacle: string | null) {
  return { act, name: text.act(act), key: keys[act], obstacle }
}

function kindOf(act: CounterAct, main: CounterAct | undefined): OfferedCounterAct['kind'] {
  if (act === main) return 'main'
  return act === 'pass-over' || act === 'leave' ? 'end' : 'second'
}

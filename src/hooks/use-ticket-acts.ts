// Everything that a clerk does with a number, behind one function: each call by its act.
import type { Answer } from '@/client/answer'
import type { ShownFailure } from '@/client/failure-text'
import type { CounterAct } from '@/domain/hall/counter-act'
import { useAct, type Act } from './use-act'

/** What some acts need to be told. */
export interface TicketForm {
  /** Why a number is called out of its order. */
  readonly reason: string
  /** Where somebody is sent: another lane, or a counter that is open. */
  readonly lane?: string
  readonly counterId?: string
}

/** The number that was acted on; null where nobody waits. */
type Done = Answer<{ readonly number: string | null }>

export interface TicketActs {
  readonly busy: boolean
  /** Why the last one was refused; null once the next one began. */
  readonly failure: ShownFailure | null
  clear(): void
  perform(act: CounterAct, ticketId: string, form: TicketForm): Promise<Done>
}

/** The acts on one ticket at a time. */
export function useTicketActs(): TicketActs {
  const plain = usePlainActs()
  const [next, calling] = useAct('ticket.call-next')
  const [call, callingOne] = useAct('ticket.call')
  const [transfer, transferring] = useAct('ticket.transfer')
  const [finish, finishing] = useAct('ticket.finish')
  const [leave, leaving] = useAct('ticket.leave')
  const all = [...plain.acts, calling, callingOne, transferring, finishing, leaving]
  const clear = () => all.forEach((act) => act.clear())
  const perform: TicketActs['perform'] = async (act, ticketId, { reason, lane, counterId }) => {
    clear()
    switch (act) {
      case 'call-next':
        return numberOf(await next({}))
      case 'call':
        return numberOf(await call({ ticketId, reason }))
      case 'transfer':
        return numberOf(await transfer({ ticketId, lane, counterId }))
      case 'finish':
      case 'finish-to-collect':
        return numberOf(await finish({ ticketId, collect: act === 'finish-to-collect' }))
      case 'leave':
        return leave({ ticketId })
      default:
        return numberOf(await plain.run[act]({ ticketId }))
    }
  }
  return {
    busy: all.some(({ busy }) => busy),
    failure: all.find(({ failure }) => failure)?.failure ?? null,
    clear,
    perform
  }
}

/** The acts that are told nothing but which number. */
function usePlainActs() {
  const [serve, serving] = useAct('ticket.serve')
  const [recall, recalling] = useAct('ticket.recall')
  const [hold, holding] = useAct('ticket.hold')
  const [resume, resuming] = useAct('ticket.resume')
  const [pass, passing] = useAct('ticket.pass-over')
  const [back, returning] = useAct('ticket.return')
  const [comeBack, comingBack] = useAct('ticket.come-back')
  const acts: Act[] = [serving, recalling, holding, resuming, passing, returning, comingBack]
  const run = { serve, recall, hold, resume, 'pass-over': pass, return: back }
  return { acts, run: { ...run, 'come-back': comeBack } }
}

function numberOf(answer: Answer<{ ticket: { number: string } | null }>): Done {
  if (!answer.ok) return answer
  return { ok: true, data: { number: answer.data.ticket?.number ?? null } }
}

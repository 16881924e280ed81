// The queue in the order in which it is called, with the reason; below it who was put aside, who comes
// to collect, who was passed over, each with the one act that brings them back (HALL-order).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { actBack, type CounterAct } from '@/domain/hall/counter-act'
import { words } from '@/words'
import { Button } from '../button'
import '../desk/desk-list.scss'
import { TicketLine } from './ticket-line'

type Desk = Output<'hall.desk'>
type Ticket = NonNullable<Desk['inHand']>

export interface HallLinesProps {
  readonly desk: Desk
  /** The line where the arrow keys stand, or that was tapped; null where none is. */
  readonly chosen: string | null
  readonly busy: boolean
  readonly domId: (ticketId: string) => string
  readonly onChoose: (ticketId: string) => void
  readonly onAct: (act: CounterAct, ticket: Ticket) => void
  /** Left out where there is no printer. */
  readonly onPrint?: (ticket: Ticket) => void
}

const text = words.hall.counter

/** One list box; nothing below the queue where nobody was put aside. */
export function HallLines(props: HallLinesProps) {
  const { queue, onHold, toCollect, missed } = props.desk
  const asides = [
    [text.sections.onHold, onHold],
    [text.sections.toCollect, toCollect],
    [text.sections.missed, missed]
  ] as const
  return (
    <View role="listbox" aria-label={text.sections.queue}>
      <View className="desk-list-head">{text.sections.queue}</View>
      {queue.length === 0 && <View className="desk-none">{text.emptyQueue}</View>}
      {queue.map(({ ticket, why }, place) => (
        <Line
          key={ticket.id}
          {...props}
          ticket={ticket}
          why={text.reasons[why]}
          first={place === 0}
        />
      ))}
      {asides.map(
        ([title, tickets]) =>
          tickets.length > 0 && (
            <View key={title}>
              <View className="desk-list-head">{title}</View>
              {tickets.map((ticket) => (
                <Line key={ticket.id} {...props} ticket={ticket} why="" />
              ))}
            </View>
          )
      )}
    </View>
  )
}

/** Every line that the arrow keys walk along. */
export function hallLines({ queue, onHold, toCollect, missed }: Desk): Ticket[] {
  return [...queue.map(({ ticket }) => ticket), ...onHold, ...toCollect, ...missed]
}

type LineProps = HallLinesProps & {
  readonly ticket: Ticket
  readonly why: string
  readonly first?: boolean
}

function Line({ ticket, why, first, ...props }: LineProps) {
  const { chosen, busy, domId, onChoose, onAct, onPrint } = props
  const isChosen = chosen === ticket.id
  const back = actBack(ticket.status)
  const waits = ticket.status === 'waiting'
  const can = (act: CounterAct) => act !== 'call-next' && ticket.actions.includes(act)
  const acts = [
    // Whoever waits is called in order; out of it only once the line was chosen.
    ...(back && can(back) && (!waits || isChosen) ? [back] : []),
    ...(isChosen ? (['transfer', 'leave'] as const).filter(can) : [])
  ]
  return (
    <TicketLine
      id={domId(ticket.id)}
      ticket={ticket}
      why={why}
      first={first}
      chosen={isChosen}
      onChoose={() => onChoose(ticket.id)}
    >
      {(acts.length > 0 || isChosen) && (
        <>
          {acts.map((act) => (
            <Button
              key={act}
              kind={act === 'leave' ? 'quiet' : 'second'}
              size="small"
              disabled={busy}
              onTap={() => onAct(act, ticket)}
            >
              {text.act(act)}
            </Button>
          ))}
          {isChosen && onPrint && (
            <Button kind="quiet" size="small" icon="print" onTap={() => onPrint(ticket)}>
              {text.print}
            </Button>
          )}
        </>
      )}
    </TicketLine>
  )
}

// One number of the hall: for what, why it stands here, since when; and what can be done with it.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Chip } from '../chip'
import { Tap } from '../tap'
import './ticket-line.scss'

type Ticket = NonNullable<Output<'hall.desk'>['inHand']>

export interface TicketLineProps {
  /** What a scroll to it is aimed at. */
  readonly id: string
  readonly ticket: Ticket
  /** Why it stands here (HALL-order), or what it waits for. */
  readonly why: string
  /** The one that is called next. */
  readonly first?: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
  /** What can be done with it. */
  readonly children?: ReactNode
}

const text = words.hall.counter

/** An option of the list; its acts stand below it. */
export function TicketLine(props: TicketLineProps) {
  const { id, ticket, why, first = false, chosen, onChoose, children } = props
  const { slot, waitedMinutes } = ticket
  const note = [why, text.line.waited(waitedMinutes), slot && text.line.slot(slot)]
  return (
    <View className={`ticket-line ${chosen ? 'ticket-line-on' : ''}`}>
      <Tap id={id} role="option" chosen={chosen} className="ticket-line-tap" onTap={onChoose}>
        <View className={`ticket-line-number ${first ? 'ticket-line-first' : ''}`}>
          {ticket.number}
        </View>
        <View className="ticket-line-text">
          <View className="ticket-line-what">
            <View className="ticket-line-service">{whatOf(ticket)}</View>
            <TicketChips ticket={ticket} />
          </View>
          <View className="ticket-line-note">{note.filter(Boolean).join(words.common.dot)}</View>
        </View>
      </Tap>
      {children && <View className="ticket-line-acts">{children}</View>}
    </View>
  )
}

/** Who goes first of their kind, and how many come together. */
export function TicketChips({ ticket }: { readonly ticket: Ticket }) {
  const { priority, places } = ticket
  return (
    <>
      {priority && <Chip tone="info">{words.hall.priority}</Chip>}
      {places > 1 && <Chip icon="people">{words.hall.people(places)}</Chip>}
    </>
  )
}

/** The service, or the lane, or that nothing was said. */
export function whatOf({ serviceName, laneName }: Pick<Ticket, 'serviceName' | 'laneName'>) {
  return serviceName ?? (laneName || text.line.plain)
}

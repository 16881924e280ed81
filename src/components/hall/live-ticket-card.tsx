// The number that somebody waits with: how many are before it, how long still, and where to go.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { timeRange } from '@/words/format'
import { Card } from '../card'
import { Chip, type ChipProps } from '../chip'
import './live-ticket-card.scss'

type Ticket = Output<'ticket.show'>

const text = words.hall.ticket

const tones: Readonly<Record<Ticket['status'], ChipProps['tone']>> = {
  waiting: 'info',
  called: 'wait',
  serving: 'ok',
  'on-hold': 'wait',
  'to-collect': 'info',
  served: 'ok',
  missed: 'bad',
  left: 'plain'
}

/** The one large figure is what matters now: who is before one, or where to go. */
export function LiveTicketCard({ ticket }: { readonly ticket: Ticket }) {
  const { status, number, officeName, slot, priority, places } = ticket
  const facts = [
    ticket.serviceName ?? ticket.laneName,
    slot && timeRange(slot.start, slot.end),
    places > 1 && words.hall.people(places),
    priority && words.hall.priority
  ]
  return (
    <>
      <Card tone={status === 'called' ? 'next' : 'plain'} className="live-ticket">
        <View className="live-ticket-line">
          <View className="live-ticket-number" aria-label={text.number(number)}>
            {number}
          </View>
          <Chip tone={tones[status]}>{text.heads[status]}</Chip>
        </View>
        <View role="status" aria-live="polite">
          <Now ticket={ticket} />
        </View>
      </Card>
      <Card>
        <View className="live-ticket-office">{officeName}</View>
        <View className="live-ticket-facts">{facts.filter(Boolean).join(words.common.dot)}</View>
      </Card>
    </>
  )
}

function Now({ ticket }: { readonly ticket: Ticket }) {
  const { status, before, wait, counterName } = ticket
  if (status === 'waiting') {
    return (
      <>
        {before !== null && <View className="live-ticket-figure">{words.hall.before(before)}</View>}
        <View className="live-ticket-wait">
          {wait ? text.wait(words.hall.wait(wait)) : text.unknown}
        </View>
        {wait && <View className="live-ticket-note">{text.honest}</View>}
      </>
    )
  }
  if (status === 'called') {
    return (
      <>
        <View className="live-ticket-go">{text.go}</View>
        <View className="live-ticket-counter">{words.hall.shortCounter(counterName ?? '')}</View>
        <View className="live-ticket-note">{text.calledTimes(ticket)}</View>
      </>
    )
  }
  const where = status === 'serving' && counterName ? words.hall.shortCounter(counterName) : null
  return (
    <>
      {where && <View className="live-ticket-figure">{where}</View>}
      <View className="live-ticket-wait">{text.text(status)}</View>
    </>
  )
}

// The number in hand: as large as can be read from the chair, for what, and since when.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { TicketChips, whatOf } from './ticket-line'
import './hand-card.scss'

type Desk = Output<'hall.desk'>

export interface HandCardProps {
  readonly desk: Desk
  /** Its documents; below the number. */
  readonly children?: ReactNode
}

const text = words.hall.counter

/** Says that nothing is in hand, and how many wait. */
export function HandCard({ desk, children }: HandCardProps) {
  const { inHand, queue } = desk
  if (!inHand) {
    return (
      <Card className="hand hand-none">
        <View className="hand-title">{text.hand.none}</View>
        <View className="hand-note">{text.hand.noneText(queue.length)}</View>
      </Card>
    )
  }
  const { number, status, calls, slot, waitedMinutes, servedMinutes } = inHand
  const serving = status === 'serving'
  const note = [
    slot ? words.hall.booked : words.hall.walkIn,
    slot && text.line.slot(slot),
    text.line.waited(waitedMinutes)
  ]
  return (
    <Card className={`hand hand-${status}`}>
      <View className="hand-line">
        <Chip tone={serving ? 'ok' : 'wait'}>
          {serving ? text.hand.serving(servedMinutes) : text.hand.called}
        </Chip>
        {!serving && <Chip>{text.calledTimes(calls)}</Chip>}
        <TicketChips ticket={inHand} />
      </View>
      <View className="hand-number" role="heading" aria-label={`${text.hand.label} ${number}`}>
        {number}
      </View>
      <View className="hand-what">{whatOf(inHand)}</View>
      <View className="hand-note">{note.filter(Boolean).join(words.common.dot)}</View>
      {children}
    </Card>
  )
}

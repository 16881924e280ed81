// The ticket that somebody takes along: 80 mm wide, the number as large as the paper allows.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { QrCode } from '../booking/qr-code'
import './paper-ticket.scss'

export interface PaperTicketProps {
  readonly paper: Omit<Output<'ticket.issue'>['paper'], 'qr'>
  /** Whoever scans it sees the ticket live. */
  readonly qr: string
  /** On paper alone, not on the screen. */
  readonly hidden?: boolean
}

const text = words.hall.paper

/** Black on white wherever it stands. */
export function PaperTicket({ paper, qr, hidden = false }: PaperTicketProps) {
  const { number, officeName, serviceName, laneName, before, wait, issuedAt } = paper
  const who = [
    paper.priority && words.hall.priority,
    paper.places > 1 && words.hall.people(paper.places)
  ]
  return (
    <View
      className={`paper-ticket ${hidden ? 'paper-ticket-hidden' : ''}`}
      role="group"
      aria-label={text.label}
      aria-hidden={hidden ? 'true' : undefined}
    >
      <View className="paper-ticket-office">{officeName}</View>
      <View className="paper-ticket-number">{number}</View>
      <View className="paper-ticket-what">{text.what(serviceName, laneName)}</View>
      {who.some(Boolean) && (
        <View className="paper-ticket-who">{who.filter(Boolean).join(words.common.dot)}</View>
      )}
      <View className="paper-ticket-wait">
        <View>{text.before(before)}</View>
        <View>{text.wait(wait)}</View>
      </View>
      <View className="paper-ticket-qr">
        <QrCode text={qr} label={text.scan} />
      </View>
      <View className="paper-ticket-note">{text.scan}</View>
      <View className="paper-ticket-note">{text.passed}</View>
      <View className="paper-ticket-note">
        {[text.at(issuedAt), text.free].join(words.common.dot)}
      </View>
    </View>
  )
}

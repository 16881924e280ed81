// Does every record of this case still fit the one before it? The answer of the check, in sentences.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Icon } from '../icon'
import './ledger-answer.scss'

export interface LedgerAnswerProps {
  readonly verified: Output<'ledger.verify'>
}

/** What the check found, from when to when, and how it works. */
export function LedgerAnswer({ verified }: LedgerAnswerProps) {
  const text = words.case.ledger
  const { intact, events, brokenAt, firstAt, checkedOn, lastHash } = verified
  return (
    <View className="ledger-answer">
      <View className={`ledger-found ${intact ? 'ledger-intact' : 'ledger-broken'}`}>
        <Icon name={intact ? 'shield' : 'warn'} />
        <View>{intact ? text.intact(events) : text.broken(brokenAt ?? events)}</View>
      </View>
      {firstAt !== null && <View className="ledger-text">{text.span(firstAt, checkedOn)}</View>}
      <View className="ledger-text">{text.how}</View>
      <View className="ledger-hash-head">{text.hash}</View>
      <View className="ledger-hash">{lastHash}</View>
    </View>
  )
}

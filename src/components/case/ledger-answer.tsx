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
  const { intact, firstAt, checkedOn, lastHash } = verified
  return (
    <View className="ledger-answer">
      <View className={`ledger-found ${intact ? 'ledger-intact' : 'ledger-broken'}`}>
        <Icon name={intact ? 'shield' : 'warn'} />
        <View>{foundText(verified)}</View>
      </View>
      {firstAt !== null && <View className="ledger-text">{text.span(firstAt, checkedOn)}</View>}
      <View className="ledger-text">{text.how}</View>
      <View className="ledger-hash-head">{text.hash}</View>
      <View className="ledger-hash">{lastHash}</View>
    </View>
  )
}

function foundText({ intact, events, brokenAt, brokenTable }: LedgerAnswerProps['verified']) {
  const { ledger } = words.case
  if (intact) return ledger.intact(events)
  return brokenAt === null && brokenTable
    ? ledger.brokenTable(brokenTable)
    : ledger.broken(brokenAt ?? events)
}

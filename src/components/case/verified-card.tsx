// A paper that is ours, with what anybody may know of it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import './verified-card.scss'

/** What it is, of what, for whom, from whom, and on which day. */
export function VerifiedCard({ paper }: { readonly paper: Output<'paper.verify'> }) {
  const text = words.case.paper
  const { facts } = text.verify
  const rows = [
    [facts.kind, text.titles[paper.kind]],
    [facts.service, paper.serviceName],
    [facts.applicant, paper.applicant],
    [facts.office, paper.officeName],
    [facts.date, text.date(paper.issuedOn)],
    [facts.code, paper.caseCode],
    [facts.number, paper.code]
  ]
  return (
    <Card className="verified">
      <View className="verified-head" role="status">
        <Icon name="shield" tone="main" />
        <View>
          <View className="verified-title">{text.verify.intact}</View>
          <View className="verified-note">{text.verify.intactText}</View>
        </View>
      </View>
      {rows.map(([what, value]) => (
        <View key={what} className="verified-row">
          <View className="verified-what">{what}</View>
          <View className="verified-value">{value}</View>
        </View>
      ))}
      <View className="verified-note">{text.verify.later}</View>
    </Card>
  )
}

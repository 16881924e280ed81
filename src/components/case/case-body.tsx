// The page of a case from top to bottom: now, until when, what is still open, how it ended, its past.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import type { PaperKind } from '@/words/zh/case-paper'
import { Section } from '../section'
import { CaseFacts } from './case-facts'
import { CorrectionCard } from './correction-card'
import { DeferredCard } from './deferred-card'
import { DueCard } from './due-card'
import { NowCard } from './now-card'
import { OutcomeCard } from './outcome-card'
import { Timeline } from './timeline'

export interface CaseBodyProps {
  readonly view: Output<'case.show'>
  readonly onPaper: (paper: PaperKind) => void
  readonly onRing: (phone: string) => void
  readonly onLedger: () => void
}

/** Everything but the bar. */
export function CaseBody({ view, onPaper, onRing, onLedger }: CaseBodyProps) {
  return (
    <View className="case-body">
      <NowCard {...words.case.now(view)} />
      {view.due && <DueCard due={view.due} stop={view.stop} />}
      <CorrectionCard view={view} />
      <DeferredCard items={view.items} />
      <OutcomeCard reasons={null} steps={words.case.next.steps(view)} />
      <Section title={words.case.timeline.title}>
        <Timeline view={view} onPaper={onPaper} />
      </Section>
      <CaseFacts view={view} onRing={onRing} onLedger={onLedger} />
    </View>
  )
}

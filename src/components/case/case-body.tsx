// The page of a case from top to bottom: now, until when, what is still open, how it ended, its past.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Section } from '../section'
import { BundleCard } from './bundle-card'
import { CaseFacts } from './case-facts'
import { CorrectionCard } from './correction-card'
import { DeferredCard } from './deferred-card'
import { DeliveryCard } from './delivery-card'
import { DueCard } from './due-card'
import { FlowPicture } from './flow-picture'
import { caseSteps } from './flow-steps'
import { NowCard } from './now-card'
import { OutcomeCard } from './outcome-card'
import { PaperList } from './paper-list'
import { Timeline } from './timeline'
import { WaitsCard } from './waits-card'

type CaseView = Output<'case.show'>

export interface CaseBodyProps {
  readonly view: CaseView
  readonly onPaper: (code: string) => void
  readonly onDelivery: () => void
  /** The errands of the case, and how to have a deferred document fetched (ZJ-30). */
  readonly errands?: ReactNode
  readonly onFetch?: (documentId: string) => void
  /** How to hear of it on the phone, and how to say how it was. */
  readonly follow?: ReactNode
  readonly rate?: ReactNode
  /** To another case of the same life event, and to the whole of it. */
  readonly onCase: (caseId: string) => void
  readonly onBundle: (bundleId: string) => void
  readonly onRing: (phone: string) => void
  readonly onLedger: () => void
}

/** Everything but the bar. */
export function CaseBody(props: CaseBodyProps) {
  const { view, onPaper, onRing, onLedger } = props
  return (
    <View className="case-body">
      <Standing {...props} />
      <FlowSection view={view} />
      <Section title={words.case.timeline.title}>
        <Timeline view={view} onPaper={onPaper} />
      </Section>
      {view.papers.length > 0 && (
        <Section title={words.case.paper.list.title}>
          <Card>
            <PaperList papers={view.papers} onOpen={onPaper} />
          </Card>
        </Section>
      )}
      <CaseFacts view={view} onRing={onRing} onLedger={onLedger} />
    </View>
  )
}

/** What is asked for and what is waited for: all that may need somebody to act. */
function Standing({
  view,
  errands,
  follow,
  rate,
  onFetch,
  onDelivery,
  onCase,
  onBundle
}: Omit<CaseBodyProps, 'onPaper' | 'onRing' | 'onLedger'>) {
  return (
    <>
      <NowCard {...words.case.now(view)} />
      {view.due && <DueCard due={view.due} stop={view.stop} moved={words.case.due.moved(view)} />}
      {follow}
      {rate}
      <CorrectionCard view={view} />
      <DeferredCard items={view.items} fetching={fetching(view)} onFetch={onFetch} />
      <WaitsCard view={view} />
      {errands}
      <OutcomeCard reasons={null} steps={words.case.next.steps(view)} />
      <DeliveryCard view={view} onChange={onDelivery} />
      <BundleCard bundle={view.bundle} caseId={view.id} onCase={onCase} onWhole={onBundle} />
    </>
  )
}

/** A single step needs no picture, and a draft has not set out yet. */
function FlowSection({ view }: { readonly view: CaseView }) {
  if (view.steps.length < 2 || view.status === 'draft') return null
  return (
    <Section title={words.flow.title}>
      <Card>
        <FlowPicture steps={caseSteps(view.steps)} />
      </Card>
    </Section>
  )
}

/** The names of the documents that somebody is to fetch. */
function fetching({ errands }: CaseView) {
  const open = errands.filter(({ status }) => status !== 'done')
  return open.map(({ documentName }) => documentName)
}

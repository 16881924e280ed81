// The open step in the middle, and at the right what may be done with it.
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { FlowPicture } from '@/components/case/flow-picture'
import { caseSteps } from '@/components/case/flow-steps'
import { DueCard } from '@/components/case/due-card'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskHistory } from '@/components/desk/desk-history'
import { UrgeList } from '@/components/dispatch/urge-list'
import { WorkColumn } from '@/components/dispatch/work-column'
import { Failed } from '@/components/failed'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import { Skeleton } from '@/components/skeleton'
import { DocumentsCard } from '@/components/steps/documents-card'
import { StepHead } from '@/components/steps/step-head'
import type { CaseView } from '@/hooks/use-work'
import { words } from '@/words'
import { useOpenWork, type WorkState, type WorkStateInput } from '../work/use-open-work'
import { WorkOverlays } from '../work/work-overlays'

/** Both columns; each scrolls by itself. */
export function StepColumns(props: WorkStateInput) {
  const one = useOpenWork(props)
  const { shown, busy, refused, clear } = one.open
  const view = shown.data
  if (!view) {
    return (
      <View className="work-main work-both">
        {shown.state === 'failed' ? (
          <Failed failure={shown.failure} reload={() => void shown.reload()} />
        ) : (
          <Skeleton kind="cards" />
        )}
      </View>
    )
  }
  return (
    <>
      <View className="work-main">
        <Refused failure={refused} onClose={clear} />
        <StepMiddle one={one} view={view} />
      </View>
      <View className="work-act">
        <Section title={words.steps.acts}>
          <WorkColumn works={one.works} busy={busy} none={words.steps.none} onWork={one.act} />
        </Section>
        <StepHistory view={view} />
      </View>
      <WorkOverlays one={one} view={view} wide />
    </>
  )
}

export interface StepMiddleProps {
  readonly one: WorkState
  readonly view: CaseView
}

/** The step, its clock, the documents, where the case stands: in the order in which one reads. */
export function StepMiddle({ one, view }: StepMiddleProps) {
  const { step } = one.open
  const text = words.steps
  return (
    <>
      {step && <StepHead view={view} step={step} />}
      <DeskHead view={view} />
      {view.due && <DueCard due={view.due} stop={step?.stop ?? view.stop} />}
      <Section title={text.documents}>
        <DocumentsCard
          items={view.items}
          onLook={(documentId) => one.look({ documentId, index: 0 })}
        />
      </Section>
      <Section title={text.flow}>
        <FlowPicture steps={caseSteps(view.steps)} />
      </Section>
    </>
  )
}

/** What happened so far, and who was urged. */
export function StepHistory({ view }: { readonly view: CaseView }) {
  return (
    <>
      {view.urges.length > 0 && (
        <Section title={words.dispatch.detail.urges}>
          <UrgeList urges={view.urges} />
        </Section>
      )}
      <Section title={words.steps.history}>
        <DeskHistory view={view} onPaper={(paper) => toPaper(view.id, paper)} />
      </Section>
    </>
  )
}

function toPaper(caseId: string, paper: string) {
  void Taro.navigateTo({ url: `/pages/case/papers/index?id=${caseId}&paper=${paper}` })
}

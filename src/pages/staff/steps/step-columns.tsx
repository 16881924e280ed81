// The open step in the middle, and at the right what may be done with it.
import { View } from '@tarojs/components'
import { FlowPicture } from '@/components/case/flow-picture'
import { caseSteps } from '@/components/case/flow-steps'
import { DueCard } from '@/components/case/due-card'
import { ActionColumn } from '@/components/desk/action-column'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskHistory } from '@/components/desk/desk-history'
import { UrgeList } from '@/components/dispatch/urge-list'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import { DocumentsCard } from '@/components/steps/documents-card'
import { StepHead } from '@/components/steps/step-head'
import type { CaseView } from '@/hooks/use-work'
import { staffWords } from '@/words/staff'
import { toPaper } from '../work/to-paper'
import { useOpenWork, type WorkState, type WorkStateInput } from '../work/use-open-work'
import { Waiting } from '../work/waiting'
import { WorkOverlays } from '../work/work-overlays'

/** Both columns; each scrolls by itself. */
export function StepColumns(props: WorkStateInput) {
  const one = useOpenWork(props)
  const { shown, busy, refused, clear } = one.open
  const view = shown.data
  if (!view) return <Waiting shown={shown} className="work-main work-both" />
  return (
    <>
      <View className="work-main">
        <Refused failure={refused} onClose={clear} />
        <StepMiddle one={one} view={view} />
      </View>
      <View className="work-act">
        <Section title={staffWords.steps.acts}>
          <ActionColumn acts={one.works} busy={busy} none={staffWords.steps.none} onAct={one.act} />
        </Section>
        <StepHistory view={view} />
      </View>
      <WorkOverlays one={one} wide />
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
  const text = staffWords.steps
  return (
    <>
      {step && <StepHead view={view} step={step} />}
      <DeskHead view={view} />
      {view.due && <DueCard due={view.due} stop={step?.stop ?? view.stop} />}
      <Section title={text.documents}>
        <DocumentsCard items={view.items} onLook={one.looking.look} />
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
        <Section title={staffWords.dispatch.detail.urges}>
          <UrgeList urges={view.urges} />
        </Section>
      )}
      <Section title={staffWords.steps.history}>
        <DeskHistory view={view} onPaper={(paper) => toPaper(view.id, paper)} />
      </Section>
    </>
  )
}

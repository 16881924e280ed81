// The open line of the board: its case, the steps at work, who was urged, and what may be done.
import { View } from '@tarojs/components'
import { DueCard } from '@/components/case/due-card'
import { ActionColumn } from '@/components/desk/action-column'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskHistory } from '@/components/desk/desk-history'
import { StepRows } from '@/components/dispatch/step-rows'
import { UrgeList } from '@/components/dispatch/urge-list'
import { Card } from '@/components/card'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import type { CaseView } from '@/hooks/use-work'
import { staffWords } from '@/words/staff'
import { toPaper } from '../work/to-paper'
import { useOpenWork, type WorkStateInput } from '../work/use-open-work'
import { Waiting } from '../work/waiting'
import { WorkOverlays } from '../work/work-overlays'

export interface DetailColumnProps extends WorkStateInput {
  readonly onStep: (stepId: string) => void
}

/** What may be done stands above: the dispatcher came to do it. */
export function DetailColumn({ onStep, ...input }: DetailColumnProps) {
  const one = useOpenWork(input)
  const { shown, busy, refused, clear } = one.open
  const view = shown.data
  if (!view) return <Waiting shown={shown} className="work-act" />
  return (
    <View className="work-act">
      <Refused failure={refused} onClose={clear} />
      <DetailHead view={view} stepName={one.open.step?.name ?? null} />
      <ActionColumn
        acts={one.works}
        busy={busy}
        none={staffWords.dispatch.detail.none}
        onAct={one.act}
      />
      <DetailBody view={view} onStep={onStep} />
      <WorkOverlays one={one} wide />
    </View>
  )
}

/** Which step of which case. */
export function DetailHead({ view, stepName }: { view: CaseView; stepName: string | null }) {
  return (
    <>
      {stepName && (
        <View className="board-step" role="heading">
          {stepName}
        </View>
      )}
      <DeskHead view={view} />
    </>
  )
}

/** The clock, the steps at work, what was asked and answered, what happened. */
export function DetailBody({
  view,
  onStep
}: {
  readonly view: CaseView
  readonly onStep: (stepId: string) => void
}) {
  const text = staffWords.dispatch.detail
  const { extension } = view
  return (
    <>
      {view.due && <DueCard due={view.due} stop={view.stop} />}
      {extension?.granted === null && (
        <Section title={text.extension}>
          <Card tone="wait">{text.asked(extension.workingDays, extension.reasons)}</Card>
        </Section>
      )}
      <Section title={text.steps}>
        <StepRows steps={view.steps} onStep={onStep} />
      </Section>
      {view.urges.length > 0 && (
        <Section title={text.urges}>
          <UrgeList urges={view.urges} />
        </Section>
      )}
      <Section title={text.history}>
        <DeskHistory view={view} onPaper={(paper) => toPaper(view.id, paper)} />
      </Section>
    </>
  )
}

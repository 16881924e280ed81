// The open line of the board: its case, the steps at work, who was urged, and what may be done.
import { View } from '@tarojs/components'
import { DueCard } from '@/components/case/due-card'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskHistory } from '@/components/desk/desk-history'
import { StepRows } from '@/components/dispatch/step-rows'
import { UrgeList } from '@/components/dispatch/urge-list'
import { WorkColumn } from '@/components/dispatch/work-column'
import { Card } from '@/components/card'
import { Failed } from '@/components/failed'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import { Skeleton } from '@/components/skeleton'
import type { CaseView } from '@/hooks/use-work'
import { words } from '@/words'
import Taro from '@tarojs/taro'
import { useOpenWork, type WorkStateInput } from '../work/use-open-work'
import { WorkOverlays } from '../work/work-overlays'

export interface DetailColumnProps extends WorkStateInput {
  readonly onStep: (stepId: string) => void
}

/** What may be done stands above: the dispatcher came to do it. */
export function DetailColumn({ onStep, ...input }: DetailColumnProps) {
  const one = useOpenWork(input)
  const { shown, busy, refused, clear } = one.open
  const view = shown.data
  if (!view) {
    return (
      <View className="work-act">
        {shown.state === 'failed' ? (
          <Failed failure={shown.failure} reload={() => void shown.reload()} />
        ) : (
          <Skeleton kind="cards" />
        )}
      </View>
    )
  }
  return (
    <View className="work-act">
      <Refused failure={refused} onClose={clear} />
      <DetailHead view={view} stepName={one.open.step?.name ?? null} />
      <WorkColumn
        works={one.works}
        busy={busy}
        none={words.dispatch.detail.none}
        onWork={one.act}
      />
      <DetailBody view={view} onStep={onStep} />
      <WorkOverlays one={one} view={view} wide />
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
  const text = words.dispatch.detail
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

function toPaper(caseId: string, paper: string) {
  void Taro.navigateTo({ url: `/pages/case/papers/index?id=${caseId}&paper=${paper}` })
}

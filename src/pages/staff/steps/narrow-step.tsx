// One step on a phone: what it is about, what was handed in, and below what may be done: the main act
// at once, the others behind 更多.
import { Page } from '@/components/page'
import type { DateString } from '@/domain/time/date'
import type { Called } from '@/hooks/use-call'
import type { StepList } from '@/hooks/use-steps'
import { words } from '@/words'
import { useOpenWork } from '../work/use-open-work'
import { WorkBar } from '../work/work-bar'
import { WorkOverlays } from '../work/work-overlays'
import { StepHistory, StepMiddle } from './step-columns'

export interface NarrowStepProps {
  readonly list: Called<StepList>
  readonly caseId: string
  readonly stepId: string | null
  /** Null while the list, which says what day it is, is being read. */
  readonly today: DateString | null
}

/** Waits for the list: it says which step of the case is mine, and what day it is. */
export function NarrowStep({ list, caseId, stepId, today }: NarrowStepProps) {
  if (today) return <OpenStep caseId={caseId} stepId={stepId} today={today} />
  return (
    <Page
      title={words.steps.title}
      state={list.state}
      failure={list.failure}
      reload={() => void list.reload()}
      skeleton="cards"
    />
  )
}

const nobody = () => undefined

interface OpenStepProps {
  readonly caseId: string
  readonly stepId: string | null
  readonly today: DateString
}

function OpenStep(props: OpenStepProps) {
  const around = { listed: null, place: 'steps', active: false, byEnter: false } as const
  const one = useOpenWork({ ...props, ...around, onMoved: nobody })
  const { shown, busy, refused, clear, step } = one.open
  const view = shown.data
  return (
    <Page
      title={step?.name ?? view?.serviceName ?? words.steps.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="cards"
      refused={refused}
      onRefusedClose={clear}
      bar={<WorkBar works={one.works} busy={busy} onWork={one.act} />}
    >
      {view && (
        <>
          <StepMiddle one={one} view={view} />
          <StepHistory view={view} />
          <WorkOverlays one={one} view={view} wide={false} />
        </>
      )}
    </Page>
  )
}

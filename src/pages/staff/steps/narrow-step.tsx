// One step on a phone: what it is about, what was handed in, and below what may be done.
import type { Called } from '@/hooks/use-call'
import type { StepList } from '@/hooks/use-steps'
import { staffWords } from '@/words/staff'
import { NarrowWork } from '../work/narrow-work'
import { StepHistory, StepMiddle } from './step-columns'

export interface NarrowStepProps {
  readonly list: Called<StepList>
  readonly caseId: string
  readonly stepId: string | null
}

/** Waits for the list: it says which step of the case is mine. */
export function NarrowStep(props: NarrowStepProps) {
  const { title, none } = staffWords.steps
  return (
    <NarrowWork
      {...props}
      place="steps"
      title={title}
      titleOf={(one, view) => one.open.step?.name ?? view.serviceName}
      none={none}
    >
      {(one, view) => (
        <>
          <StepMiddle one={one} view={view} />
          <StepHistory view={view} />
        </>
      )}
    </NarrowWork>
  )
}

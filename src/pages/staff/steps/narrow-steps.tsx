// My steps on a phone: what is most urgent at the top, one tap away.
import { Card } from '@/components/card'
import { StaffPage } from '@/components/staff/staff-page'
import { StepList, type StepLine } from '@/components/steps/step-list'
import type { Called } from '@/hooks/use-call'
import { lineDomId } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import type { StepList as Steps } from '@/hooks/use-steps'
import { staffWords } from '@/words/staff'

export interface NarrowStepsProps {
  readonly list: Called<Steps>
  readonly onOpen: (step: StepLine) => void
}

/** The list in one card. */
export function NarrowSteps({ list, onOpen }: NarrowStepsProps) {
  const rail = useStaffRail('steps')
  return (
    <StaffPage
      title={staffWords.steps.title}
      rail={rail}
      state={list.state}
      failure={list.failure}
      reload={() => void list.reload()}
      asOf={list.asOf}
      skeleton="rows"
    >
      {list.data && (
        <Card flush>
          <StepList
            list={list.data}
            cursor={null}
            openKey={null}
            domId={lineDomId}
            onOpen={onOpen}
          />
        </Card>
      )}
    </StaffPage>
  )
}

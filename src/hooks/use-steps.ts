// Which steps are mine, and which of my department does nobody hold? Asked again every 15 s while
// somebody looks.
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'

export type StepList = Output<'step.list'>

/** The list of the one who is signed in; not asked again while `active` is false. */
export function useSteps(active: boolean): Called<StepList> {
  const shown = useCall('step.list', {})
  useEvery(shown.reload, active)
  return shown
}

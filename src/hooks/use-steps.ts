// Which steps are mine, and which of my department does nobody hold? Asked again every 15 s while
// somebody looks.
import { useEffect } from 'react'
import { isLookedAt } from '@/client/window'
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'

export type StepList = Output<'step.list'>

const EVERY_MS = 15_000

/** The list of the one who is signed in; not asked again while `active` is false. */
export function useSteps(active: boolean): Called<StepList> {
  const shown = useCall('step.list', {})
  const { reload } = shown
  useEffect(() => {
    if (!active) return undefined
    const timer = setInterval(() => {
      if (isLookedAt()) void reload()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [active, reload])
  return shown
}

// Which concerns wait for my answer? Asked again every 15 s while somebody looks. ZJ-42.
import { useEffect } from 'react'
import { isLookedAt } from '@/client/window'
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'

export type ConcernQueue = Output<'concern.queue'>

const EVERY_MS = 15_000

/** The queue of the one who is signed in; not asked again while `active` is false. */
export function useConcernQueue(active: boolean): Called<ConcernQueue> {
  const shown = useCall('concern.queue', {})
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

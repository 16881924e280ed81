// Which concerns wait for my answer? Asked again every 15 s while somebody looks. ZJ-42.
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'

export type ConcernQueue = Output<'concern.queue'>

/** The queue of the one who is signed in; not asked again while `active` is false. */
export function useConcernQueue(active: boolean): Called<ConcernQueue> {
  const shown = useCall('concern.queue', {})
  useEvery(shown.reload, active)
  return shown
}

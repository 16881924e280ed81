// Who can take a step of this department? Asked when somebody is about to be chosen.
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'

export type Handlers = Output<'dispatch.handlers'>

/** Asks nothing while `departmentId` is null. */
export function useHandlers(departmentId: string | null): Called<Handlers> {
  return useCall('dispatch.handlers', departmentId === null ? null : { departmentId })
}

// Whom may I act for?
import type { Output } from '@/contract/calls'
import { useCall } from './use-call'

type Relative = Output<'relative.list'>['relatives'][number]

/** The relatives of this person once asked for; none while nobody is signed in. */
export function useRelativesToActFor(asked: boolean): readonly Relative[] {
  return useCall('relative.list', asked ? {} : null).data?.relatives ?? []
}

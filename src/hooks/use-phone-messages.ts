// What has arrived on this demo person's phone? Asked again while somebody looks.
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'
import { useShown } from './use-shown'

export type PhoneMessage = Output<'phone.list'>['messages'][number]

/** The messages, the newest first. */
export function usePhoneMessages(): Called<Output<'phone.list'>> {
  const shown = useCall('phone.list', {})
  useEvery(shown.reload, useShown())
  return shown
}

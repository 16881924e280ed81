// Who am I, and is this a demo in which I can be somebody else?
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { useUnreadBadge } from './use-unread'

export interface Me {
  readonly shown: Called<Output<'person.me'>>
  /** True where demo people exist. */
  readonly demo: boolean
}

/** The person who holds this phone. */
export function useMe(): Me {
  const shown = useCall('person.me', {}, { cache: true })
  const signedOut = shown.failure?.code === 'not-signed-in'
  const people = useCall('session.people', signedOut ? {} : null)
  useUnreadBadge(signedOut ? 0 : shown.data?.unread)
  return { shown, demo: shown.data?.demo ?? people.state === 'ready' }
}

// Whom can I be in the demo? Becoming somebody begins a new session.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { call } from '@/client/call'
import { showFailure, type ShownFailure } from '@/client/failure-text'
import { beginSession } from '@/client/session'
import { useCall } from './use-call'

export type Me = Output<'session.demo'>['me']

/** The demo people, and `become`: who one is then, or null where it was refused. */
export function useDemoPeople() {
  const shown = useCall('session.people', {})
  const [busy, setBusy] = useState<string | null>(null)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const become = async (person: string): Promise<Me | null> => {
    setBusy(person)
    setFailure(null)
    const answer = await call('session.demo', { person })
    setBusy(null)
    if (answer.ok) {
      beginSession(answer.data.token)
      return answer.data.me
    }
    setFailure(showFailure(answer.failure))
    return null
  }
  return { shown, busy, become, failure, clear: () => setFailure(null) }
}

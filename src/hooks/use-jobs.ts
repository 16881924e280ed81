// What runs by itself, and which messages did not get out; one of those is sent again, or left.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'

export interface Jobs {
  readonly shown: Called<Output<'jobs.show'>>
  readonly letters: Called<Output<'outbox.list'>>
  readonly act: Pick<Act, 'busy' | 'failure' | 'clear'>
  retry(id: string): Promise<void>
  /** The one that is asked about before it is left. */
  readonly dropping: string | null
  askDrop(id: string | null): void
  drop(): Promise<void>
  /** What was just done. */
  readonly done: 'retried' | 'dropped' | null
  seen(): void
}

/** Both are asked again while somebody looks. */
export function useJobs(): Jobs {
  const shown = useCall('jobs.show', {})
  const letters = useCall('outbox.list', {})
  const [retry, retrying] = useAct('outbox.retry')
  const [drop, leaving] = useAct('outbox.drop')
  const [dropping, askDrop] = useState<string | null>(null)
  const [done, setDone] = useState<Jobs['done']>(null)
  const ready = shown.state === 'ready'
  useEvery(shown.reload, ready)
  useEvery(letters.reload, ready)
  return {
    shown,
    letters,
    act: {
      busy: retrying.busy || leaving.busy,
      failure: retrying.failure ?? leaving.failure,
      clear: () => {
        retrying.clear()
        leaving.clear()
      }
    },
    retry: async (outboxId) => {
      const answer = await retry({ outboxId })
      if (!answer.ok) return
      letters.put(answer.data)
      setDone('retried')
    },
    dropping,
    askDrop,
    drop: async () => {
      if (dropping === null) return
      const answer = await drop({ outboxId: dropping })
      askDrop(null)
      if (!answer.ok) return
      letters.put(answer.data)
      setDone('dropped')
    },
    done,
    seen: () => setDone(null)
  }
}

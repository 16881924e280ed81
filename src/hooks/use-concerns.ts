// What have I asked, and what was answered? And taking it back. ZJ-42.
import type { Output } from '@/contract/calls'
import { useAct } from './use-act'
import { useCall } from './use-call'

export type Concern = Output<'concern.list'>['concerns'][number]

/** Mine, the newest first; `withdraw` answers true once it is done. */
export function useConcerns() {
  const shown = useCall('concern.list', {}, { cache: true })
  const [send, withdrawing] = useAct('concern.withdraw')
  const put = (one: Concern) => {
    const others = (shown.data?.concerns ?? []).filter(({ id }) => id !== one.id)
    shown.put({ concerns: [...others, one].sort((a, b) => b.at - a.at) })
  }
  const withdraw = async (concernId: string) => {
    const answer = await send({ concernId })
    if (answer.ok) put(answer.data)
    else await shown.reload()
    return answer.ok
  }
  return { shown, put, withdraw, withdrawing }
}

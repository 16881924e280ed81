// A grid worker has told somebody something: whom, and what is left to do then.
import type { Listener } from '@/domain/errand/tell'
import { words } from '@/words'
import { useAct } from './use-act'
import type { ErrandDay } from './use-errand-day'

/** What was told is off the list. */
export function useTelling({ shown, tell }: Pick<ErrandDay, 'shown' | 'tell'>) {
  const [send, { busy, failure, clear }] = useAct('errand.told')
  const told = async (errandId: string, to: Listener) => {
    const answer = await send({ errandId, to })
    if (answer.ok) tell(words.errand.tell.told[to])
    await shown.reload()
  }
  return {
    busy,
    failure,
    clear,
    told: (errandId: string, to: Listener) => void told(errandId, to)
  }
}

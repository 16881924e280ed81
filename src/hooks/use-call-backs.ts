// Whom does somebody still have to call after an errand?
import { useState } from 'react'
import { words } from '@/words'
import { useAct } from './use-act'
import { useCall } from './use-call'

/** The calls to make; asks nothing unless `asking`. */
export function useCallBacks(asking: boolean) {
  const shown = useCall('errand.calls', asking ? {} : null)
  const [send, sending] = useAct('errand.call-back')
  const [told, setTold] = useState<string | null>(null)
  const save = async (errandId: string, satisfied: boolean) => {
    const answer = await send({ errandId, satisfied })
    if (answer.ok) setTold(words.errand.calls.saved)
    await shown.reload()
  }
  return {
    shown,
    calls: shown.data?.calls ?? [],
    late: shown.data?.late ?? [],
    busy: sending.busy,
    failure: sending.failure,
    clearFailure: sending.clear,
    save: (errandId: string, satisfied: boolean) => void save(errandId, satisfied),
    told,
    clear: () => setTold(null)
  }
}

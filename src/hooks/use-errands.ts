// The resident's side of an errand: check the worker's code, or call the errand off.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { useAct } from './use-act'
import type { Called } from './use-call'

const DIGITS = 6

/** The errands of one case of mine. `told` is what to say once something is done. */
export function useErrands(shown: Called<Output<'case.show'>>) {
  const [receive, receiving] = useAct('errand.receive')
  const [call, calling] = useAct('errand.cancel')
  const [checking, setChecking] = useState<string | null>(null)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const text = words.errand

  const show = (errandId: string | null) => {
    receiving.clear()
    setChecking(errandId)
    setCode('')
    setProblem(null)
  }
  const write = async (next: string) => {
    setCode(next)
    setProblem(null)
    if (next.length < DIGITS || !checking) return
    const answer = await receive({ errandId: checking, code: next })
    if (answer.ok && !answer.data.accepted) {
      setCode('')
      setProblem(text.code.wrong(answer.data.triesLeft))
      return
    }
    if (answer.ok) {
      setTold(text.card.entered)
      show(null)
    }
    await shown.reload()
  }
  const cancel = async (errandId: string) => {
    const errand = shown.data?.errands.find(({ id }) => id === errandId)
    const answer = await call({ errandId })
    if (!answer.ok) return shown.reload()
    shown.put(answer.data)
    const fetching = errand?.kind === 'fetch-document'
    setTold(fetching ? text.card.cancelledFetch : text.card.cancelled)
  }
  return {
    checking: checking !== null,
    code,
    problem,
    failure: receiving.failure,
    busy: receiving.busy || calling.busy,
    cancelling: calling,
    open: (errandId: string) => show(errandId),
    close: () => show(null),
    write: (next: string) => void write(next),
    cancel: (errandId: string) => void cancel(errandId),
    told,
    clear: () => setTold(null)
  }
}

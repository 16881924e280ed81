// Did what I just did reach the cloud, exactly once? A broken network is tried again with the same
// id, so that a repeat is known as a repeat; so is a second tap on what did not get through.
import { useCallback, useRef, useState } from 'react'
import type { CallName, Calls, Input, Output } from '@/contract/calls'
import { newActionId } from '@/client/action-id'
import type { Answer } from '@/client/answer'
import { call } from '@/client/call'
import { showFailure, type ShownFailure } from '@/client/failure-text'
import { words } from '@/words'
import { askToIdentify, askToSignIn } from '@/client/sign-in'

/** The calls that change something. */
export type ActName = {
  [C in keyof Calls]: Input<C> extends { actionId: string } ? C : never
}[CallName]

export type ActInput<C extends ActName> = Omit<Input<C>, 'actionId'>

export interface Act {
  /** True from the tap to the answer. */
  readonly busy: boolean
  /** Why the last one was refused; null once it went through, or is done again. */
  readonly failure: ShownFailure | null
  clear(): void
}

export type Run<C extends ActName> = (input: ActInput<C>) => Promise<Answer<Output<C>>>

const PAUSES_MS = [600, 1800]

/** One changing call: `await run(input)`, with what it is doing. */
export function useAct<C extends ActName>(name: C): readonly [Run<C>, Act] {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const unsent = useRef<{ text: string; actionId: string } | null>(null)
  const clear = useCallback(() => setFailure(null), [])

  const run = useCallback<Run<C>>(
    async (input) => {
      const text = JSON.stringify(input)
      const actionId = unsent.current?.text === text ? unsent.current.actionId : newActionId()
      setBusy(true)
      setFailure(null)
      const answer = await send(name, { ...input, actionId } as Input<C>)
      unsent.current = isUnsent(answer) ? { text, actionId } : null
      setBusy(false)
      if (!answer.ok) setFailure(refused(showFailure(answer.failure)))
      return answer
    },
    [name]
  )
  return [run, { busy, failure, clear }]
}

/** Sends; where the network breaks, twice more with the same id. */
async function send<C extends ActName>(name: C, input: Input<C>): Promise<Answer<Output<C>>> {
  let answer = await call(name, input)
  for (const pause of PAUSES_MS) {
    if (!isUnsent(answer)) break
    await new Promise((done) => setTimeout(done, pause))
    answer = await call(name, input)
  }
  return answer
}

function isUnsent(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.failure.code === 'offline'
}

/** Two refusals have a place where they can be put right. */
function refused(failure: ShownFailure): ShownFailure {
  if (failure.code === 'not-signed-in') askToSignIn()
  if (failure.code === 'identity-needed') askToIdentify()
  return failure.code === 'offline' ? { ...failure, text: words.failure.unsent } : failure
}

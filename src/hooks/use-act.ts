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
  /** Why the last one was refused, or that it waits in a crowd; null once it went through. */
  readonly failure: ShownFailure | null
  clear(): void
}

export type Run<C extends ActName> = (input: ActInput<C>) => Promise<Answer<Output<C>>>

const PAUSES_MS = [600, 1800]
const MOST_CROWDS = 5
const CROWD_MS = 2_000

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
      const queue = () => setFailure(queued)
      const answer = await send(name, { ...input, actionId }, queue)
      setFailure(null)
      unsent.current = isUnsent(answer) ? { text, actionId } : null
      setBusy(false)
      if (!answer.ok) setFailure(refused(showFailure(answer.failure)))
      return answer
    },
    [name]
  )
  return [run, { busy, failure, clear }]
}

/**
 * Sends; where the network breaks, twice more with the same id. Where too many wait, `queue` is told, and
 * it is sent again when the cloud says, a few times: whoever taps again is not answered sooner.
 */
async function send<C extends ActName>(
  name: C,
  input: Input<C>,
  queue: () => void
): Promise<Answer<Output<C>>> {
  let answer = await call(name, input)
  for (let breaks = 0, crowds = 0; ;) {
    const pause = isUnsent(answer) ? PAUSES_MS[breaks++] : crowdPause(answer, crowds++)
    if (pause === undefined) return answer
    if (!isUnsent(answer)) queue()
    await new Promise((done) => setTimeout(done, pause))
    answer = await call(name, input)
  }
}

/** After how long it is tried again; undefined where it is not busy, or was too often. */
function crowdPause(answer: Answer<unknown>, crowds: number): number | undefined {
  if (answer.ok || answer.failure.code !== 'busy' || crowds >= MOST_CROWDS) return undefined
  return Number(answer.failure.facts?.retryAfterMs ?? CROWD_MS)
}

function isUnsent(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.failure.code === 'offline'
}

/** What is shown while it is tried again: nobody has to do anything. */
const queued: ShownFailure = { code: 'busy', ...words.failure.queued }

/** Two refusals have a place where they can be put right. */
function refused(failure: ShownFailure): ShownFailure {
  if (failure.code === 'not-signed-in') askToSignIn()
  if (failure.code === 'identity-needed') askToIdentify()
  return failure.code === 'offline' ? { ...failure, text: words.failure.unsent } : failure
}

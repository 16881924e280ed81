// What does the cloud answer to this question, and is it still asking? Reloads when the page is
// shown again; keeps the last good answer, so that a screen opens without network.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { CallName, Input, Output } from '@/contract/calls'
import { instant, type Instant } from '@/domain/time/instant'
import type { ClientFailureCode } from '@/client/answer'
import { answerKey, keepAnswer, keptAnswer } from '@/client/cache'
import { call } from '@/client/call'
import { showFailure, type ShownFailure } from '@/client/failure-text'

interface Held<T> {
  readonly key: string | null
  readonly data?: T
  readonly at?: Instant
  readonly failure?: ShownFailure
}

type Told<T> =
  | { readonly state: 'loading'; readonly data?: undefined; readonly failure?: undefined }
  | { readonly state: 'ready'; readonly data: T; readonly failure?: undefined }
  | { readonly state: 'failed'; readonly data?: undefined; readonly failure: ShownFailure }

export type Called<T> = Told<T> & {
  /** Set where there is no network and this is what was last seen. */
  readonly asOf?: Instant
  /** True while what is shown answers the input before (with `keep`). */
  readonly stale: boolean
  /** Asks again; what is there stays until the answer comes. */
  reload(): Promise<void>
  /** Shows what another call has answered, without asking again. */
  put(data: T): void
}

export interface CallOptions {
  /** Keeps the answer on the phone, for the time without network. */
  readonly cache?: boolean
  /** Shows the last answer while another input is asked about. */
  readonly keep?: boolean
}

/** Troubles that pass: what was seen is still worth showing. */
const PASSING = new Set<ClientFailureCode>(['offline', 'busy', 'unavailable'])

/** Asks `name` with `input`; an input of null asks nothing yet. */
export function useCall<C extends CallName>(
  name: C,
  input: Input<C> | null,
  { cache = false, keep = false }: CallOptions = {}
): Called<Output<C>> {
  const key = input === null ? null : answerKey(name, input)
  const [held, setHeld] = useState<Held<Output<C>>>({ key: null })
  const newest = useRef(0)
  const asking = useRef<string | null>(null)
  const asked = useRef(input)
  useEffect(() => {
    asked.current = input
  })

  const reload = useCallback(async () => {
    const question = asked.current
    if (key === null || question === null) return
    const turn = ++newest.current
    asking.current = key
    const answer = await call(name, question)
    if (turn !== newest.current) return
    asking.current = null
    if (answer.ok) {
      if (cache) keepAnswer(key, answer.data)
      setHeld({ key, data: answer.data, at: instant(Date.now()) })
      return
    }
    const failure = showFailure(answer.failure)
    const kept = cache && PASSING.has(failure.code) ? keptAnswer(key) : null
    setHeld((before) => afterFailure(before, key, failure, kept as Held<Output<C>> | null))
  }, [name, key, cache])

  useEffect(() => {
    if (asking.current !== key) void reload()
  }, [reload, key])
  useDidShow(() => {
    if (asking.current !== key) void reload()
  })

  const put = useCallback(
    (data: Output<C>) => {
      // What was asked before this answer came is older than it.
      newest.current += 1
      asking.current = null
      setHeld({ key, data, at: instant(Date.now()) })
    },
    [key]
  )
  return {
    ...told(held, key, keep),
    stale: held.data !== undefined && held.key !== key,
    reload,
    put
  }
}

/** While trouble lasts what was seen stays, and says of when it is; any other refusal takes its place. */
function afterFailure<T>(
  before: Held<T>,
  key: string,
  failure: ShownFailure,
  kept: Held<T> | null
): Held<T> {
  if (PASSING.has(failure.code) && before.key === key && before.data !== undefined) {
    return { ...before, failure }
  }
  return kept ? { key, data: kept.data, at: kept.at, failure } : { key, failure }
}

function told<T>(held: Held<T>, key: string | null, keep: boolean): Told<T> & { asOf?: Instant } {
  const current = held.key === key || (keep && held.data !== undefined)
  if (key === null || !current) return { state: 'loading' }
  if (held.data !== undefined) {
    return { state: 'ready', data: held.data, ...(held.failure ? { asOf: held.at } : {}) }
  }
  return held.failure ? { state: 'failed', failure: held.failure } : { state: 'loading' }
}

// The one door: which call, who asks, may they, is the input right; then one use case. The only place
// that catches: what is thrown here is a bug, or the database is away.
import * as v from 'valibot'
import { calls, type CallName } from '@/contract/calls'
import { answer, type Failure, type Result } from '@/contract/failure'
import { failureSentence } from '@/words/failure-sentence'
import type { Connection } from '../database/connect'
import type {
  Context,
  OnceByItself,
  OpenUseCase,
  Sealer,
  Storage,
  UseCase
} from '../use-cases/environment'
import type { Outside } from '../use-cases/outside'
import { actOnce } from './act-once'
import { whyNot } from './allow'
import { holderOf, refusedAtOnce } from './at-once'
import { refusedWords } from './check-words'
import type { Clock } from './clock'
import { callerOf, type Identity } from './identity'
import { errorFacts, type Log } from './log'
import { checkInput, readCall } from './read-call'
import { failureOf, isCrowd } from './trouble'

/** A use case for every call. */
export type UseCases = { readonly [C in CallName]: UseCase<C> | OpenUseCase<C> | OnceByItself<C> }

/** A refusal as it goes out: with a sentence for the person, and the id under which it was logged. */
export type WireFailure = Failure & { readonly message: string; readonly requestId: string }
export type Reply = { ok: true; data: unknown } | { ok: false; failure: WireFailure }

export interface DoorParts {
  readonly connection: Connection
  readonly sealer: Sealer
  readonly storage: Storage | null
  readonly outside: Outside
  readonly demo: boolean
  readonly clock: Clock
  readonly log: Log
  readonly useCases: UseCases
  /** Told of every call: its name (`unknown` for any that is none), `ok` or the refusal's code, and how long. */
  readonly observe?: (call: string, outcome: string, milliseconds: number) => void
}

export interface Door {
  /** Answers one call; never throws. `body` is `{ call, input }`, as it came. */
  handle(body: unknown, identity: Identity, requestId: string): Promise<Reply>
  /** The reply to a request that did not become a call. */
  refuse(failure: Failure, requestId: string): Reply
}

/** The door of an installation. */
export function createDoor(parts: DoorParts): Door {
  return {
    async handle(body, identity, requestId) {
      const started = performance.now()
      const asked = readCall(body, parts.demo)
      const name = asked.ok ? asked.data.name : 'unknown'
      let result: Result<unknown>
      try {
        result = asked.ok ? await perform(parts, asked.data, identity) : asked
      } catch (error) {
        result = { ok: false, failure: failureOf(error) }
        if (!isCrowd(error)) {
          parts.log.error({ requestId, call: name, ...errorFacts(error) }, 'a call failed')
        }
      }
      const milliseconds = Math.round(performance.now() - started)
      const outcome = result.ok ? 'ok' : result.failure.code
      parts.log.info({ requestId, call: name, outcome, milliseconds }, 'call')
      parts.observe?.(name, outcome, milliseconds)
      return result.ok ? result : refusal(result.failure, requestId)
    },
    refuse: refusal
  }
}

async function perform(
  parts: DoorParts,
  { name, input }: { name: CallName; input: unknown },
  identity: Identity
): Promise<Result<unknown>> {
  const now = await parts.clock.now()
  const { db } = parts.connection
  const call = { name, input }
  const holder = holderOf(parts, name, identity)
  const early = holder && (await refusedAtOnce(parts, call, { db, now, personId: holder }))
  if (early) return { ok: false, failure: early }
  const actor = await callerOf(db, identity, now)
  const reason = whyNot(name, actor)
  if (reason) return { ok: false, failure: reason }
  const checked = checkInput(name, input)
  if (!checked.ok) return checked
  const { sealer, storage, outside, demo } = parts
  const context: Context = { db, now, actor, demo, sealer, storage, outside }
  const act = (surroundings: Context) => run(parts.useCases, name, surroundings, checked.data)
  if (actor && !holder) {
    const late = await refusedAtOnce(parts, call, { db, now, personId: actor.personId })
    if (late) return { ok: false, failure: late }
  }
  if (!calls[name].mutates || 'onceByItself' in parts.useCases[name]) return act(context)
  // Before the transaction, which is not to wait for anybody outside.
  const words = await refusedWords(context, name, checked.data)
  if (words) return { ok: false, failure: words }
  const { actionId } = checked.data as { actionId: string }
  const result = await actOnce(context, { call: name, actionId, act })
  if (result.ok && name === 'clock.move') parts.clock.forget()
  return result
}

/** What leaves is what the contract names, and nothing else. */
async function run(
  useCases: UseCases,
  name: CallName,
  context: Context,
  input: unknown
): Promise<Result<unknown>> {
  // The policy has let nobody through who is not signed in where the verb needs somebody, and the
  // input is what this call's own schema made.
  const verb = useCases[name]
  const act = ('onceByItself' in verb ? verb.onceByItself : verb) as (
    context: Context,
    input: unknown
  ) => Promise<Result<unknown>>
  const result = await act(context, input)
  if (!result.ok) return result
  const left = v.safeParse(calls[name].output, result.data, { abortEarly: true })
  if (left.success) return answer(left.output)
  // Valibot's own sentence would quote the value.
  throw new Error(
    `the contract names another answer at ${v.getDotPath(left.issues[0]) ?? 'its root'}`
  )
}

/** A crowd is refused with one and the same failure, and told so in one sentence. */
const sentences = new WeakMap<Failure, string>()

function refusal(failure: Failure, requestId: string): Reply {
  let message = sentences.get(failure)
  if (message === undefined) sentences.set(failure, (message = failureSentence(failure)))
  // In this order: V8 copies slowly what is then to grow.
  return { ok: false, failure: { message, requestId, ...failure } }
}

// A cloud for a test of a screen: each call answers what the test says, typed by the contract.
import type { CallName, Input, Output } from '@/contract/calls'
import type { ClientFailure } from '@/client/answer'
import { answers, asked } from './environment/taro'

type Reply<C extends CallName> =
  | { readonly ok: true; readonly data: Output<C> }
  | { readonly ok: false; readonly failure: ClientFailure }
  | 'no-network'

type Replies = { [C in CallName]?: (input: Input<C>) => Reply<C> | Promise<Reply<C>> }

/** Lets the calls named answer; every other one is refused as unknown. */
export function cloudAnswers(replies: Replies): void {
  answers.request = async (options) => {
    const { call, input } = options.data as { call: CallName; input: never }
    const reply = replies[call] as
      ((input: never) => Reply<CallName> | Promise<Reply<CallName>>) | undefined
    const answer = reply ? await reply(input) : refused('unknown-call')
    if (answer === 'no-network') throw new Error('request:fail')
    return { data: answer }
  }
}

/** The inputs with which a call was asked, in order. */
export function inputsOf<C extends CallName>(call: C): Input<C>[] {
  return asked
    .filter((entry) => entry.call === 'request')
    .map(({ options }) => options.data as { call: CallName; input: Input<C> })
    .filter((body) => body.call === call)
    .map((body) => body.input)
}

/** An answer. */
export function answered<T>(data: T): { ok: true; data: T } {
  return { ok: true, data }
}

/** A refusal. */
export function refused(
  code: ClientFailure['code'],
  more: Omit<ClientFailure, 'code'> = {}
): { ok: false; failure: ClientFailure } {
  return { ok: false, failure: { code, ...more } }
}

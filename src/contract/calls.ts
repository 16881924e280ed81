// The only list of calls: what crosses the wire, and nothing else does.
import type { InferInput, InferOutput } from 'valibot'
import { bookingCalls } from './booking'
import { caseCalls } from './case'
import { deskCalls } from './desk'
import { documentCalls } from './document'
import { homeCalls } from './home'
import { noticeCalls } from './notice'
import { officeCalls } from './office'
import { demoCalls, personCalls } from './person'
import { serviceCalls } from './service'

export const calls = {
  ...serviceCalls,
  ...officeCalls,
  ...homeCalls,
  ...personCalls,
  ...documentCalls,
  ...caseCalls,
  ...bookingCalls,
  ...noticeCalls,
  ...deskCalls,
  ...demoCalls
}

export type Calls = typeof calls
export type CallName = keyof Calls
/** What a caller sends. */
export type Input<C extends CallName> = InferInput<Calls[C]['input']>
/** What a use case gets: checked, with its defaults. */
export type CheckedInput<C extends CallName> = InferOutput<Calls[C]['input']>
export type Output<C extends CallName> = InferOutput<Calls[C]['output']>

// The only list of calls: what crosses the wire, and nothing else does.
import type { InferInput, InferOutput } from 'valibot'
import { bookingCalls } from './booking'
import { calendarCalls } from './calendar'
import { caseCalls } from './case'
import { closureCalls } from './closure'
import { concernCalls } from './concern'
import { deskCalls } from './desk'
import { dispatchCalls } from './dispatch'
import { documentCalls } from './document'
import { errandCalls } from './errand'
import { hallCalls } from './hall'
import { homeCalls } from './home'
import { jobsCalls } from './jobs'
import { lifeEventCalls } from './life-event'
import { ledgerCalls } from './ledger'
import { missedCalls } from './missed'
import { noticeCalls } from './notice'
import { noticePlanCalls } from './notice-plan'
import { officeCalls } from './office'
import { officeRulesCalls } from './office-rules'
import { outboxCalls } from './outbox'
import { paperCalls } from './paper'
import { demoCalls, personCalls } from './person'
import { ratingCalls } from './rating'
import { serviceCalls } from './service'
import { sessionCalls } from './session'
import { stepCalls } from './step'

export const calls = {
  ...serviceCalls,
  ...officeCalls,
  ...officeRulesCalls,
  ...closureCalls,
  ...homeCalls,
  ...personCalls,
  ...documentCalls,
  ...caseCalls,
  ...lifeEventCalls,
  ...stepCalls,
  ...dispatchCalls,
  ...paperCalls,
  ...errandCalls,
  ...ledgerCalls,
  ...bookingCalls,
  ...missedCalls,
  ...hallCalls,
  ...noticeCalls,
  ...jobsCalls,
  ...noticePlanCalls,
  ...outboxCalls,
  ...calendarCalls,
  ...concernCalls,
  ...ratingCalls,
  ...deskCalls,
  ...sessionCalls,
  ...demoCalls
}

export type Calls = typeof calls
export type CallName = keyof Calls
/** What a caller sends. */
export type Input<C extends CallName> = InferInput<Calls[C]['input']>
/** What a use case gets: checked, with its defaults. */
export type CheckedInput<C extends CallName> = InferOutput<Calls[C]['input']>
export type Output<C extends CallName> = InferOutput<Calls[C]['output']>

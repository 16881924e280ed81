// What has a resident said about one template, and how many of its messages may still go out (WX)?
import type { Instant } from '../time/instant'
import type { Template } from './kinds'

export const answers = ['accept', 'reject', 'ban'] as const
/** accept: one message more. reject: not now. ban: WeChat itself keeps this message from the phone. */
export type Answer = (typeof answers)[number]

/** What was answered at one tap; `always` where WeChat answers for them from now on. */
export interface Answered {
  readonly template: Template
  readonly answer: Answer
  readonly always: boolean
}

/** What is known of one template of one resident. */
export interface Standing {
  readonly template: Template
  readonly credits: number
  /** Accepted once and for all: asking shows nothing and brings a credit. */
  readonly always: boolean
  readonly refusedAt: Instant | null
  /** Switched off in WeChat's own settings: asking shows nothing and brings nothing. */
  readonly blocked: boolean
}

/**
 * What is known of a template, with what WeChat's settings say: answered once and for all, off for every
 * message, or null where each time is asked.
 */
export function asOnPhone(
  known: readonly Standing[],
  template: Template,
  says: Answer | 'off' | null
): Standing {
  const one = known.find((standing) => standing.template === template)
  return {
    ...{ template, credits: 0, refusedAt: null },
    ...one,
    always: says === 'accept',
    blocked: says !== null && says !== 'accept'
  }
}

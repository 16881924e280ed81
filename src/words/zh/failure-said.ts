// The shape of what a refusal says, for the words of each noun.
export interface FailureWords {
  /** What happened. */
  readonly title: string
  /** Why, and what can be done. */
  readonly text: string
}

/** What the server tells with a refusal. */
export type FailureFacts = Readonly<Record<string, string | number>>

// Does something apply to this resident? ZJ-4: the answers decide what is needed, nobody guesses.
import type { Condition } from './guide'

/** What a resident has answered: situation id → option id. */
export type Answers = Readonly<Record<string, string>>

/**
 * True where every situation that the condition names is answered by one of its options.
 * No condition applies always; an unanswered situation never satisfies one.
 */
export function applies(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true
  return Object.entries(condition).every(([situation, options]) => {
    const answer = answers[situation]
    return answer !== undefined && options.includes(answer)
  })
}

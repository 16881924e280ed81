// Do these answers belong to this guide? A question or an option it does not have is refused.
import type { Answers } from './condition'
import type { Guide } from './guide'

/** The first situation that does not exist or is answered with an unknown option; null if none. */
export function wrongAnswer(guide: Pick<Guide, 'situations'>, answers: Answers): string | null {
  const wrong = Object.entries(answers).find(([id, option]) => {
    const situation = guide.situations.find((s) => s.id === id)
    return !situation?.options.some((o) => o.id === option)
  })
  return wrong?.[0] ?? null
}

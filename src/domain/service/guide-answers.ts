// Which questions does a guide still have for this resident (情形), and which answers count?
import { applies, type Answers } from './condition'
import type { Guide, Situation } from './guide'

type Questions = Pick<Guide, 'situations'>

/**
 * The situations to ask, in the guide's order: a later one is asked only where the answers to
 * those asked before it say so. An answer to a question that is no longer asked opens nothing.
 */
export function askedSituations(guide: Questions, answers: Answers): readonly Situation[] {
  return walk(guide, answers).asked
}

/** The asked situations without a valid answer, in the guide's order. */
export function unansweredSituations(guide: Questions, answers: Answers): readonly Situation[] {
  const { asked, given } = walk(guide, answers)
  return asked.filter((situation) => given[situation.id] === undefined)
}

/**
 * The answers that count: to questions that are asked, with options that exist. A leftover of a
 * question that a changed answer has closed is dropped, so it can't ask for a document (ZJ-43).
 */
export function givenAnswers(guide: Questions, answers: Answers): Answers {
  return walk(guide, answers).given
}

/** Every open question answered with its first option, those that follow from it included. */
export function firstOpenAnswers(guide: Questions, answers: Answers): Record<string, string> {
  const given: Record<string, string> = { ...answers }
  for (let open = unansweredSituations(guide, given)[0]; open;) {
    given[open.id] = open.options[0]?.id ?? ''
    open = unansweredSituations(guide, given)[0]
  }
  return given
}

function walk(guide: Questions, answers: Answers): { asked: Situation[]; given: Answers } {
  const asked: Situation[] = []
  const given: Record<string, string> = {}
  for (const situation of guide.situations) {
    if (!applies(situation.when, given)) continue
    asked.push(situation)
    const option = situation.options.find(({ id }) => id === answers[situation.id])
    if (option) given[situation.id] = option.id
  }
  return { asked, given }
}

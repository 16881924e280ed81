// The questions of several services as one list: each has a name of its own here, since two services
// may ask different things under the same one.
import type { Answers } from '@/domain/service/condition'
import type { Situation } from '@/domain/service/guide'

interface Question {
  readonly situation: Situation
  readonly chosen: string | null
}

export interface SharedQuestions<Q extends Question> {
  readonly situations: readonly Situation[]
  readonly answers: Answers
  /** The names of those that are still open. */
  readonly open: readonly string[]
  find(name: string): Q | undefined
}

/** `ownerOf` says through which service or case a question is answered. */
export function sharedQuestions<Q extends Question>(
  questions: readonly Q[],
  ownerOf: (question: Q) => string
): SharedQuestions<Q> {
  const named = questions.map((question) => ({
    question,
    name: `${ownerOf(question)}.${question.situation.id}`
  }))
  const answers = named.flatMap(({ name, question: { chosen } }) =>
    chosen === null ? [] : [[name, chosen] as const]
  )
  return {
    situations: named.map(({ name, question }) => ({ ...question.situation, id: name })),
    answers: Object.fromEntries(answers),
    open: named.flatMap(({ name, question }) => (question.chosen === null ? [name] : [])),
    find: (name) => named.find((one) => one.name === name)?.question
  }
}

// Does every `when` name a question and an answer that exist and are asked by then?
import type { Condition, Guide, Situation } from './guide'
import { duplicateIds, problem, type Path, type Problem } from './problem'

export type ConditionProblemCode =
  'duplicate-id' | 'unknown-situation' | 'unknown-option' | 'asked-later' | 'one-option'

/** What is wrong with the situations and with every condition that names them. */
export function conditionProblems(
  guide: Pick<Guide, 'situations' | 'documents'>
): Problem<ConditionProblemCode>[] {
  const { situations, documents } = guide
  return [
    ...duplicateIds(situations, ['situations']),
    ...situations.flatMap((situation, index) => situationProblems(situations, situation, index)),
    ...documents.flatMap((document, index) =>
      unknownNames(situations, document.when, ['documents', index, 'when'])
    )
  ]
}

function situationProblems(
  all: readonly Situation[],
  situation: Situation,
  index: number
): Problem<ConditionProblemCode>[] {
  const path = ['situations', index]
  const later = Object.keys(situation.when ?? {}).filter(
    (id) => all.findIndex((other) => other.id === id) >= index
  )
  return [
    ...duplicateIds(situation.options, [...path, 'options']),
    ...(situation.options.length < 2 ? [problem('one-option', [...path, 'options'])] : []),
    ...unknownNames(all, situation.when, [...path, 'when']),
    ...later.map((id) => problem('asked-later', [...path, 'when', id], id))
  ]
}

function unknownNames(
  situations: readonly Situation[],
  condition: Condition | undefined,
  path: Path
): Problem<ConditionProblemCode>[] {
  return Object.entries(condition ?? {}).flatMap<Problem<ConditionProblemCode>>(([id, options]) => {
    const situation = situations.find((other) => other.id === id)
    if (!situation) return [problem('unknown-situation', [...path, id], id)]
    return options.flatMap((option, index) =>
      situation.options.some((other) => other.id === option)
        ? []
        : [problem('unknown-option', [...path, id, index], option)]
    )
  })
}

// What do staff fill in to answer, designate or extend a concern, and what is still missing? ZJ-42.
export const concernWorks = ['answer', 'designate', 'extend'] as const
/** What staff do to a concern: the acts of its table but taking it back. */
export type ConcernWork = (typeof concernWorks)[number]

/** Each act uses its part of it. */
export interface ConcernWorkForm {
  /** The answer, or the reasons. */
  readonly text: string
  readonly departmentId: string | null
}

export const emptyConcernWorkForm: ConcernWorkForm = { text: '', departmentId: null }

export type ConcernProblem = 'text' | 'department'

/** What is missing before an act can be sent; null where nothing is. */
export function concernProblem(work: ConcernWork, form: ConcernWorkForm): ConcernProblem | null {
  if (work === 'designate') return form.departmentId === null ? 'department' : null
  return form.text.trim().length < 2 ? 'text' : null
}

/**
 * What is to be done first: whoever is designated answers, and until then a department is found.
 * Undefined where it lies with others.
 */
export function mainConcernWork(
  works: readonly ConcernWork[],
  designated: boolean
): ConcernWork | undefined {
  const first = designated ? 'answer' : 'designate'
  return works.find((work) => work === first)
}

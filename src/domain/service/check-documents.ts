// Can each document of a guide be asked for as it stands? ZJ-7 (one paper, asked for once),
// ZJ-11.2 (a main document can't come later).
import type { Condition, Guide, RequiredDocument } from './guide'
import { duplicateIds, problem, type Path, type Problem } from './problem'

export type DocumentProblemCode =
  | 'duplicate-id'
  | 'unknown-kind'
  | 'unknown-department'
  | 'deferrable-main'
  | 'deferrable-shared'
  | 'original-shared'
  | 'original-without-visit'
  | 'same-kind-twice'

/** The ids that guides may name. */
export interface KnownIds {
  readonly departments: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

/** What is wrong with the documents of a guide. */
export function documentProblems(
  guide: Pick<Guide, 'documents' | 'visits'>,
  known: KnownIds
): Problem<DocumentProblemCode>[] {
  return [
    ...duplicateIds(guide.documents, ['documents']),
    ...guide.documents.flatMap((document, index) => {
      const path = ['documents', index]
      return [
        ...nameProblems(document, path, known),
        ...markProblems(document, path, guide.visits),
        ...twiceProblems(guide.documents, document, index)
      ]
    })
  ]
}

function nameProblems(
  { kind, sharedFrom }: RequiredDocument,
  path: Path,
  known: KnownIds
): Problem<DocumentProblemCode>[] {
  const problems: Problem<DocumentProblemCode>[] = []
  if (!known.kinds.has(kind)) problems.push(problem('unknown-kind', [...path, 'kind'], kind))
  if (sharedFrom !== null && !known.departments.has(sharedFrom)) {
    problems.push(problem('unknown-department', [...path, 'sharedFrom'], sharedFrom))
  }
  return problems
}

function markProblems(
  document: RequiredDocument,
  path: Path,
  visits: 0 | 1
): Problem<DocumentProblemCode>[] {
  const { name, main, deferrable, sharedFrom, bringOriginal } = document
  const problems: Problem<DocumentProblemCode>[] = []
  const add = (code: DocumentProblemCode, field: string) =>
    problems.push(problem(code, [...path, field], name))
  if (deferrable && main) add('deferrable-main', 'deferrable')
  if (deferrable && sharedFrom !== null) add('deferrable-shared', 'deferrable')
  if (bringOriginal && sharedFrom !== null) add('original-shared', 'bringOriginal')
  if (bringOriginal && visits === 0) add('original-without-visit', 'bringOriginal')
  return problems
}

/** ZJ-7 matches papers by kind, so one person must never be asked for the same kind twice. */
function twiceProblems(
  documents: readonly RequiredDocument[],
  document: RequiredDocument,
  index: number
): Problem<DocumentProblemCode>[] {
  const twin = documents
    .slice(0, index)
    .find((other) => other.kind === document.kind && !exclude(other.when, document.when))
  return twin ? [problem('same-kind-twice', ['documents', index, 'kind'], twin.name)] : []
}

/** True where no answers satisfy both: some situation is named by both with nothing in common. */
function exclude(a: Condition = {}, b: Condition = {}): boolean {
  return Object.entries(a).some(([id, options]) => {
    const others = b[id]
    return others !== undefined && !options.some((option) => others.includes(option))
  })
}

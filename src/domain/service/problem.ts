// What is wrong with a piece of seeded data, and where in it? Texts are made from the code.

/** Keys and indexes from the top of the data to the place, as in ['documents', 0, 'kind']. */
export type Path = readonly (string | number)[]

export interface Problem<Code extends string> {
  readonly code: Code
  readonly path: Path
  /** The word that the sentence needs: the id that is unknown, the step that ends nowhere. */
  readonly subject: string
}

/** A problem, with an empty subject unless one is named. */
export function problem<Code extends string>(code: Code, path: Path, subject = ''): Problem<Code> {
  return { code, path, subject }
}

/** A problem for every item whose id an earlier item has already. */
export function duplicateIds(
  items: readonly { readonly id: string }[],
  path: Path
): Problem<'duplicate-id'>[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) < index
      ? [problem('duplicate-id', [...path, index, 'id'], id)]
      : []
  )
}

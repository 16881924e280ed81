// Does every department that a flow names have somebody who handles its steps? ZJ-43: no case is lost.
import type { FlowStep } from './guide'

/** Who handles steps at an office; a department of null means all of them. */
export interface Handler {
  readonly departmentId: string | null
}

/** The departments whose steps nobody could work on, each once, in the order of the guides. */
export function departmentsWithoutHandler(
  guides: readonly { readonly flow: readonly Pick<FlowStep, 'department'>[] }[],
  handlers: readonly Handler[]
): string[] {
  if (handlers.some(({ departmentId }) => departmentId === null)) return []
  const handled = new Set(handlers.map(({ departmentId }) => departmentId))
  const named = guides.flatMap(({ flow }) => flow.map(({ department }) => department))
  return [...new Set(named)].filter((department) => !handled.has(department))
}

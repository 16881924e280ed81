// What is a step called? By the guide; a step that the guide knows no more keeps its id.
import type { Guide } from '@/domain/service/guide'

/** The name of a step; empty where no step is meant. */
export function stepName({ flow }: Pick<Guide, 'flow'>, stepId: string | null): string {
  if (stepId === null) return ''
  return flow.find(({ id }) => id === stepId)?.name ?? stepId
}

// Does a life event bundle services that exist (ZJ-2)?
import type { LifeEvent } from './guide'
import { problem, type Problem } from './problem'

export type LifeEventProblemCode = 'no-services' | 'unknown-service' | 'service-twice'

/** What is wrong with a life event; paths start at the event itself. */
export function checkLifeEvent(
  { services }: Pick<LifeEvent, 'services'>,
  known: ReadonlySet<string>
): Problem<LifeEventProblemCode>[] {
  if (services.length === 0) return [problem('no-services', ['services'])]
  return services.flatMap<Problem<LifeEventProblemCode>>((id, index) => {
    const path = ['services', index]
    if (services.indexOf(id) < index) return [problem('service-twice', path, id)]
    return known.has(id) ? [] : [problem('unknown-service', path, id)]
  })
}

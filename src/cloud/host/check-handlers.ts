// Can every step of every service be worked on at every office? A town that is set up in part still
// serves, and says what it lacks; the demo has to be whole, so it does not start.
import { departmentsWithoutHandler } from '@/domain/service/check-handlers'
import type { Database } from '../database/connect'
import { allGuides, allOffices, departmentNames } from '../database/offered'
import { handlersAt } from '../database/staff'
import type { Log } from '../functions/log'
import { StartRefusal } from './refusal'

/** Says of each office which departments have no handler. Throws StartRefusal in the demo. */
export async function checkHandlers(db: Database, demo: boolean, log: Log): Promise<void> {
  const guides = (await allGuides(db)).map(({ guide }) => guide)
  const names = await departmentNames(db)
  for (const { office } of await allOffices(db)) {
    const handlers = await handlersAt(db, office.id)
    // An office that only takes documents in has no handlers of its own.
    if (demo && handlers.length === 0) continue
    const taken = guides.filter(
      ({ id }) => office.services === 'all' || office.services.includes(id)
    )
    const departments = departmentsWithoutHandler(taken, handlers).map((id) => names[id] ?? id)
    if (departments.length === 0) continue
    if (demo) {
      throw new StartRefusal(
        `Nobody handles the steps of ${departments.join(', ')} at ${office.name}: ` +
          'give somebody the role handler for it.'
      )
    }
    log.warn({ office: office.id, departments }, 'departments without a handler')
  }
}

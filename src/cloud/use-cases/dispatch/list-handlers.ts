// Who can take a step of a department, and how much has each of them to do? The one with the least
// to do comes first: one tap assigns to them.
import { answer, refuse } from '@/contract/failure'
import { handlesFor } from '@/domain/case/step-acts'
import { dateAt } from '@/domain/time/instant'
import { departmentNames } from '../../database/offered'
import { handlersAt, loadsAt } from '../../database/staff'
import type { UseCase } from '../environment'

export const listHandlers: UseCase<'dispatch.handlers'> = async (context, { departmentId }) => {
  const { db, actor, now } = context
  if (!actor.officeId) return refuse('not-allowed')
  const names = await departmentNames(db)
  const loads = await loadsAt(db, actor.officeId, dateAt(now))
  const handlers = (await handlersAt(db, actor.officeId))
    .filter((one) => handlesFor(one.departmentId, departmentId))
    .map((one) => ({
      id: one.personId,
      name: one.name,
      departmentName: one.departmentId && (names[one.departmentId] ?? one.departmentId),
      open: loads.get(one.personId)?.open ?? 0,
      overdue: loads.get(one.personId)?.overdue ?? 0,
      me: one.personId === actor.personId
    }))
  // Who handles only for this department comes before who handles for all, where both have as much.
  const order = (one: (typeof handlers)[number]) => one.open * 2 + (one.departmentName ? 0 : 1)
  return answer({ handlers: handlers.sort((a, b) => order(a) - order(b)) })
}

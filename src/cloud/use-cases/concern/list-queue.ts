// Which concerns wait for an answer of my office (dispatcher) or of my department (handler)? ZJ-42.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { handlesFor } from '@/domain/case/step-acts'
import { dateAt } from '@/domain/time/instant'
import { openConcerns } from '../../database/concerns'
import { departmentNames, findOffice } from '../../database/offered'
import { handlersAt } from '../../database/staff'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { presentConcerns } from './present-concern'

export const listQueue: UseCase<'concern.queue'> = async (context) => {
  const { actor, db, now } = context
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return refuse('not-allowed')
  await recordRead(context, 'concern.queue', null)
  const { id, name } = office.office
  const watches = actor.roles.includes('dispatcher')
  const records = await openConcerns(db, id, watches ? null : actor.departmentId)
  // What one has raised oneself, another answers.
  const others = records.filter((r) => r.person_id !== actor.personId)
  const seen = watches ? others : others.filter((r) => r.status === 'designated')
  return answer({
    officeName: name,
    date: dateAt(now),
    concerns: await presentConcerns(context, seen),
    departments: watches ? await departmentsAt(context, id) : []
  })
}

/** A concern given to a department without a handler would reach nobody. */
async function departmentsAt(
  { db }: SignedIn,
  officeId: string
): Promise<Output<'concern.queue'>['departments']> {
  const names = Object.entries(await departmentNames(db))
  const handlers = await handlersAt(db, officeId)
  return names
    .filter(([id]) => handlers.some(({ departmentId }) => handlesFor(departmentId, id)))
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
}

// A resident asks or complains, at one place, about a case or about anything (ZJ-42).
import { answer, refuse } from '@/contract/failure'
import { answerDue, defaultConcernRules } from '@/domain/concern/concern'
import { dateAt } from '@/domain/time/instant'
import { findCase } from '../../database/cases'
import { concernsOf, insertConcernEvent } from '../../database/concerns'
import { newId } from '../../database/new-id'
import { findOffice, loadCalendar } from '../../database/offered'
import type { UseCase } from '../environment'
import { presentConcern, presentConcerns } from './present-concern'

export const raiseConcern: UseCase<'concern.raise'> = async (context, input) => {
  const { db, now, actor } = context
  if (!(await findOffice(db, input.officeId))) return refuse('not-found', { field: 'officeId' })
  if (input.caseId) {
    const about = await findCase(db, input.caseId)
    if (about?.person_id !== actor.personId) return refuse('not-found', { field: 'caseId' })
  }
  const calendar = await loadCalendar(db)
  const record = await db
    .insertInto('concerns')
    .values({
      id: input.actionId,
      office_id: input.officeId,
      person_id: actor.personId,
      case_id: input.caseId,
      kind: input.kind,
      status: 'raised',
      text: input.text,
      due_on: answerDue(calendar, dateAt(now), false, defaultConcernRules),
      created_at: new Date(now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await insertConcernEvent(db, {
    id: newId(now),
    concernId: record.id,
    at: new Date(now),
    action: 'raise',
    actorId: actor.personId,
    data: { kind: input.kind }
  })
  return answer(await presentConcern(context, record))
}

export const listConcerns: UseCase<'concern.list'> = async (context) => {
  const records = await concernsOf(context.db, context.actor.personId)
  return answer({ concerns: await presentConcerns(context, records) })
}

// Whom of the staff does it concern? Their notices are in the same inbox as everybody's, and lead to
// the staff's screens; the resident whose case it is never gets one.
import { handlesFor } from '@/domain/case/step-acts'
import type { NoticeContent } from '@/domain/notice/notice'
import type { CaseRecord } from '../../database/cases'
import { tell } from '../../database/notices'
import { handlersAt } from '../../database/staff'
import type { StepRecord } from '../../database/steps'
import type { Context } from '../environment'

/** Tells each of these people once, whoever acts left out: they know. Equal `once` is one notice. */
export async function tellStaff(
  context: Context,
  people: readonly string[],
  { id, person_id }: Pick<CaseRecord, 'id' | 'person_id'>,
  content: NoticeContent,
  once?: string
): Promise<void> {
  const known = [context.actor?.personId, person_id]
  for (const personId of new Set(people)) {
    if (known.includes(personId)) continue
    const notice = { personId, caseId: id, bookingId: null, content }
    await tell(context.db, context.now, once === undefined ? notice : { ...notice, once })
  }
}

/** Who answers for a step: its holder, else everybody who could take it. */
export async function answerable(
  { db }: Context,
  step: Pick<StepRecord, 'handler_id' | 'office_id' | 'department_id'>
): Promise<string[]> {
  if (step.handler_id) return [step.handler_id]
  const handlers = await handlersAt(db, step.office_id)
  return handlers
    .filter((one) => handlesFor(one.departmentId, step.department_id))
    .map(({ personId }) => personId)
}

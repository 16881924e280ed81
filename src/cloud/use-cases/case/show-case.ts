// One case, for the resident it belongs to or the staff of its office. Reads by staff are recorded.
import { answer, refuse } from '@/contract/failure'
import { newId } from '../../database/new-id'
import type { SignedIn, UseCase } from '../environment'
import { isOfOffice, loadShownCase } from './load-case'
import { presentCase } from './present-case'

export const showCase: UseCase<'case.show'> = async (context, { caseId }) => {
  const loaded = await loadShownCase(context, caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const { record } = loaded
  const own = record.person_id === context.actor.personId
  if (!own && !isOfOffice(context.actor, record)) return refuse('not-found', { field: 'caseId' })
  if (!own) await recordRead(context, 'case.show', caseId)
  return answer(await presentCase(context, loaded))
}

/** Every read of personal data by staff leaves a row. */
export async function recordRead(
  context: SignedIn,
  call: string,
  caseId: string | null
): Promise<void> {
  await context.db
    .insertInto('personal_reads')
    .values({
      id: newId(context.now),
      staff_id: context.actor.personId,
      call,
      case_id: caseId,
      at: new Date(context.now)
    })
    .execute()
}

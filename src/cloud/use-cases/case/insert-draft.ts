// The first row of a case and the first event of its history.
import type { Role } from '@/domain/person/role'
import type { Answers } from '@/domain/service/condition'
import type { CaseRecord } from '../../database/cases'
import type { SignedIn } from '../environment'
import { sealEvent } from './seal-event'

export interface NewDraft {
  readonly id: string
  /** Who acts. */
  readonly personId: string
  /** For whom. */
  readonly subjectId: string
  readonly serviceId: string
  readonly answers: Answers
  /** The life event that it is opened under. */
  readonly bundleId?: string
}

/** Writes a draft; a second one of the same person, subject and service is refused (23505). */
export async function insertDraft(
  context: SignedIn,
  draft: NewDraft,
  as: Role = 'resident'
): Promise<CaseRecord> {
  const record = await context.db
    .insertInto('cases')
    .values({
      id: draft.id,
      service_id: draft.serviceId,
      person_id: draft.personId,
      subject_id: draft.subjectId,
      bundle_id: draft.bundleId ?? null,
      status: 'draft',
      answers: JSON.stringify(draft.answers),
      visits: 0,
      event_count: 1,
      last_hash: '',
      created_at: new Date(context.now),
      updated_at: new Date(context.now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const data = { serviceId: draft.serviceId }
  return sealEvent(context, record, { action: 'start-draft', as, rule: 'ZJ-2', data })
}

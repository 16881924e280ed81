// What the staff, and the one who raised it, do to a concern: designate, answer, extend, withdraw.
// A designated unit answers: it can't hand the concern back.
import { answer, refuse, type Result } from '@/contract/failure'
import { handlesFor } from '@/domain/case/step-acts'
import {
  answerDue,
  concernTransition,
  defaultConcernRules,
  type ConcernAction
} from '@/domain/concern/concern'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Role } from '@/domain/person/role'
import { dateAt, instant } from '@/domain/time/instant'
import {
  findConcern,
  insertConcernEvent,
  updateConcern,
  type ConcernRecord
} from '../../database/concerns'
import { newId } from '../../database/new-id'
import { tell } from '../../database/notices'
import { departmentNames, loadCalendar } from '../../database/offered'
import type { SignedIn, UseCase } from '../environment'
import { presentConcern } from './present-concern'

type View = Awaited<ReturnType<typeof presentConcern>>

interface Plan {
  readonly action: ConcernAction
  readonly changes: Parameters<typeof updateConcern>[2]
  readonly data?: Record<string, string>
  readonly notice?: NoticeContent
}

export const designateConcern: UseCase<'concern.designate'> = (context, input) =>
  act(context, input.concernId, 'dispatcher', async () => {
    const departments = await departmentNames(context.db)
    const department = departments[input.departmentId]
    if (!department) return null
    return {
      action: 'designate',
      changes: { status: 'designated', department_id: input.departmentId },
      data: { department: input.departmentId },
      notice: { kind: 'concern-designated', department }
    }
  })

export const answerConcern: UseCase<'concern.answer'> = (context, input) => {
  const as = context.actor.roles.includes('handler') ? 'handler' : 'dispatcher'
  return act(context, input.concernId, as, () => ({
    action: 'answer',
    changes: {
      status: 'answered',
      answer: input.text,
      answered_by: context.actor.personId,
      answered_at: new Date(context.now)
    },
    notice: { kind: 'concern-answered', text: input.text }
  }))
}

export const extendConcern: UseCase<'concern.extend'> = (context, input) =>
  act(context, input.concernId, 'dispatcher', async (record) => {
    const calendar = await loadCalendar(context.db)
    const raised = dateAt(instant(record.created_at.getTime()))
    const due = answerDue(calendar, raised, true, defaultConcernRules)
    return {
      action: 'extend',
      changes: { extended: true, extend_reasons: input.reasons, due_on: due },
      data: { reasons: input.reasons, due },
      notice: { kind: 'concern-extended', reasons: input.reasons, due }
    }
  })

export const withdrawConcern: UseCase<'concern.withdraw'> = (context, input) =>
  act(context, input.concernId, 'resident', () => ({
    action: 'withdraw',
    changes: { status: 'withdrawn' }
  }))

async function act(
  context: SignedIn,
  concernId: string,
  as: Role,
  plan: (record: ConcernRecord) => Plan | null | Promise<Plan | null>
): Promise<Result<View>> {
  const { db, now, actor } = context
  const record = await findConcern(db, concernId)
  if (!record || !isConcerned(context, record, as))
    return refuse('not-found', { field: 'concernId' })
  const made = await plan(record)
  if (!made) return refuse('not-found', { field: 'departmentId' })
  const transition = concernTransition(record.status, made.action)
  if (!transition || (made.action === 'extend' && record.extended)) {
    return refuse('wrong-state', { detail: record.status, rule: 'ZJ-42' })
  }
  if (!transition.by.includes(rolesFor(as, transition.by, context))) return refuse('not-allowed')
  const moved = await updateConcern(db, record, made.changes)
  if (!moved) return refuse('conflict')
  const event = { action: made.action, actorId: actor.personId, data: made.data ?? {} }
  await insertConcernEvent(db, { id: newId(now), concernId, at: new Date(now), ...event })
  if (made.notice) {
    const { person_id: personId, case_id: caseId } = record
    await tell(db, now, { personId, caseId, bookingId: null, content: made.notice })
  }
  return answer(await presentConcern(context, moved))
}

/** Its own one for a resident; for staff those of their office, and not one that they raised. */
function isConcerned({ actor }: SignedIn, record: ConcernRecord, as: Role): boolean {
  if (as === 'resident') return record.person_id === actor.personId
  if (record.person_id === actor.personId || record.office_id !== actor.officeId) return false
  if (actor.roles.includes('dispatcher') || record.department_id === null) return true
  return handlesFor(actor.departmentId, record.department_id)
}

/** Somebody with several roles acts in the one that the table asks for. */
function rolesFor(as: Role, by: readonly Role[], { actor }: SignedIn): Role {
  return actor.roles.find((role) => by.includes(role)) ?? as
}

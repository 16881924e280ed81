// 督办: somebody is urged, with a day for the answer, and answers. ZJ-43: a promise does not lapse unseen.
import { refuse, type Result } from '@/contract/failure'
import { isOpenStep } from '@/domain/case/steps'
import type { UrgeReason } from '@/domain/case/urge'
import { addWorkingDays } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { newId } from '../../database/new-id'
import { loadCalendar } from '../../database/offered'
import { staffOf } from '../../database/staff'
import type { StepRecord } from '../../database/steps'
import { hasUrge, insertUrge } from '../../database/urges'
import { showCase } from '../case/act'
import { advance } from '../case/advance'
import { officeCaseByLaw } from '../case/lawful-end'
import type { LoadedCase } from '../case/load-case'
import type { Context, SignedIn, UseCase } from '../environment'
import { stepName } from './step-name'
import { answerable, tellStaff } from './tell-staff'

/** Working days at most until an answer is due (D). */
const LONGEST = 10

export const urgeByHand: UseCase<'dispatch.urge'> = async (context, input) => {
  const loaded = await officeCaseByLaw(context, input.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const step = loaded.steps.find(({ step_id }) => step_id === input.stepId)
  if (input.stepId !== null && !step) return refuse('not-found', { field: 'stepId' })
  if (step && !isOpenStep(step)) return refuse('obstacle', { detail: 'step-not-open' })
  const wrong = await wrongDay(context, input.answerBy)
  if (wrong) return refuse('invalid-input', { field: 'answerBy', detail: wrong })
  const of = { caseId: input.caseId, stepId: input.stepId, reason: 'by-hand' as const, open: true }
  if (await hasUrge(context.db, of)) return refuse('obstacle', { detail: 'already-urged' })
  const moved = await urge(context, loaded, {
    as: 'dispatcher',
    step: step ?? null,
    reason: 'by-hand',
    note: input.note,
    answerBy: input.answerBy
  })
  return moved.ok ? showCase(context, moved.data) : moved
}

export interface Urging {
  readonly as: 'dispatcher' | 'timer'
  /** Null where the case itself is meant. */
  readonly step: StepRecord | null
  readonly reason: UrgeReason
  readonly note: string
  readonly answerBy: DateString
}

/** Urges whoever has it in hand, and tells them. Undone with the move where that is refused. */
export async function urge(
  context: Context,
  loaded: LoadedCase,
  { as, step, reason, note, answerBy }: Urging
): Promise<Result<CaseRecord>> {
  const { record, guide } = loaded
  const stepId = step?.step_id ?? null
  const moved = await advance(context, loaded, {
    action: 'urge',
    as,
    data: { ...(stepId && { step: stepId }), reason, note, answerBy },
    write: (db) =>
      insertUrge(db, {
        id: newId(context.now),
        case_id: record.id,
        step_id: stepId,
        office_id: record.office_id ?? '',
        department_id: step?.department_id ?? null,
        handler_id: step?.handler_id ?? null,
        by_id: as === 'timer' ? null : (context.actor?.personId ?? null),
        reason,
        note,
        answer_by: answerBy,
        created_at: new Date(context.now)
      })
  })
  if (!moved.ok) return moved
  await tellStaff(context, await urgedPeople(context, record, step), record, {
    kind: step ? 'step-urged' : 'case-urged',
    serviceName: guide.name,
    stepName: stepName(guide, stepId),
    code: record.code ?? '',
    note,
    answerBy
  })
  return moved
}

/** A case without a step in hand is with the counter, or with who brings the result. */
async function urgedPeople(
  context: Context,
  record: CaseRecord,
  step: StepRecord | null
): Promise<string[]> {
  return step ? answerable(context, step) : staffOf(context.db, record.office_id ?? '', ['clerk'])
}

async function wrongDay({ db, now }: SignedIn, answerBy: DateString): Promise<string | null> {
  const today = dateAt(now)
  if (answerBy < today) return 'past'
  return answerBy > addWorkingDays(await loadCalendar(db), today, LONGEST) ? 'too-far' : null
}

// 反馈: the one who was urged says what is being done; the one who urged is told.
import { refuse } from '@/contract/failure'
import { handlesFor } from '@/domain/case/step-acts'
import type { Role } from '@/domain/person/role'
import { staffOf } from '../../database/staff'
import { answerUrge, findUrge, type UrgeRecord } from '../../database/urges'
import { showCase } from '../case/act'
import { advance } from '../case/advance'
import { officeCaseByLaw } from '../case/lawful-end'
import type { LoadedCase } from '../case/load-case'
import type { Actor, SignedIn, UseCase } from '../environment'
import { stepName } from './step-name'
import { tellStaff } from './tell-staff'

export const reportBack: UseCase<'dispatch.report-back'> = async (context, input) => {
  const urge = await findUrge(context.db, input.urgeId)
  const loaded = urge && (await officeCaseByLaw(context, urge.case_id))
  if (!loaded) return refuse('not-found', { field: 'urgeId' })
  const as = answersAs(context.actor, urge, loaded)
  if (!as) return refuse('not-allowed')
  if (urge.answered_at) return refuse('obstacle', { detail: 'already-answered' })
  const step = urge.step_id === null ? {} : { step: urge.step_id }
  const moved = await advance(context, loaded, {
    action: 'report-back',
    as,
    data: { ...step, answer: input.text },
    write: (db) =>
      answerUrge(db, urge.id, {
        answer: input.text,
        by: context.actor.personId,
        at: context.now
      })
  })
  if (!moved.ok) return moved
  await tellWhoUrged(context, loaded, urge, input.text)
  return showCase(context, moved.data)
}

/** In what role somebody answers an urge; null where it is not theirs to answer. */
export function answersAs(
  actor: Actor,
  urge: UrgeRecord,
  { steps }: Pick<LoadedCase, 'steps'>
): Role | null {
  const has = (role: 'handler' | 'clerk' | 'grid-worker') => actor.roles.includes(role)
  if (urge.step_id === null) {
    if (has('clerk')) return 'clerk'
    return urge.reason === 'not-delivered' && has('grid-worker') ? 'grid-worker' : null
  }
  if (!has('handler')) return null
  const holder = steps.find((s) => s.step_id === urge.step_id)?.handler_id ?? null
  if (holder !== null) return holder === actor.personId ? 'handler' : null
  return handlesFor(actor.departmentId, urge.department_id) ? 'handler' : null
}

/** The dispatcher who urged; every dispatcher where the timer did. */
async function tellWhoUrged(
  context: SignedIn,
  { record, guide }: LoadedCase,
  urge: UrgeRecord,
  text: string
): Promise<void> {
  const dispatchers = urge.by_id
    ? [urge.by_id]
    : await staffOf(context.db, urge.office_id, ['dispatcher'])
  await tellStaff(context, dispatchers, record, {
    kind: 'reported-back',
    serviceName: guide.name,
    stepName: stepName(guide, urge.step_id),
    code: record.code ?? '',
    text
  })
}

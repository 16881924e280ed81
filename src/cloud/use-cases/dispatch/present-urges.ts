// The urges of a case as the staff see them; the resident sees none of them.
import type { Output } from '@/contract/calls'
import { maskName } from '@/domain/person/mask'
import { instant } from '@/domain/time/instant'
import { peopleById } from '../../database/people'
import { urgesOfCase } from '../../database/urges'
import type { LoadedCase } from '../case/load-case'
import type { SignedIn } from '../environment'
import { answersAs } from './report-back'

/** The newest first; empty for everybody outside the office. */
export async function presentUrges(
  context: SignedIn,
  loaded: LoadedCase
): Promise<Output<'case.show'>['urges']> {
  const { record } = loaded
  if (record.person_id === context.actor.personId) return []
  const urges = await urgesOfCase(context.db, record.id)
  const people = await peopleById(
    context.db,
    urges.flatMap(({ by_id }) => by_id ?? [])
  )
  return urges.map((urge) => ({
    id: urge.id,
    stepId: urge.step_id,
    reason: urge.reason,
    note: urge.note,
    at: instant(urge.created_at.getTime()),
    answerBy: urge.answer_by,
    by: urge.by_id ? maskName(people.get(urge.by_id)?.name ?? '') : null,
    answer: urge.answer,
    answeredAt: urge.answered_at && instant(urge.answered_at.getTime()),
    mine: urge.answered_at === null && answersAs(context.actor, urge, loaded) !== null
  }))
}

// The urges of a case as the staff see them; the resident sees none of them.
import type { Output } from '@/contract/calls'
import { instant } from '@/domain/time/instant'
import type { ShownCase } from '../case/load-case'
import { staffName } from '../case/present-people'
import type { SignedIn } from '../environment'
import { answersAs } from './report-back'

/** The newest first; empty for everybody outside the office. */
export function presentUrges(context: SignedIn, loaded: ShownCase): Output<'case.show'>['urges'] {
  const { record, shown } = loaded
  if (record.person_id === context.actor.personId) return []
  return shown.urges.map((urge) => ({
    id: urge.id,
    stepId: urge.step_id,
    reason: urge.reason,
    note: urge.note,
    at: instant(urge.created_at.getTime()),
    answerBy: urge.answer_by,
    by: staffName(shown, urge.by_id),
    answer: urge.answer,
    answeredAt: urge.answered_at && instant(urge.answered_at.getTime()),
    mine: urge.answered_at === null && answersAs(context.actor, urge, loaded) !== null
  }))
}

// What every verb on a case has in common: the case is there for this actor, it moves, it is shown.
import { answer, refuse, type Failure, type Result } from '@/contract/failure'
import type { Output } from '@/contract/calls'
import type { CaseRecord } from '../../database/cases'
import type { SignedIn } from '../environment'
import { advance, type Move } from './advance'
import { officeCaseByLaw } from './lawful-end'
import { loadShownCase, type LoadedCase } from './load-case'
import { firstLook } from './looked'
import { presentCase } from './present-case'

type View = Result<Output<'case.show'>>

/**
 * Loads a case of the actor's office, after all that the law has done to it by now, makes the move that
 * `plan` chooses, and shows the case. Nothing happens where `plan` says why not.
 */
export async function actAtOffice(
  context: SignedIn,
  caseId: string,
  plan: (loaded: LoadedCase) => Promise<Move | Failure> | Move | Failure,
  after?: (moved: CaseRecord) => Promise<Result<CaseRecord>>
): Promise<View> {
  const loaded = await officeCaseByLaw(context, caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const move = await plan(loaded)
  if ('code' in move) return { ok: false, failure: move }
  const changes = { ...firstLook(context, loaded.record, move.as), ...move.changes }
  const moved = await advance(context, loaded, { ...move, changes })
  if (!moved.ok) return moved
  const last = after ? await after(moved.data) : moved
  return last.ok ? showCase(context, last.data) : last
}

/** The view of a case as it now is. */
export async function showCase(context: SignedIn, { id }: Pick<CaseRecord, 'id'>): Promise<View> {
  const loaded = await loadShownCase(context, id)
  return loaded ? answer(await presentCase(context, loaded)) : refuse('not-found')
}

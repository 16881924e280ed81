// One move of one case: the table allows it, the row is still as it was read, the event is chained,
// and the resident is told, all in the call's transaction or not at all.
import { answer, refuse, type Result } from '@/contract/failure'
import { obstacle } from '@/domain/case/available'
import { caseTransition, type CaseAction } from '@/domain/case/status'
import { chain } from '@/domain/ledger/chain'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Role } from '@/domain/person/role'
import { dateAt } from '@/domain/time/instant'
import { moveCase, type CaseChanges, type CaseRecord } from '../../database/cases'
import { tell } from '../../database/notices'
import { sm3Hex } from '../../secrets/sm3'
import type { Context } from '../environment'
import type { LoadedCase } from './load-case'

export interface Move {
  readonly action: CaseAction
  readonly as: Role
  /** What the event says; never personal data. */
  readonly data?: Record<string, unknown>
  readonly changes?: CaseChanges
  readonly notice?: NoticeContent
}

/** The case as it is after the move; wrong-state, obstacle or conflict where it can't be made. */
export async function advance(
  context: Context,
  { record, items }: LoadedCase,
  move: Move
): Promise<Result<CaseRecord>> {
  const transition = caseTransition(record.status, move.action)
  if (!transition) return refuse('wrong-state', { detail: record.status })
  if (!transition.by.includes(move.as)) return refuse('not-allowed')
  const facts = {
    status: record.status,
    items,
    noticeGiven: record.correction_due !== null,
    today: dateAt(context.now)
  }
  const stands = obstacle(facts, transition)
  if (stands) return refuse('obstacle', { detail: stands })
  const event = chain(
    {
      caseId: record.id,
      seq: record.event_count + 1,
      at: context.now,
      action: move.action,
      actorId:
        context.actor && move.as !== 'timer' && move.as !== 'system'
          ? context.actor.personId
          : null,
      actorRole: move.as,
      rule: transition.rule,
      data: move.data ?? {}
    },
    record.last_hash,
    sm3Hex
  )
  const moved = await moveCase(context.db, record, transition.to, move.changes ?? {}, event)
  if (!moved) return refuse('conflict')
  if (move.notice) {
    await tell(context.db, context.now, {
      personId: record.person_id,
      caseId: record.id,
      bookingId: null,
      content: move.notice
    })
  }
  return answer(moved)
}

// One move of one case: the table allows it, the row is still as it was read, what it writes is
// written, the event is chained, and the resident is told, all in the call's transaction or not at all.
import { answer, refuse, type Result } from '@/contract/failure'
import { obstacle } from '@/domain/case/available'
import { paperOf } from '@/domain/case/paper'
import { caseTransition, type CaseAction, type CaseTransition } from '@/domain/case/status'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Role } from '@/domain/person/role'
import { claimCase, type CaseChanges, type CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { tell } from '../../database/notices'
import type { Context } from '../environment'
import { issuePaper, type PaperFacts } from '../paper/issue-paper'
import { caseFacts } from './case-facts'
import { whatHappened } from './what-happened'
import type { LoadedCase } from './load-case'
import { sealEvent } from './seal-event'

export interface Move {
  readonly action: CaseAction
  readonly as: Role
  /** What the event says; never personal data. */
  readonly data?: Record<string, unknown>
  readonly changes?: CaseChanges
  /** Writes rows of the case's other tables, before the event seals them. */
  readonly write?: (db: Database, record: CaseRecord) => Promise<void>
  /** What the paper says that this move issues (`paperOf`); none where nothing is given. */
  readonly paper?: PaperFacts
  readonly notice?: NoticeContent
}

/** The case as it is after the move; wrong-state, obstacle or conflict where it can't be made. */
export async function advance(
  context: Context,
  loaded: LoadedCase,
  move: Move
): Promise<Result<CaseRecord>> {
  const { record } = loaded
  const transition = caseTransition(record.status, move.action)
  if (!transition) return refuse('wrong-state', { detail: record.status })
  if (!transition.by.includes(move.as)) return refuse('not-allowed')
  const stands = obstacle(caseFacts(context, loaded), transition)
  if (stands) return refuse('obstacle', { detail: stands, rule: transition.rule })
  const moved = await claimCase(context.db, record, transition.to, move.changes ?? {}, context.now)
  if (!moved) return whatHappened(context.db, record.id)
  await move.write?.(context.db, moved)
  const paper = await issue(context, { ...loaded, record: moved }, move, transition)
  const sealed = await sealEvent(context, moved, {
    action: move.action,
    as: move.as,
    rule: transition.rule,
    data: { ...move.data, ...paper }
  })
  if (move.notice) await tellOwner(context, sealed, move.notice)
  return answer(sealed)
}

async function issue(
  context: Context,
  loaded: LoadedCase,
  { action, paper }: Move,
  { rule }: CaseTransition
): Promise<Record<string, string>> {
  const kind = paperOf[action]
  if (!kind || !paper) return {}
  const { code, hash } = await issuePaper(context, loaded, loaded.record, kind, paper, rule)
  return { paper: code, paperHash: hash }
}

function tellOwner(context: Context, record: CaseRecord, content: NoticeContent): Promise<void> {
  const to = { personId: record.person_id, caseId: record.id, bookingId: null }
  return tell(context.db, context.now, { ...to, content })
}

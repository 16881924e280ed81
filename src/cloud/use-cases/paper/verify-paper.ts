// Is this paper ours, and does it still say what it said? Its own hash, the event that named it, and
// the chain of its case have to hold, or nothing of it is told.
import { answer, refuse } from '@/contract/failure'
import { firstBroken } from '@/domain/ledger/chain'
import { eventsOf, findCase } from '../../database/cases'
import type { Database } from '../../database/connect'
import { findPaper, type PaperRecord } from '../../database/papers'
import { sm3Hex } from '../../secrets/sm3'
import type { OpenUseCase } from '../environment'
import { paperHash } from './issue-paper'

export const verifyPaper: OpenUseCase<'paper.verify'> = async ({ db }, { code }) => {
  const paper = await findPaper(db, code)
  if (!paper) return refuse('not-found', { field: 'code', detail: 'unknown' })
  if (!(await holds(db, paper))) return refuse('not-found', { field: 'code', detail: 'changed' })
  const { kind, caseCode, serviceName, officeName, applicant, issuedOn } = paper.content
  const shown = { kind, caseCode, serviceName, officeName, applicant, issuedOn }
  return answer({ code, ...shown, intact: true as const })
}

/** The chain alone: whether the case's rows are as they were is the ledger's own check. */
async function holds(db: Database, { case_id: id, code, content, hash }: PaperRecord) {
  const record = await findCase(db, id)
  const events = await eventsOf(db, id)
  const named = events.some(({ data }) => data.paper === code && data.paperHash === hash)
  const uncut = events.length === record?.event_count && events.at(-1)?.hash === record.last_hash
  const whole = uncut && firstBroken(events, sm3Hex) === null
  return paperHash(content) === hash && named && whole
}

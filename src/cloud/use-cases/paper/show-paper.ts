// One paper as it was given, for the resident it was given to or the staff of the office.
import { answer, refuse } from '@/contract/failure'
import { paperQrText } from '@/domain/case/paper-code'
import { instant } from '@/domain/time/instant'
import { findCase } from '../../database/cases'
import { findPaper } from '../../database/papers'
import { isOfOffice } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { UseCase } from '../environment'

export const showPaper: UseCase<'paper.show'> = async (context, { code }) => {
  const paper = await findPaper(context.db, code)
  const record = paper && (await findCase(context.db, paper.case_id))
  if (!record) return refuse('not-found', { field: 'code', detail: 'unknown' })
  const own = record.person_id === context.actor.personId
  if (!own && !isOfOffice(context.actor, record)) {
    return refuse('not-found', { field: 'code', detail: 'unknown' })
  }
  if (!own) await recordRead(context, 'paper.show', record.id)
  return answer({
    code,
    caseId: record.id,
    issuedAt: instant(paper.issued_at.getTime()),
    qr: paperQrText(code),
    content: { ...paper.content, items: [...paper.content.items] }
  })
}

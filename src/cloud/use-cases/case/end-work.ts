// A case has ended before its time: nobody works on its steps, nobody is urged, nobody carries
// anything for it any more.
import { writtenWords } from '@/words/zh/written'
import type { Database } from '../../database/connect'
import { closeWork } from '../../database/steps'
import type { Context } from '../environment'

/** Part of the move that ends a case. */
export function endWork({ now }: Context, db: Database, caseId: string): Promise<void> {
  return closeWork(db, caseId, writtenWords.urgeCaseDone, now)
}

// A question that several services of a life event ask is answered once (ZJ-7).
import { sameAnswers } from '@/domain/service/life-event-answers'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'
import { siblingsOf } from './load-bundle'
import { moveSibling } from './move-sibling'
import { fillGaps } from './supply-siblings'

/** Carries the answers of a case to its sibling drafts, and what was given to what they now need. */
export async function followAnswers(
  context: Context,
  { record, guide }: LoadedCase
): Promise<void> {
  if (!record.bundle_id) return
  for (const sibling of await siblingsOf(context.db, record)) {
    const { status, answers: before } = sibling.record
    if (status !== 'draft') continue
    const same = sameAnswers(guide, record.answers, sibling.guide)
    if (Object.entries(same).every(([id, option]) => before[id] === option)) continue
    const answers = { ...before, ...same }
    await moveSibling(context, sibling, {
      action: 'supply',
      as: 'resident',
      data: { answers, together: record.bundle_id },
      changes: { answers: JSON.stringify(answers) }
    })
  }
  await fillGaps(context, record.bundle_id)
}

// The one-time notice: everything that is wrong or missing, told at once (ZJ-11.3).
import type { PaperItem } from '@/domain/case/paper'
import type { ChecklistItem } from '@/domain/checklist/checklist'
import type { Guide } from '@/domain/service/guide'
import { addWorkingDays } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { findOffice, loadCalendar } from '../../database/offered'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'
import { afterCounter } from './after-counter'
import type { NamedProblem } from './present-notice'

export const askForCorrection: UseCase<'case.ask-for-correction'> = async (context, input) =>
  actAtOffice(
    context,
    input.caseId,
    async ({ record, guide, items }) => {
      const office = await findOffice(context.db, record.office_id ?? '')
      if (!office) throw new Error(`case ${record.id} of an unknown office`)
      const calendar = await loadCalendar(context.db)
      const days = office.caseRules.correctionWorkingDays
      const due = addWorkingDays(calendar, dateAt(context.now), days)
      const problems = items.flatMap(problemOf)
      return {
        action: 'ask-for-correction',
        as: 'clerk',
        data: { due, problems },
        changes: { correction_due: due },
        paper: { due, items: problems.map((problem) => paperItem(guide, problem)) },
        notice: {
          kind: 'correction-asked',
          serviceName: guide.name,
          count: problems.length,
          due
        }
      }
    },
    (moved) => afterCounter(context, moved)
  )

function paperItem(guide: Guide, { documentId, problem, reason }: NamedProblem): PaperItem {
  const document = guide.documents.find(({ id }) => id === documentId)
  return { name: document?.name ?? documentId, where: document?.where ?? '', problem, reason }
}

/** ZJ-7: a shared document that the resident has only not confirmed is not asked for. */
function problemOf(item: ChecklistItem): NamedProblem[] {
  const documentId = item.document.id
  if (item.state === 'wrong') {
    return [{ documentId, problem: 'wrong', reason: item.supply?.reason ?? '' }]
  }
  if (item.state === 'missing' || item.state === 'deferrable') {
    return [{ documentId, problem: 'missing', reason: '' }]
  }
  return []
}

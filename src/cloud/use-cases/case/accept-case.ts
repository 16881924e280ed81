// Acceptance: complete (ZJ-11.1), or with only deferrable documents missing (ZJ-11.2).
import { deferredUntil } from '@/domain/case/case-clock'
import { bindingLimit, dueDate } from '@/domain/case/clock'
import type { PaperItem } from '@/domain/case/paper'
import type { ChecklistItem } from '@/domain/checklist/checklist'
import type { DateString } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { saveSupply } from '../../database/case-documents'
import type { Database } from '../../database/connect'
import { findOffice, loadCalendar } from '../../database/offered'
import type { SignedIn, UseCase } from '../environment'
import { actAtOffice } from './act'
import type { Move } from './advance'
import { afterCounter } from './after-counter'
import type { LoadedCase } from './load-case'

export const acceptCase: UseCase<'case.accept'> = (context, { caseId }) =>
  actAtOffice(
    context,
    caseId,
    (loaded) => acceptance(context, loaded),
    (moved) => afterCounter(context, moved)
  )

export const acceptProvisionally: UseCase<'case.accept-provisionally'> = (context, { caseId }) => {
  return actAtOffice(
    context,
    caseId,
    async (loaded) => {
      const missing = loaded.items.filter((item) => item.state === 'deferrable')
      const move = await acceptance(context, loaded)
      const due = await deferDate(context, loaded)
      const write: Move['write'] = async (db, { id }) => {
        for (const item of missing) await defer(db, id, item, due)
      }
      return { ...provisional(loaded, move, missing, due), write }
    },
    (moved) => afterCounter(context, moved)
  )
}

/** The move of a complete acceptance; the clock runs from today (ZJ-12). */
export async function acceptance(context: SignedIn, { guide }: LoadedCase): Promise<Move> {
  const today = dateAt(context.now)
  const limit = bindingLimit(guide)
  const calendar = await loadCalendar(context.db)
  const due = limit ? dueDate(calendar, today, limit, [], today).date : null
  return {
    action: 'accept',
    as: 'clerk',
    data: due ? { due } : {},
    changes: { accepted_on: today, due_on: due },
    paper: {},
    notice: { kind: 'accepted', serviceName: guide.name, due }
  }
}

function provisional(
  { guide }: LoadedCase,
  move: Move,
  missing: readonly ChecklistItem[],
  due: DateString
): Move {
  const names = missing.map((item) => item.document.name)
  const problems = missing.map((item) => ({
    documentId: item.document.id,
    problem: 'missing',
    reason: ''
  }))
  return {
    ...move,
    action: 'accept-provisionally',
    data: { due, names, problems, committed: 'yes' },
    changes: { ...move.changes, deferred_due: due, committed: true },
    paper: { due, items: missing.map(paperItem) },
    notice: {
      kind: 'accepted-provisionally',
      serviceName: guide.name,
      missing: names,
      deferredDue: due
    }
  }
}

function paperItem({ document: { name, where } }: ChecklistItem): PaperItem {
  return { name, where, problem: 'missing', reason: '' }
}

async function deferDate(context: SignedIn, { record, guide }: LoadedCase): Promise<DateString> {
  const office = await findOffice(context.db, record.office_id ?? '')
  if (!office) throw new Error(`case ${record.id} of an unknown office`)
  const calendar = await loadCalendar(context.db)
  return deferredUntil(calendar, guide, dateAt(context.now), office.caseRules)
}

async function defer(
  db: Database,
  caseId: string,
  item: ChecklistItem,
  due: DateString
): Promise<void> {
  await saveSupply(db, caseId, item.document.kind, {
    documentId: item.document.id,
    way: null,
    fileIds: [],
    note: '',
    verdict: null,
    reason: '',
    deferredUntil: due
  })
}

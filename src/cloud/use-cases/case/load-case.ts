// Everything that deciding on a case needs, read together; and who may see it at all.
import { checklist, type ChecklistItem } from '@/domain/checklist/checklist'
import type { Guide } from '@/domain/service/guide'
import { readCases, type CaseRows } from '../../database/case-rows'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { findGuide } from '../../database/offered'
import { readShownCase, type ShownRows } from '../../database/shown-rows'
import type { Actor, SignedIn } from '../environment'

export interface LoadedCase extends Omit<CaseRows, 'supplies' | 'shared'> {
  readonly guide: Guide
  readonly items: readonly ChecklistItem[]
}

/** A case with all that its reader is shown. */
export interface ShownCase extends LoadedCase {
  readonly shown: ShownRows
}

/** A case of the actor's own, or undefined: what belongs to others is as if it were not there. */
export async function loadOwnCase(
  context: SignedIn,
  caseId: string
): Promise<LoadedCase | undefined> {
  const loaded = await findLoadedCase(context.db, caseId)
  return loaded?.record.person_id === context.actor.personId ? loaded : undefined
}

/** A case of the office that the actor works for, or undefined. */
export async function loadOfficeCase(
  context: SignedIn,
  caseId: string
): Promise<LoadedCase | undefined> {
  const loaded = await findLoadedCase(context.db, caseId)
  return loaded && isOfOffice(context.actor, loaded.record) ? loaded : undefined
}

/** True for staff of the office that the case belongs to; nobody decides on a case of their own. */
export function isOfOffice(actor: Actor, record: CaseRecord): boolean {
  if (actor.personId === record.person_id) return false
  return actor.roles.length > 0 && actor.officeId !== null && actor.officeId === record.office_id
}

/** One case by id with its guide and its checklist; undefined where there is none. */
export async function findLoadedCase(db: Database, id: string): Promise<LoadedCase | undefined> {
  const [rows] = await readCases(db, [id])
  return rows && withGuide(db, rows)
}

/**
 * The same of a case that was read before. Its row stays as it was read: a move that is made from it
 * finds out where somebody else has moved the case since. Throws where it is gone: a bug.
 */
export async function loadCase(db: Database, record: CaseRecord): Promise<LoadedCase> {
  const [loaded] = await loadCases(db, [record])
  if (!loaded) throw new Error(`case ${record.id} is gone`)
  return loaded
}

/** Several cases in their order, in one statement; their rows stay as they were read. */
export async function loadCases(
  db: Database,
  records: readonly CaseRecord[]
): Promise<LoadedCase[]> {
  const ids = records.map(({ id }) => id)
  const found = new Map((await readCases(db, ids)).map((rows) => [rows.record.id, rows]))
  const loaded: LoadedCase[] = []
  for (const record of records) {
    const rows = found.get(record.id)
    if (rows) loaded.push(await withGuide(db, { ...rows, record }))
  }
  return loaded
}

/** One case with all that the actor is shown of it; undefined where there is none. */
export async function loadShownCase(
  { db, actor }: SignedIn,
  id: string
): Promise<ShownCase | undefined> {
  const found = await readShownCase(db, id, actor.personId)
  return found && { ...(await withGuide(db, found.rows)), shown: found.shown }
}

/** Throws where its service is gone: a bug. */
async function withGuide(
  db: Database,
  { supplies, shared, ...rows }: CaseRows
): Promise<LoadedCase> {
  const { record } = rows
  const guide = await findGuide(db, record.service_id)
  if (!guide) throw new Error(`case ${record.id} of an unknown service`)
  const place = new Map(guide.flow.map(({ id }, index) => [id, index]))
  const order = (stepId: string) => place.get(stepId) ?? -1
  return {
    ...rows,
    guide,
    items: checklist(guide, record.answers, supplies, shared),
    steps: [...rows.steps].sort((a, b) => order(a.step_id) - order(b.step_id))
  }
}

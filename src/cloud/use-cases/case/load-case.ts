// Everything that deciding on a case needs, read together; and who may see it at all.
import { checklist, type ChecklistItem } from '@/domain/checklist/checklist'
import type { Guide } from '@/domain/service/guide'
import { sharedRecordsOf, suppliesOf } from '../../database/case-documents'
import { findCase, type CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { extensionsOf, type ExtensionRecord } from '../../database/extensions'
import { findGuide } from '../../database/offered'
import { stepsOfCases, stopsOfCases, type StepRecord, type StopRecord } from '../../database/steps'
import type { Actor, SignedIn } from '../environment'

export interface LoadedCase {
  readonly record: CaseRecord
  readonly guide: Guide
  readonly items: readonly ChecklistItem[]
  readonly steps: readonly StepRecord[]
  readonly stops: readonly StopRecord[]
  /** The extension that was asked for or granted; a declined one is left out (AL-42). */
  readonly extension: ExtensionRecord | null
}

/** A case of the actor's own, or undefined: what belongs to others is as if it were not there. */
export async function loadOwnCase(
  context: SignedIn,
  caseId: string
): Promise<LoadedCase | undefined> {
  const record = await findCase(context.db, caseId)
  if (record?.person_id !== context.actor.personId) return undefined
  return loadCase(context.db, record)
}

/** A case of the office that the actor works for, or undefined. */
export async function loadOfficeCase(
  context: SignedIn,
  caseId: string
): Promise<LoadedCase | undefined> {
  const record = await findCase(context.db, caseId)
  if (!record || !isOfOffice(context.actor, record)) return undefined
  return loadCase(context.db, record)
}

/** True for staff of the office that the case belongs to; nobody decides on a case of their own. */
export function isOfOffice(actor: Actor, record: CaseRecord): boolean {
  if (actor.personId === record.person_id) return false
  return actor.roles.length > 0 && actor.officeId !== null && actor.officeId === record.office_id
}

/** The case with its guide and its checklist. Throws where its service is gone: a bug. */
export async function loadCase(db: Database, record: CaseRecord): Promise<LoadedCase> {
  const [loaded] = await loadCases(db, [record])
  if (!loaded) throw new Error(`case ${record.id} of an unknown service`)
  return loaded
}

/** Several cases with their guides, checklists, steps and stops, in a few statements. */
export async function loadCases(
  db: Database,
  records: readonly CaseRecord[]
): Promise<LoadedCase[]> {
  const ids = records.map((r) => r.id)
  const supplies = await suppliesOf(db, ids)
  const shared = await sharedRecordsOf(db, [...new Set(records.map((r) => r.subject_id))])
  // Before acceptance a case has no steps, and nothing that moves its clock.
  const begun = records.flatMap(({ id, accepted_on }) => (accepted_on ? [id] : []))
  const steps = await stepsOfCases(db, begun)
  const stops = await stopsOfCases(db, begun)
  const extensions = await extensionsOf(db, begun)
  const guides = new Map<string, Guide | undefined>()
  for (const id of new Set(records.map((r) => r.service_id)))
    guides.set(id, await findGuide(db, id))
  return records.flatMap((record) => {
    const guide = guides.get(record.service_id)
    if (!guide) return []
    const items = checklist(
      guide,
      record.answers,
      supplies.get(record.id) ?? [],
      shared.get(record.subject_id) ?? []
    )
    return [
      {
        record,
        guide,
        items,
        steps: inFlowOrder(guide, ofCase(steps, record)),
        stops: ofCase(stops, record),
        extension: extensions.get(record.id) ?? null
      }
    ]
  })
}

function ofCase<T extends { case_id: string }>(rows: readonly T[], { id }: CaseRecord): T[] {
  return rows.filter((row) => row.case_id === id)
}

function inFlowOrder({ flow }: Guide, steps: readonly StepRecord[]): StepRecord[] {
  const place = (step: StepRecord) => flow.findIndex(({ id }) => id === step.step_id)
  return [...steps].sort((a, b) => place(a) - place(b))
}

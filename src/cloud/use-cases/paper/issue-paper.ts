// A paper is issued by the act whose word it is, inside the same move, and kept as it was given:
// what it says is hashed (SM3), and the event of the move names its code and its hash.
import { bindingLimit } from '@/domain/case/clock'
import type { PaperContent, PaperKind } from '@/domain/case/paper'
import { paperCode, paperTailCharacters, paperTailLength } from '@/domain/case/paper-code'
import { canonical } from '@/domain/ledger/chain'
import { maskName } from '@/domain/person/mask'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { newId, randomOf } from '../../database/new-id'
import { departmentNames, findOffice } from '../../database/offered'
import { insertPaper } from '../../database/papers'
import { findPerson } from '../../database/people'
import { sm3Hex } from '../../secrets/sm3'
import { relativeName } from '../case/present-people'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'

/** What only the mover knows; dates and reasons that the case has kept need not be told. */
export type PaperFacts = Partial<
  Pick<
    PaperContent,
    'due' | 'items' | 'reasons' | 'authority' | 'granted' | 'step' | 'ground' | 'workingDays'
  >
>

/**
 * Writes the paper of a move of a case; `record` is the case as moved, `rule` that of the
 * transition. Throws where the case has no code yet: a bug.
 */
export async function issuePaper(
  context: Context,
  loaded: LoadedCase,
  record: CaseRecord,
  kind: PaperKind,
  facts: PaperFacts,
  rule: string
): Promise<{ code: string; hash: string }> {
  if (!record.code) throw new Error(`a paper of case ${record.id}, which has no code`)
  const content: PaperContent = {
    ...(await around(context.db, loaded, record)),
    ...said(record, kind, facts),
    kind,
    caseCode: record.code,
    issuedOn: dateAt(context.now),
    rule
  }
  const code = paperCode(record.code, randomOf(paperTailCharacters, paperTailLength))
  const hash = paperHash(content)
  await insertPaper(context.db, {
    id: newId(context.now),
    case_id: record.id,
    kind,
    code,
    content,
    hash,
    issued_at: new Date(context.now),
    issued_by: context.actor?.personId ?? null
  })
  return { code, hash }
}

/** The SM3 digest of everything that a paper says. */
export function paperHash(content: PaperContent): string {
  return sm3Hex(canonical(content))
}

/** The service, the office and the resident, as they are on the day of the paper. */
async function around(db: Database, { guide }: LoadedCase, record: CaseRecord) {
  const office = record.office_id ? await findOffice(db, record.office_id) : undefined
  const departments = await departmentNames(db)
  const limit = bindingLimit(guide)
  return {
    serviceName: guide.name,
    officeName: office?.office.name ?? '',
    officePhone: office?.office.phone ?? '',
    departmentName: departments[guide.department] ?? guide.department,
    applicant: await applicant(db, record),
    limitDays: limit?.days ?? null,
    limitUnit: limit?.unit ?? null,
    result: guide.result
  }
}

/** Whom it is for: the relative where one is acted for. */
async function applicant(db: Database, record: CaseRecord): Promise<string> {
  const relative = await relativeName(db, record)
  return relative ?? maskName((await findPerson(db, record.person_id))?.name ?? '')
}

function said(record: CaseRecord, kind: PaperKind, facts: PaperFacts) {
  return {
    due: facts.due ?? dueOf(record)[kind] ?? null,
    decideBy: record.due_on,
    items: facts.items ?? [],
    reasons: facts.reasons ?? reasonsOf(record, kind),
    authority: facts.authority ?? '',
    granted: kind === 'decision' ? (facts.granted ?? record.granted) : null,
    step: facts.step ?? '',
    ground: facts.ground ?? '',
    workingDays: facts.workingDays ?? null
  }
}

function dueOf(record: CaseRecord): Partial<Record<PaperKind, CaseRecord['due_on']>> {
  return {
    acceptance: record.due_on,
    'provisional-acceptance': record.deferred_due,
    'one-time-notice': record.correction_due,
    extension: record.due_on
  }
}

function reasonsOf(record: CaseRecord, kind: PaperKind): string {
  const said: readonly PaperKind[] = ['refusal', 'revocation', 'decision']
  return said.includes(kind) ? (record.reasons ?? '') : ''
}

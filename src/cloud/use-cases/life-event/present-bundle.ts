// A life event as its reader sees it: its cases, the one set of documents, the questions that several
// of them ask, the one booking. And in short, where one of its cases is shown.
import type { Output } from '@/contract/calls'
import { isFinal } from '@/domain/case/status'
import { missingItems, readiness } from '@/domain/checklist/checklist'
import { oneSet, type SetDocument } from '@/domain/checklist/one-set'
import { supplyObstacle } from '@/domain/checklist/review'
import { unansweredSituations } from '@/domain/service/guide-answers'
import { askedTogether } from '@/domain/service/life-event-answers'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { filesById, walletOf } from '../../database/documents'
import { departmentNames } from '../../database/offered'
import { presentBooking } from '../booking/present-booking'
import { rowsOf } from '../case/list-cases'
import type { LoadedCase } from '../case/load-case'
import { presentItems } from '../case/present-items'
import { relativeName } from '../case/present-people'
import type { Context } from '../environment'
import { visitOf } from './bundle-visit'
import { laterDate } from './later-date'
import { loadBundle, type LoadedBundle } from './load-bundle'

type BundleView = Output<'life-event.case'>

/** The life event that a case belongs to, with the cases that go along; null where it has none. */
export async function presentBundle(
  db: Database,
  { bundle_id }: Pick<CaseRecord, 'bundle_id'>
): Promise<Output<'case.show'>['bundle']> {
  const found = bundle_id ? await loadBundle(db, bundle_id) : undefined
  if (!found) return null
  const { bundle, event, cases } = found
  return {
    id: bundle.id,
    name: event.name,
    code: bundle.code,
    cases: cases.map(({ record, guide }) => ({
      caseId: record.id,
      serviceName: guide.name,
      status: record.status
    }))
  }
}

/** The whole of it. */
export async function presentWholeBundle(
  context: Context,
  { bundle, event, cases }: LoadedBundle
): Promise<BundleView> {
  const running = cases.filter(({ record }) => !isFinal(record.status))
  const set = oneSet(running.map((loaded) => ({ ...loaded, status: loaded.record.status })))
  const items = set.map(({ item }) => item)
  const first = running[0] ?? cases[0]
  const booking = first && (await visitOf(context.db, first.record))
  return {
    id: bundle.id,
    lifeEventId: event.id,
    name: event.name,
    code: bundle.code,
    forRelative: await relativeName(context.db, bundle),
    cases: await presentCases(context, cases),
    documents: first ? await presentSet(context, first, set) : [],
    missingCount: missingItems(items).length,
    readiness: readiness(items),
    questions: presentQuestions(running),
    booking: booking ? await presentBooking(context, booking) : null,
    visits: cases.reduce((sum, { record }) => sum + record.visits, 0),
    deferUntil: await laterDate(context, running, booking)
  }
}

async function presentCases(
  context: Context,
  cases: readonly LoadedCase[]
): Promise<BundleView['cases']> {
  const departments = await departmentNames(context.db)
  const rows = await rowsOf(context, cases)
  return cases.flatMap(({ record, guide }, i) => {
    const row = rows[i]
    if (!row) return []
    return {
      ...row,
      code: record.code,
      departmentName: departments[guide.department] ?? guide.department,
      answers: record.answers,
      openQuestions: unansweredSituations(guide, record.answers).map(({ id }) => id)
    }
  })
}

async function presentSet(
  context: Context,
  { record }: LoadedCase,
  set: readonly SetDocument<LoadedCase & { status: CaseRecord['status'] }>[]
): Promise<BundleView['documents']> {
  const items = set.map(({ item }) => item)
  const ids = items.flatMap(({ supply }) => supply?.fileIds ?? [])
  const own = context.actor?.personId === record.person_id
  const views = await presentItems(context, items, {
    files: await filesById(context.db, ids),
    wallet: own ? await walletOf(context.db, record.person_id, record.subject_id) : []
  })
  return set.flatMap(({ item, through, cases }, i) => {
    const view = views[i]
    if (!view) return []
    const way = item.supply?.way ?? null
    const stands = supplyObstacle(through.items, item.document.id, way, through.status)
    const ended = through.status === 'decided'
    return {
      ...view,
      caseId: through.record.id,
      open: stands === null && !ended,
      services: cases.map(({ guide }) => guide.name)
    }
  })
}

/** Asked while they are drafts; each once, through the first case that asks it. */
function presentQuestions(running: readonly LoadedCase[]): BundleView['questions'] {
  const drafts = running.filter(({ record }) => record.status === 'draft')
  const asking = drafts.map(({ record, guide }) => ({
    id: record.id,
    situations: guide.situations
  }))
  const answers = Object.fromEntries(drafts.map(({ record }) => [record.id, record.answers]))
  const names = new Map(drafts.map(({ record, guide }) => [record.id, guide.name]))
  return askedTogether(asking, answers).map(({ situation, services, chosen }) => ({
    caseId: services[0] ?? '',
    situation,
    chosen,
    services: services.flatMap((id) => names.get(id) ?? [])
  }))
}

// Something changes hands: each side types the code that the other says (or the resident signs), and
// once both are there it is done, whoever was last. A delivery then ends the case (AL-44); what was
// fetched lies with the clerk, who looks at it (ZJ-11.2).
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { handoverDone } from '@/domain/errand/handover'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { lockBundleOf } from '../../database/bundles'
import { saveSupply } from '../../database/case-documents'
import { errandsOfCases, type ErrandChanges } from '../../database/errands'
import { advance } from '../case/advance'
import { loadCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { supplySiblings } from '../life-event/supply-siblings'
import { checkCode } from './check-code'
import { fetchedDocument } from './fetched-document'
import { errandRefusal, loadForResident, loadForWorker, type LoadedErrand } from './load-errand'
import { documentName, moveErrand, noErrand } from './move-errand'

type Answer = Result<Output<'errand.hand-over'>>
type Side = 'grid-worker' | 'resident'

export const handOver: UseCase<'errand.hand-over'> = async (context, input) => {
  await lockBundleOf(context.db, input.errandId)
  const found = await loadForWorker(context, input.errandId)
  if (found?.errand.worker_id !== context.actor.personId) return noErrand()
  if (input.signedBy) {
    const changes = { worker_side_at: new Date(context.now), signed_on_paper: true }
    return confirm(context, found, 'grid-worker', changes, { signedBy: input.signedBy })
  }
  if (!input.code) return refuse('invalid-input', { field: 'code', detail: 'empty' })
  return typed(context, found, 'grid-worker', input.code)
}

export const receiveErrand: UseCase<'errand.receive'> = async (context, input) => {
  await lockBundleOf(context.db, input.errandId)
  const found = await loadForResident(context, input.errandId)
  return found ? typed(context, found, 'resident', input.code) : noErrand()
}

/** A code that is wrong is counted and answered; one too many is refused until tomorrow. */
async function typed(
  context: SignedIn,
  found: LoadedErrand,
  as: Side,
  code: string
): Promise<Answer> {
  const refused = errandRefusal(found.errand, actionOf(as), as)
  if (refused) return refused
  const checked = await checkCode(context, found.errand, as, code)
  if (!checked.ok) return checked
  if (!checked.data.accepted) return answer({ ...checked.data, done: false })
  const now = new Date(context.now)
  const side = as === 'resident' ? { resident_side_at: now } : { worker_side_at: now }
  return confirm(context, found, as, side, {}, checked.data.triesLeft)
}

async function confirm(
  context: SignedIn,
  found: LoadedErrand,
  as: Side,
  side: ErrandChanges,
  data: Record<string, string>,
  triesLeft = 0
): Promise<Answer> {
  const action = actionOf(as)
  const moved = await moveErrand(context, found, { action, as, changes: side, data })
  if (!moved.ok) return moved
  const last = await finishWhereBoth(context, found, moved.data, as)
  if (!last.ok) return last
  return answer({ accepted: true, triesLeft, done: last.data })
}

/** True where both sides are there now, and the errand is finished. */
async function finishWhereBoth(
  context: SignedIn,
  { errand }: LoadedErrand,
  record: CaseRecord,
  as: Side
): Promise<Result<boolean>> {
  const now = (await errandsOfCases(context.db, [record.id])).find(({ id }) => id === errand.id)
  if (!now) throw new Error(`errand ${errand.id} vanished`)
  const sides = {
    workerSide: now.worker_side_at !== null,
    residentSide: now.resident_side_at !== null,
    signedOnPaper: now.signed_on_paper
  }
  if (!handoverDone(sides)) return answer(false)
  const one = { errand: now, loaded: await loadCase(context.db, record) }
  const finished = await finish(context, one, as)
  return finished.ok ? answer(true) : finished
}

async function finish(context: SignedIn, one: LoadedErrand, as: Side): Promise<Result<CaseRecord>> {
  if (one.errand.kind === 'fetch-document') return finishFetching(context, one, as)
  const serviceName = one.loaded.guide.name
  const moved = await moveErrand(context, one, { action: 'finish', as, changes: done(context) })
  if (!moved.ok) return moved
  return advance(context, await loadCase(context.db, moved.data), {
    action: 'deliver',
    as: as === 'grid-worker' ? 'grid-worker' : 'system',
    data: { way: 'grid' },
    changes: { delivered_on: dateAt(context.now) },
    notice: { kind: 'delivered', serviceName }
  })
}

/** What was fetched for one case of a life event is there for all of them (ZJ-7). */
async function finishFetching(
  context: SignedIn,
  one: LoadedErrand,
  as: Side
): Promise<Result<CaseRecord>> {
  const { record, guide } = one.loaded
  const fetched = fetchedDocument(context, one)
  const document = documentName(one) ?? ''
  const moved = await moveErrand(context, one, {
    action: 'finish',
    as,
    changes: done(context),
    write: async (db) => {
      if (fetched) await saveSupply(db, record.id, fetched.kind, fetched.supply)
    },
    notice: { kind: 'errand-fetched', serviceName: guide.name, document }
  })
  if (!moved.ok || !fetched) return moved
  await supplySiblings(context, moved.data, fetched.kind, fetched.supply)
  return moved
}

function done({ now }: SignedIn): ErrandChanges {
  return { status: 'done', done_at: new Date(now) }
}

function actionOf(as: Side): 'hand-over' | 'receive' {
  return as === 'resident' ? 'receive' : 'hand-over'
}

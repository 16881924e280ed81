// A resident starts on a life event: a draft for each of its services, all of them or none, with one
// set of documents (ZJ-2, ZJ-7). Who has already begun goes on with what there is.
import type { CheckedInput } from '@/contract/calls'
import { answer, refuse, type Failure } from '@/contract/failure'
import { isFinal } from '@/domain/case/status'
import { wrongAnswer } from '@/domain/service/check-answers'
import type { Answers } from '@/domain/service/condition'
import type { Guide } from '@/domain/service/guide'
import { answersSpread } from '@/domain/service/life-event-answers'
import { findOpenBundle, insertBundle, lockBundle, type BundleRecord } from '../../database/bundles'
import { findDraft } from '../../database/cases'
import { newId } from '../../database/new-id'
import { allGuides, allLifeEvents } from '../../database/offered'
import { lockPerson, relativesOf } from '../../database/people'
import { insertDraft } from '../case/insert-draft'
import { loadCase, type LoadedCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { loadBundle } from './load-bundle'
import { moveSibling } from './move-sibling'
import { presentWholeBundle } from './present-bundle'
import { fillGaps } from './supply-siblings'

type In = CheckedInput<'life-event.start'>

export const startLifeEvent: UseCase<'life-event.start'> = async (context, input) => {
  const guides = await chosenGuides(context, input)
  if ('code' in guides) return { ok: false, failure: guides }
  const wrong = wrongAnswers(guides, input.answers)
  if (wrong) return { ok: false, failure: wrong }
  const subjectId = input.relativeId ?? context.actor.personId
  if (input.relativeId && !(await isRelative(context, subjectId))) {
    return refuse('not-found', { field: 'relativeId' })
  }
  const bundle = await openBundle(context, input, subjectId)
  // A received life event is complete as it is: it goes its way.
  if (bundle.code === null) await openCases(context, bundle, guides, input.answers)
  const whole = await loadBundle(context.db, bundle.id)
  if (!whole) throw new Error(`bundle ${bundle.id} vanished`)
  return answer(await presentWholeBundle(context, whole))
}

async function chosenGuides({ db }: SignedIn, input: In): Promise<Guide[] | Failure> {
  const events = (await allLifeEvents(db)).map(({ event }) => event)
  const event = events.find(({ id }) => id === input.lifeEventId)
  if (!event) return { code: 'not-found', field: 'lifeEventId' }
  const strange = input.without.find((id) => !event.services.includes(id))
  if (strange) return { code: 'invalid-input', field: 'without', detail: 'choice' }
  const ids = event.services.filter((id) => !input.without.includes(id))
  if (ids.length === 0) return { code: 'invalid-input', field: 'without', detail: 'empty' }
  const guides = (await allGuides(db)).map(({ guide }) => guide)
  return ids.flatMap((id) => guides.find((guide) => guide.id === id) ?? [])
}

function wrongAnswers(guides: readonly Guide[], answers: In['answers']): Failure | null {
  for (const guide of guides) {
    const wrong = wrongAnswer(guide, answers[guide.id] ?? {})
    if (wrong) {
      return { code: 'invalid-input', field: `answers.${guide.id}.${wrong}`, detail: 'choice' }
    }
  }
  return null
}

async function isRelative({ db, actor }: SignedIn, id: string): Promise<boolean> {
  return (await relativesOf(db, actor.personId)).some((relative) => relative.id === id)
}

/** The one that still runs, or a new one; two taps at the same moment make one. */
async function openBundle(
  { db, actor, now }: SignedIn,
  { actionId, lifeEventId }: In,
  subjectId: string
): Promise<BundleRecord> {
  await lockPerson(db, actor.personId)
  const key = { personId: actor.personId, subjectId, lifeEventId }
  const open = await findOpenBundle(db, key)
  if (open) return lockBundle(db, open.id)
  return insertBundle(db, { id: actionId, ...key, at: new Date(now) })
}

/** A draft for each service that has none here, then one set of answers and of documents. */
async function openCases(
  context: SignedIn,
  bundle: BundleRecord,
  guides: readonly Guide[],
  given: Readonly<Record<string, Answers>>
): Promise<void> {
  const open = (await loadBundle(context.db, bundle.id))?.cases ?? []
  const running = open.filter(({ record }) => !isFinal(record.status))
  const before = Object.fromEntries(running.map((c) => [c.guide.id, c.record.answers]))
  const answers = answersSpread(
    guides,
    Object.fromEntries(guides.map(({ id }) => [id, { ...before[id], ...given[id] }]))
  )
  for (const guide of guides) {
    const known = running.find((one) => one.guide.id === guide.id)
    await openCase(context, bundle, known ?? null, { guide, answers: answers[guide.id] ?? {} })
  }
  await fillGaps(context, bundle.id)
}

async function openCase(
  context: SignedIn,
  bundle: BundleRecord,
  known: LoadedCase | null,
  { guide, answers }: { readonly guide: Guide; readonly answers: Answers }
): Promise<void> {
  const person = { personId: bundle.person_id, subjectId: bundle.subject_id }
  const key = { ...person, serviceId: guide.id }
  const draft = known?.record ?? (await findDraft(context.db, key))
  if (!draft) {
    await insertDraft(context, { ...key, id: newId(context.now), answers, bundleId: bundle.id })
    return
  }
  const changed = { ...draft.answers, ...answers }
  const same = JSON.stringify(changed) === JSON.stringify({ ...draft.answers })
  if (draft.status !== 'draft' || (same && draft.bundle_id)) return
  // What was begun alone goes on here, with what it has and with its booking.
  await moveSibling(context, await loadCase(context.db, draft), {
    action: 'supply',
    as: 'resident',
    data: draft.bundle_id ? { answers: changed } : { answers: changed, joined: bundle.id },
    changes: { answers: JSON.stringify(changed), bundle_id: bundle.id }
  })
}

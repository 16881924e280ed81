// Calls on life events (一件事): one case for each service under one code, with one set of documents.
import * as v from 'valibot'
import type { Situation } from '@/domain/service/guide'
import { bookingView } from './booking'
import { change, read } from './call'
import { caseRow } from './case-row'
import { checklistItemView } from './case-view'
import { actionId, answers, id, outDate, slug, word } from './fields'

/** A case of the life event, as in a list; with what its questions and its code are. */
const bundleCase = v.object({
  ...caseRow.entries,
  code: v.nullable(v.string()),
  departmentName: v.string(),
  answers,
  /** Questions that are still open. */
  openQuestions: v.array(v.string())
})

/** A document of the one set: given through one of the cases, it is given in all of them (ZJ-7). */
const setDocument = v.object({
  ...checklistItemView.entries,
  /** The case through which it is given. */
  caseId: v.string(),
  /** False where it can't be given or changed any more. */
  open: v.boolean(),
  /** The names of the services that need it. */
  services: v.array(v.string())
})

const question = v.object({
  /** The case through which it is answered; cases that ask the same follow. */
  caseId: v.string(),
  situation: v.custom<Situation>((value) => typeof value === 'object'),
  chosen: v.nullable(v.string()),
  services: v.array(v.string())
})

export const bundleView = v.object({
  id: v.string(),
  lifeEventId: v.string(),
  name: v.string(),
  /** The one code; the cases have it with -1, -2, -3. Null until they are received. */
  code: v.nullable(v.string()),
  /** For whom, masked; null for oneself. */
  forRelative: v.nullable(v.string()),
  cases: v.array(bundleCase),
  documents: v.array(setDocument),
  missingCount: v.number(),
  readiness: word(['ready', 'deferrable-missing', 'missing']),
  questions: v.array(question),
  /** The one booking that serves all of them (ZJ-2). */
  booking: v.nullable(bookingView),
  /** ZJ-2: visits to a counter so far, of all its cases together. */
  visits: v.number(),
  /** Until when deferrable documents could come if it were accepted provisionally today. */
  deferUntil: v.nullable(outDate)
})

export const lifeEventCalls = {
  'life-event.start': change(
    'Starts a case for each service of a life event, or goes on with those there are; its id is the actionId',
    v.object({
      actionId,
      lifeEventId: slug,
      relativeId: v.nullable(id),
      /** Answers by service. */
      answers: v.record(slug, answers, 'type'),
      /** Services that are left out. */
      without: v.optional(v.array(slug), [])
    }),
    bundleView
  ),
  'life-event.case': read(
    'The cases of a life event with their one set of documents',
    v.object({ bundleId: id }),
    bundleView
  )
}

// Calls on cases: start one, supply its documents, follow it; and what clerks and handlers do to it.
import * as v from 'valibot'
import { supplyWays, verdicts } from '@/domain/checklist/supply'
import { stopGrounds } from '@/domain/service/guide'
import { change, read } from './call'
import { caseRow, caseView } from './case-view'
import { actionId, answers, id, outDate, outInstant, slug, text, word } from './fields'

const act = { actionId, caseId: id }
const reasons = text(500, 2)

export const caseCalls = {
  'case.start': change(
    'Starts the draft of a case, or goes on with the one there is; its id is the actionId',
    v.object({ actionId, serviceId: slug, answers, relativeId: v.nullable(id) }),
    caseView
  ),
  'case.answer': change(
    'Changes the answers that decide which documents are needed',
    v.object({ ...act, answers }),
    caseView
  ),
  'case.supply': change(
    'Supplies, confirms (ZJ-7) or replaces (ZJ-9) one document, or takes it back (way null)',
    v.object({
      ...act,
      documentId: slug,
      way: v.nullable(word(supplyWays)),
      fileIds: v.optional(v.pipe(v.array(id), v.maxLength(20, 'too-many')), []),
      /** A wallet document whose files are used. */
      walletId: v.optional(id),
      note: v.optional(text(200), '')
    }),
    caseView
  ),
  'case.list': read('My cases', v.object({}), v.object({ cases: v.array(caseRow) })),
  'case.show': read(
    'One case with checklist, timeline, booking',
    v.object({ caseId: id }),
    caseView
  ),
  'case.withdraw': change('The resident takes the case back', v.object(act), caseView),
  'case.receive': change('A clerk receives the documents at the counter', v.object(act), caseView),
  'case.review': change(
    'A clerk says of one document whether it is right, wrong (why) or missing (ZJ-43)',
    v.object({
      ...act,
      documentId: slug,
      verdict: word(verdicts),
      reason: v.optional(text(200), '')
    }),
    caseView
  ),
  'case.accept': change('Accepts a complete case (ZJ-11.1)', v.object(act), caseView),
  'case.accept-provisionally': change(
    'Accepts with only deferrable documents missing (ZJ-11.2)',
    v.object(act),
    caseView
  ),
  'case.ask-for-correction': change('Gives the one-time notice (ZJ-11.3)', v.object(act), caseView),
  'case.refuse': change(
    'Refuses a case with written reasons (AL-32, ZJ-11.3)',
    v.object({ ...act, reasons, authority: v.optional(text(60), '') }),
    caseView
  ),
  'case.settle-deferred': change('Finds the deferred documents right', v.object(act), caseView),
  'case.revoke': change(
    'Revokes a provisional acceptance with written reasons (ZJ-11.2)',
    v.object({ ...act, reasons }),
    caseView
  ),
  'case.suspend': change(
    'Stops the clock on a legal ground, with the time needed (AL-45, ZJ-28)',
    v.object({
      ...act,
      ground: word(stopGrounds),
      workingDays: v.pipe(
        v.number('type'),
        v.integer('number'),
        v.minValue(1, 'number'),
        v.maxValue(120, 'number')
      ),
      note: text(200, 2)
    }),
    caseView
  ),
  'case.resume': change('Lets the clock run again', v.object(act), caseView),
  'case.decide': change(
    'Decides: granted or denied, with reasons where denied',
    v.object({ ...act, granted: v.boolean('type'), reasons: v.optional(text(500), '') }),
    caseView
  ),
  'case.deliver': change('Hands the result over (AL-44)', v.object(act), caseView),
  'ledger.verify': read(
    'Recomputes the hash chain of a case',
    v.object({ caseId: id }),
    v.object({
      intact: v.boolean(),
      events: v.number(),
      brokenAt: v.nullable(v.number()),
      lastHash: v.string(),
      firstAt: v.nullable(outInstant),
      checkedOn: outDate
    })
  )
}

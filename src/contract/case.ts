// Calls on cases: start one, supply its documents, follow it; and what clerks and handlers do to it.
import * as v from 'valibot'
import { supplyWays, verdicts } from '@/domain/checklist/supply'
import { change, read } from './call'
import { caseRow } from './case-row'
import { caseView } from './case-view'
import { actionId, answers, id, idNumber, phone, slug, text, word } from './fields'

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
  'case.file': change(
    'Files the case online with an office; looked at within 1 working day (ZJ-6)',
    v.object({ ...act, officeId: slug }),
    caseView
  ),
  'case.walk-in': change(
    'A clerk opens and receives a case for somebody without a booking (ZJ-12); its id is the actionId',
    v.object({
      actionId,
      name: text(30, 1),
      idNumber,
      phone: v.optional(phone(0), ''),
      /** Where they live: without a phone they are told there, by a grid worker. */
      home: v.optional(v.object({ gridId: slug, address: text(100, 4) })),
      serviceId: slug,
      answers,
      consent: v.literal(true, 'consent'),
      /** The ticket of the hall with which they stand here. */
      ticketId: v.optional(id)
    }),
    caseView
  ),
  'case.receive': change('A clerk receives the documents at the counter', v.object(act), caseView),
  'case.review': change(
    'A clerk says of one document whether it is right, wrong (why) or missing (ZJ-43)',
    v.object({
      ...act,
      documentId: slug,
      verdict: word(verdicts),
      reason: v.optional(text(200), ''),
      /** ZJ-9: the other proof that the resident shows at the counter instead. */
      otherProof: v.optional(text(100), '')
    }),
    caseView
  ),
  'case.accept': change('Accepts a complete case (ZJ-11.1)', v.object(act), caseView),
  'case.accept-provisionally': change(
    'Accepts with only deferrable documents missing, and the written promise to bring them (ZJ-11.2)',
    v.object({ ...act, committed: v.literal(true, 'commitment') }),
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
  'case.ask-extension': change(
    'Asks for more time, at most 10 working days and once, with reasons (AL-42)',
    v.object({
      ...act,
      workingDays: v.pipe(
        v.number('type'),
        v.integer('number'),
        v.minValue(1, 'number'),
        v.maxValue(10, 'number')
      ),
      reasons
    }),
    caseView
  ),
  'case.extend': change(
    'Approves the extension; the resident is told why',
    v.object(act),
    caseView
  ),
  'case.decline-extension': change(
    'Declines the extension, with reasons',
    v.object({ ...act, reasons }),
    caseView
  ),
  'case.decide': change(
    'Decides: granted or denied, with reasons where denied',
    v.object({ ...act, granted: v.boolean('type'), reasons: v.optional(text(500), '') }),
    caseView
  ),
  'case.deliver': change('Hands the result over (AL-44)', v.object(act), caseView)
}

// What of a case crosses the wire: the whole of it, and its row in a list.
import * as v from 'valibot'
import { caseActions, caseStatuses } from '@/domain/case/status'
import { stopGrounds, type Guide } from '@/domain/service/guide'
import { verdicts } from '@/domain/checklist/supply'
import { bookingView } from './booking'
import { answers, outDate, outInstant, word } from './fields'
import { looks } from './service'

const fileRow = v.object({
  id: v.string(),
  name: v.string(),
  mediaType: v.string(),
  size: v.number(),
  url: v.nullable(v.string())
})

export const checklistItemView = v.object({
  documentId: v.string(),
  kind: v.string(),
  name: v.string(),
  hint: v.string(),
  why: v.string(),
  where: v.string(),
  otherProof: v.nullable(v.string()),
  look: word(looks),
  main: v.boolean(),
  deferrable: v.boolean(),
  bringOriginal: v.boolean(),
  state: word([
    'missing',
    'deferrable',
    'shared',
    'confirmed',
    'have',
    'bringing',
    'replaced',
    'wrong',
    'deferred'
  ]),
  /** What a department holds, masked (ZJ-7). */
  shared: v.nullable(v.object({ department: v.string(), summary: v.string() })),
  contradicted: v.boolean(),
  files: v.array(fileRow),
  /** What other proof it is (ZJ-9). */
  note: v.string(),
  verdict: v.nullable(word(verdicts)),
  reason: v.string(),
  due: v.nullable(outDate),
  /** Wallet documents of the same kind that could be used. */
  inWallet: v.array(v.object({ documentId: v.string(), addedAt: outInstant, pages: v.number() }))
})

/** 一次性告知单 (ZJ-11.3) or the notice of a provisional acceptance (ZJ-11.2). */
export const oneTimeNotice = v.object({
  kind: word(['correction', 'provisional']),
  givenAt: outInstant,
  due: outDate,
  items: v.array(
    v.object({
      documentId: v.string(),
      name: v.string(),
      problem: word(['missing', 'wrong']),
      reason: v.string(),
      where: v.string()
    })
  )
})

const timelineEntry = v.object({
  at: outInstant,
  /** A case action or a booking action, prefixed `booking.`. */
  action: v.string(),
  /** Masked name of who did it; null for the resident's own acts, the timer and the system. */
  actor: v.nullable(v.string()),
  actorRole: v.string(),
  rule: v.nullable(v.string()),
  facts: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())]))
})

const due = v.object({
  date: outDate,
  provisional: v.boolean(),
  workingDaysLeft: v.number(),
  /** Share of the promised time that has run, 0 to 1. */
  used: v.number(),
  light: word(['green', 'yellow', 'red', 'overdue']),
  /** Why it moved, where it did. */
  movedFrom: v.nullable(outDate),
  stoppedDays: v.number()
})

const stop = v.object({
  ground: word(stopGrounds),
  since: outDate,
  workingDays: v.number(),
  note: v.string()
})

export const caseView = v.object({
  id: v.string(),
  status: word(caseStatuses),
  /** The one code of the case; null while it is a draft. */
  code: v.nullable(v.string()),
  serviceId: v.string(),
  serviceName: v.string(),
  departmentName: v.string(),
  limit: v.nullable(v.object({ days: v.number(), unit: word(['working-days', 'calendar-days']) })),
  onTheSpot: v.boolean(),
  feeYuan: v.number(),
  result: v.string(),
  /** For whom, masked; null for oneself. */
  forRelative: v.nullable(v.string()),
  /** Whose case: masked name and phone, for staff only. */
  applicant: v.nullable(v.object({ name: v.string(), idNumber: v.string(), phone: v.string() })),
  answers,
  /** Situations of the guide, with the questions that are still open. */
  situations: v.custom<Guide['situations']>((value) => Array.isArray(value)),
  openQuestions: v.array(v.string()),
  items: v.array(checklistItemView),
  missingCount: v.number(),
  readiness: word(['ready', 'deferrable-missing', 'missing']),
  booking: v.nullable(bookingView),
  office: v.nullable(v.object({ id: v.string(), name: v.string(), phone: v.string() })),
  due: v.nullable(due),
  stop: v.nullable(stop),
  /** Why it was refused, revoked or denied, in the words of who did it. */
  reasons: v.nullable(v.string()),
  granted: v.nullable(v.boolean()),
  notice: v.nullable(oneTimeNotice),
  flow: v.array(v.object({ id: v.string(), name: v.string(), department: v.string() })),
  timeline: v.array(timelineEntry),
  /** ZJ-2: visits to a counter so far. */
  visits: v.number(),
  eventCount: v.number(),
  actions: v.array(v.object({ action: word(caseActions), obstacle: v.nullable(v.string()) })),
  /** Until when deferrable documents could come if it were accepted provisionally today. */
  deferUntil: v.nullable(outDate),
  correctUntil: v.nullable(outDate)
})

export const caseRow = v.object({
  id: v.string(),
  status: word(caseStatuses),
  serviceId: v.string(),
  serviceName: v.string(),
  forRelative: v.nullable(v.string()),
  missingCount: v.number(),
  due: v.nullable(outDate),
  workingDaysLeft: v.nullable(v.number()),
  stopped: v.boolean(),
  /** Correction or deferred documents due, where something is asked of the resident. */
  correctionDue: v.nullable(outDate),
  deferredDue: v.nullable(outDate),
  booking: v.nullable(
    v.object({ id: v.string(), date: outDate, start: v.number(), officeName: v.string() })
  ),
  granted: v.nullable(v.boolean()),
  visits: v.number(),
  updatedAt: outInstant
})

// What of a case crosses the wire: the whole of it. Its row in a list is in case-row.ts.
import * as v from 'valibot'
import { paperKinds } from '@/domain/case/paper'
import { caseActions, caseStatuses, channels } from '@/domain/case/status'
import { holdupKinds } from '@/domain/case/holdup'
import { verdicts } from '@/domain/checklist/supply'
import { carriedKinds, deliveryWays, errandStatuses } from '@/domain/errand/errand'
import { failReasons } from '@/domain/errand/next-try'
import { ratingLevels } from '@/domain/rating/rating'
import type { Guide } from '@/domain/service/guide'
import { bookingView } from './booking'
import { answers, outDate, outInstant, word } from './fields'
import { looks } from './service'
import { extensionView, light, stepView, stopView, urgeView } from './step-view'

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
  /** A case action, a booking action prefixed `booking.`, or `tell`: by word of mouth. */
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
  light,
  /** Why it moved, where it did. */
  movedFrom: v.nullable(outDate),
  stoppedDays: v.number(),
  /** Working days by which it was extended (AL-42). */
  extendedDays: v.number()
})

/** What holds the case up now, for one sentence; its facts are what that sentence needs. */
export const holdup = v.object({
  kind: word(holdupKinds),
  facts: v.record(v.string(), v.union([v.string(), v.number()]))
})

/** 代跑: what a grid worker brings or fetches. The address and the code are the resident's alone. */
const errandRow = v.object({
  id: v.string(),
  kind: word(carriedKinds),
  status: word(errandStatuses),
  documentName: v.nullable(v.string()),
  gridName: v.string(),
  address: v.nullable(v.string()),
  workerName: v.nullable(v.string()),
  /** The code that the resident says to the worker. */
  myCode: v.nullable(v.string()),
  handedOver: v.boolean(),
  received: v.boolean(),
  tries: v.number(),
  lastFailure: v.nullable(word(failReasons)),
  nextTryOn: v.nullable(outDate)
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
  applicant: v.nullable(
    v.object({
      name: v.string(),
      idNumber: v.string(),
      phone: v.string(),
      /** A grid worker tells them what others read on theirs. */
      noPhone: v.boolean()
    })
  ),
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
  /** The stop under which the whole case stands still. */
  stop: v.nullable(stopView),
  /** Why it was refused, revoked or denied, in the words of who did it. */
  reasons: v.nullable(v.string()),
  granted: v.nullable(v.boolean()),
  notice: v.nullable(oneTimeNotice),
  /** Every step of the flow in its order; those with the same `after` run side by side (ZJ-5). */
  steps: v.array(stepView),
  /** Why it is not moving, or what it waits for; null where nothing is to be said. */
  holdup: v.nullable(holdup),
  channel: v.nullable(word(channels)),
  /** ZJ-11.2: the resident has promised in writing to bring what is deferred. */
  committed: v.boolean(),
  papers: v.array(v.object({ code: v.string(), kind: word(paperKinds), issuedAt: outInstant })),
  extension: v.nullable(extensionView),
  /** Urges (督办), for staff; empty for the resident. */
  urges: v.array(urgeView),
  delivery: v.object({ way: word(deliveryWays), due: v.nullable(outDate) }),
  errands: v.array(errandRow),
  /** The life event it belongs to, with the cases that go along. */
  bundle: v.nullable(
    v.object({
      id: v.string(),
      name: v.string(),
      code: v.nullable(v.string()),
      cases: v.array(
        v.object({ caseId: v.string(), serviceName: v.string(), status: word(caseStatuses) })
      )
    })
  ),
  /** One's own case that is over: how it was, or until when one can say so; null where neither is. */
  rating: v.nullable(v.object({ until: outDate, level: v.nullable(word(ratingLevels)) })),
  timeline: v.array(timelineEntry),
  /** ZJ-2: visits to a counter so far. */
  visits: v.number(),
  eventCount: v.number(),
  actions: v.array(v.object({ action: word(caseActions), obstacle: v.nullable(v.string()) })),
  /** Until when deferrable documents could come if it were accepted provisionally today. */
  deferUntil: v.nullable(outDate),
  correctUntil: v.nullable(outDate)
})

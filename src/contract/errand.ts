// Calls on delivery and errands (代跑): how the result reaches the resident, and who carries it (ZJ-30).
import * as v from 'valibot'
import { carriedKinds, deliveryWays, errandStatuses } from '@/domain/errand/errand'
import { signers } from '@/domain/errand/handover'
import { failReasons } from '@/domain/errand/next-try'
import { listeners } from '@/domain/errand/tell'
import type { NoticeContent } from '@/domain/notice/notice'
import { change, read } from './call'
import { caseView } from './case-view'
import { actionId, date, id, outDate, outInstant, slug, text, word } from './fields'
import { light } from './step-view'

const gridView = v.object({
  id: v.string(),
  name: v.string(),
  latitude: v.number(),
  longitude: v.number()
})

/** What every errand has, as the worker sees it who may take it, or has taken it. */
const task = {
  id: v.string(),
  status: word(errandStatuses),
  mine: v.boolean(),
  serviceName: v.string(),
  /** Masked. */
  name: v.string(),
  /** In full once it is taken; null before that. */
  address: v.nullable(v.string()),
  tries: v.number(),
  lastFailure: v.nullable(word(failReasons)),
  nextTryOn: v.nullable(outDate),
  /** True where it is not to be tried before a later day. */
  later: v.boolean(),
  due: v.nullable(outDate),
  workingDaysLeft: v.nullable(v.number()),
  used: v.number(),
  light: v.nullable(light),
  /** ZJ-30: nobody pays for it. */
  feeYuan: v.literal(0)
}

/** Something to bring or to fetch, for a case. */
const carriedTask = v.object({
  ...task,
  caseId: v.string(),
  code: v.nullable(v.string()),
  kind: word(carriedKinds),
  /** Masked. */
  phone: v.string(),
  /** What to bring, or what to fetch. */
  carry: v.string(),
  /** The code that the worker says to the resident; null until it is taken. */
  workerCode: v.nullable(v.string()),
  /** True once the worker has typed the resident's code, and the other way round. */
  handedOver: v.boolean(),
  received: v.boolean()
})

/** Something to say to somebody who has no phone; what it is, once it is taken. */
const tellTask = v.object({
  ...task,
  kind: v.literal('tell'),
  content: v.nullable(v.custom<NoticeContent>((value) => typeof value === 'object')),
  /** All that is wrong with the papers, where that is what is told (ZJ-11.3). */
  problems: v.array(
    v.object({ name: v.string(), problem: word(['missing', 'wrong']), reason: v.string() })
  )
})

const errandTask = v.variant('kind', [carriedTask, tellTask])

const callRow = v.object({
  id: v.string(),
  caseId: v.string(),
  code: v.nullable(v.string()),
  kind: word(carriedKinds),
  serviceName: v.string(),
  carry: v.string(),
  name: v.string(),
  phone: v.string(),
  workerName: v.nullable(v.string()),
  doneAt: outInstant,
  signedOnPaper: v.boolean(),
  tries: v.number()
})

/** A code that was wrong is an answer, not a refusal: it is counted, and a refusal leaves nothing. */
const handover = v.object({
  accepted: v.boolean(),
  triesLeft: v.number(),
  /** True once both sides are there. */
  done: v.boolean()
})

/** Somebody without a phone who was not told in time, for whoever sees to it. */
const lateTelling = v.object({
  id: v.string(),
  /** Empty where it is about no service. */
  serviceName: v.string(),
  /** Masked. */
  name: v.string(),
  gridName: v.string(),
  /** Who has taken it, masked; null where nobody has. */
  workerName: v.nullable(v.string()),
  tries: v.number(),
  lastFailure: v.nullable(word(failReasons)),
  nextTryOn: v.nullable(outDate),
  due: outDate,
  workingDaysLeft: v.number()
})

const act = { actionId, errandId: id }
const sixDigits = v.pipe(v.string('type'), v.regex(/^\d{6}$/, 'code'))
const address = text(100, 4)
const moved = v.object({ errandId: v.string(), status: word(errandStatuses) })

export const errandCalls = {
  'case.choose-delivery': change(
    'Chooses how the result comes: at the counter, electronic (ZJ-15) or brought by a grid worker',
    v.object({
      actionId,
      caseId: id,
      way: word(deliveryWays),
      gridId: v.optional(slug),
      address: v.optional(address)
    }),
    caseView
  ),
  'grid.list': read(
    'The grids of an office',
    v.object({ officeId: slug }),
    v.object({ grids: v.array(gridView) })
  ),
  'errand.ask': change(
    'Has a deferred document fetched from home (ZJ-11.2, ZJ-30); its id is the actionId',
    v.object({ actionId, caseId: id, documentId: slug, gridId: slug, address }),
    caseView
  ),
  'errand.list': read(
    'The errands of my grids, in the order of the way',
    v.object({}),
    v.object({
      officeName: v.string(),
      latitude: v.number(),
      longitude: v.number(),
      date: outDate,
      /** The working days on which a try that failed today may be made again. */
      nextTryDays: v.array(outDate),
      grids: v.array(v.object({ ...gridView.entries, errands: v.array(errandTask) }))
    })
  ),
  'errand.take': change('A grid worker takes an errand; one wins', v.object(act), moved),
  'errand.hand-over': change(
    'The worker types the code that the resident says; a signature stands for one without a phone',
    v.object({
      ...act,
      code: v.optional(sixDigits),
      /** Who signed on the worker's sheet, where there is no phone to show a code. */
      signedBy: v.optional(word(signers))
    }),
    handover
  ),
  'errand.receive': change(
    'The resident types the code that the worker says',
    v.object({ ...act, code: sixDigits }),
    handover
  ),
  'errand.fail': change(
    'A try that failed: why, and when the next one is',
    v.object({ ...act, reason: word(failReasons), nextTryOn: date }),
    moved
  ),
  'errand.told': change(
    'A worker has told somebody without a phone what there was to tell, and whom',
    v.object({ ...act, to: word(listeners) }),
    moved
  ),
  'errand.cancel': change(
    'Calls an errand off before anybody has set out; the result waits at the counter then',
    v.object(act),
    caseView
  ),
  'errand.calls': read(
    'Finished errands after which somebody is to be called, and those to tell that are overdue',
    v.object({}),
    v.object({ calls: v.array(callRow), late: v.array(lateTelling) })
  ),
  'errand.call-back': change(
    'Writes down what was said on the phone after an errand',
    v.object({ ...act, satisfied: v.boolean('type'), note: v.optional(text(200), '') }),
    v.object({ left: v.number() })
  )
}

// Calls on concerns: one place for enquiries and complaints (ZJ-42).
import * as v from 'valibot'
import { concernActions, concernKinds, concernStatuses } from '@/domain/concern/concern'
import { change, read } from './call'
import { actionId, id, outDate, outInstant, slug, text, word } from './fields'
import { light } from './step-view'

const concernView = v.object({
  id: v.string(),
  kind: word(concernKinds),
  status: word(concernStatuses),
  text: v.string(),
  at: outInstant,
  /** Until when it is answered. */
  due: outDate,
  /** Null once it is answered or taken back. */
  light: v.nullable(light),
  /** Share of the time that has run, 0 to 1. */
  used: v.number(),
  /** Below 0 once it is overdue; null once it is answered or taken back. */
  workingDaysLeft: v.nullable(v.number()),
  extended: v.boolean(),
  extendReasons: v.string(),
  officeName: v.string(),
  /** Who answers it; null until a dispatcher has said so. */
  department: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  answeredAt: v.nullable(outInstant),
  /** The case it is about, if any. */
  about: v.nullable(v.object({ caseId: v.string(), serviceName: v.string() })),
  /** Masked; null for one's own. */
  from: v.nullable(v.string()),
  actions: v.array(word(concernActions))
})
const list = v.object({ concerns: v.array(concernView) })
const act = { actionId, concernId: id }

export const concernCalls = {
  'concern.raise': change(
    'Asks or complains, about a case or about anything; its id is the actionId (ZJ-42)',
    v.object({
      actionId,
      kind: word(concernKinds),
      text: text(500, 2),
      officeId: slug,
      caseId: v.nullable(id)
    }),
    concernView
  ),
  'concern.list': read('What I have asked, the newest first', v.object({}), list),
  'concern.withdraw': change('Takes a concern back', v.object(act), concernView),
  'concern.queue': read(
    'What waits for an answer of my office or of my department, the first due first',
    v.object({}),
    v.object({
      officeName: v.string(),
      date: outDate,
      ...list.entries,
      /** To whom a concern can be given: departments that somebody handles for here. */
      departments: v.array(v.object({ id: v.string(), name: v.string() }))
    })
  ),
  'concern.designate': change(
    'Says which department answers; it can’t hand the concern back',
    v.object({ ...act, departmentId: slug }),
    concernView
  ),
  'concern.answer': change('Answers', v.object({ ...act, text: text(500, 2) }), concernView),
  'concern.extend': change(
    'Approves 5 more working days, once; the resident is told why',
    v.object({ ...act, reasons: text(200, 2) }),
    concernView
  )
}

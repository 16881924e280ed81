// Calls of the dispatch board (指挥室): who works on what, which lights turn, who is urged and answers.
import * as v from 'valibot'
import { boardGroups } from '@/domain/dispatch/group'
import { caseStatuses } from '@/domain/case/status'
import { stepStatuses } from '@/domain/case/steps'
import { urgeReasons } from '@/domain/case/urge'
import { change, read } from './call'
import { caseView } from './case-view'
import { actionId, date, id, outDate, outInstant, slug, text, word } from './fields'
import { light } from './step-view'

const lights = v.object({
  green: v.number(),
  yellow: v.number(),
  red: v.number(),
  overdue: v.number()
})

const departmentRow = v.object({
  id: v.string(),
  name: v.string(),
  open: v.number(),
  unassigned: v.number(),
  yellow: v.number(),
  red: v.number(),
  overdue: v.number(),
  /** How many can handle for it; 0 means that its steps reach nobody. */
  handlers: v.number()
})

/** One line of a queue: a step of a case, or, without a step, the case itself. */
const boardRow = v.object({
  caseId: v.string(),
  stepId: v.nullable(v.string()),
  code: v.nullable(v.string()),
  serviceName: v.string(),
  stepName: v.nullable(v.string()),
  departmentId: v.nullable(v.string()),
  departmentName: v.nullable(v.string()),
  /** Of the step, or of the case where there is no step. */
  status: word([...caseStatuses, ...stepStatuses]),
  /** Who holds it, masked; null where nobody does. */
  handler: v.nullable(v.string()),
  /** True where the one who holds it no longer works on such steps here. */
  handlerGone: v.boolean(),
  due: v.nullable(outDate),
  workingDaysLeft: v.nullable(v.number()),
  light: v.nullable(light),
  /** True while an urge waits for its answer. */
  urged: v.boolean(),
  urge: v.nullable(
    v.object({
      id: v.string(),
      reason: word(urgeReasons),
      note: v.string(),
      at: outInstant,
      answerBy: outDate,
      late: v.boolean()
    })
  ),
  extension: v.nullable(
    v.object({
      workingDays: v.number(),
      reasons: v.string(),
      askedOn: outDate,
      askedBy: v.string(),
      /** Who asks does not approve (AL-42). */
      mine: v.boolean()
    })
  )
})

const board = v.object({
  officeName: v.string(),
  date: outDate,
  /** The cases received since the quarter began, and what holds now. */
  figures: v.object({
    since: outDate,
    received: v.number(),
    decided: v.number(),
    /** Decided of those received, 0 to 1; null before the first. */
    share: v.nullable(v.number()),
    inHand: v.number(),
    lights,
    /** ZJ-2: visits for each decided case, on average; null without one. */
    visitsPerCase: v.nullable(v.number())
  }),
  departments: v.array(departmentRow),
  groups: v.array(v.object({ group: word(boardGroups), count: v.number() })),
  list: v.object({
    group: word(boardGroups),
    rows: v.array(boardRow),
    /** Where the list goes on; null at its end. */
    next: v.nullable(v.string())
  })
})

const handlerRow = v.object({
  id: v.string(),
  /** Staff see each other's names. */
  name: v.string(),
  /** Null for who handles for all departments. */
  departmentName: v.nullable(v.string()),
  open: v.number(),
  overdue: v.number(),
  me: v.boolean()
})

const step = { actionId, caseId: id, stepId: slug }

export const dispatchCalls = {
  'dispatch.board': read(
    'The dispatch board: figures, queues with their counts, and one of them, 50 rows at a time',
    v.object({
      /** Without one, the first queue in which something waits. */
      group: v.optional(word(boardGroups)),
      light: v.optional(light),
      departmentId: v.optional(slug),
      after: v.optional(text(200))
    }),
    board
  ),
  'dispatch.handlers': read(
    'Who can handle a step of a department, the one with the least to do first',
    v.object({ departmentId: slug }),
    v.object({ handlers: v.array(handlerRow) })
  ),
  'dispatch.assign': change(
    'Gives a step to a handler; who held it before stays in the record',
    v.object({
      ...step,
      handlerId: id,
      /** True where one saw that nobody holds it: a conflict where somebody does by now. */
      onlyIfFree: v.optional(v.boolean('type'), false)
    }),
    caseView
  ),
  'step.take': change('A handler takes a step of their department over', v.object(step), caseView),
  'dispatch.urge': change(
    'Urges whoever holds a step, or a case without one, with a day for the answer',
    v.object({
      actionId,
      caseId: id,
      stepId: v.nullable(slug),
      note: text(200, 2),
      answerBy: date
    }),
    caseView
  ),
  'dispatch.report-back': change(
    'The one who was urged reports back',
    v.object({ actionId, urgeId: id, text: text(300, 2) }),
    caseView
  )
}

// Calls on the steps of a case: a handler's list, and what they do to one (ZJ-5, AL-45, ZJ-28).
import * as v from 'valibot'
import { stepStatuses } from '@/domain/case/steps'
import { stopGrounds } from '@/domain/service/guide'
import { change, read } from './call'
import { caseView } from './case-view'
import { actionId, id, outDate, slug, text, word } from './fields'
import { light } from './step-view'

const stepRow = v.object({
  caseId: v.string(),
  stepId: v.string(),
  code: v.nullable(v.string()),
  name: v.string(),
  stepName: v.string(),
  serviceName: v.string(),
  departmentName: v.string(),
  status: word(stepStatuses),
  due: v.nullable(outDate),
  workingDaysLeft: v.nullable(v.number()),
  used: v.number(),
  light: v.nullable(light),
  mine: v.boolean(),
  /** Masked; null where nobody holds it. */
  handler: v.nullable(v.string()),
  urged: v.boolean()
})

const act = { actionId, caseId: id, stepId: slug }

export const stepCalls = {
  'step.list': read(
    'The open steps that are mine, and those of my departments that nobody holds',
    v.object({}),
    v.object({ date: outDate, steps: v.array(stepRow), urges: v.number() })
  ),
  'step.finish': change(
    'Records that a step is finished; what follows opens (ZJ-5)',
    v.object({ ...act, opinion: v.optional(text(300), '') }),
    caseView
  ),
  'step.stop': change(
    'Stops the clock of a step on a legal ground, with the time needed (AL-45, ZJ-28)',
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
  'step.resume': change('Lets the clock of a step run again', v.object(act), caseView)
}

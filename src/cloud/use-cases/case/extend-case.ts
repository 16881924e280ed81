// AL-42: more time, at most 10 working days and once, asked for while there still is some, approved by
// somebody else, and told to the resident with its reasons.
import type { CheckedInput } from '@/contract/calls'
import type { Failure } from '@/contract/failure'
import { handlesFor } from '@/domain/case/step-acts'
import { isOpenStep } from '@/domain/case/steps'
import { dateAt } from '@/domain/time/instant'
import { decideExtension, insertExtension } from '../../database/extensions'
import { newId } from '../../database/new-id'
import { loadCalendar } from '../../database/offered'
import { staffOf } from '../../database/staff'
import { updateStep } from '../../database/steps'
import { stepName } from '../dispatch/step-name'
import { tellStaff } from '../dispatch/tell-staff'
import type { SignedIn, UseCase } from '../environment'
import { actAtOffice } from './act'
import type { Move } from './advance'
import { caseDates, stepDates } from './case-clock'
import { clockFacts } from './case-facts'
import type { LoadedCase } from './load-case'

export const askExtension: UseCase<'case.ask-extension'> = (context, input) =>
  actAtOffice(context, input.caseId, (loaded) => asking(context, loaded, input))

function asking(
  context: SignedIn,
  loaded: LoadedCase,
  { workingDays, reasons }: CheckedInput<'case.ask-extension'>
): Move | Failure {
  if (!hasInHand(context, loaded)) return { code: 'obstacle', detail: 'other-handler' }
  const { record, guide } = loaded
  return {
    action: 'ask-extension',
    as: 'handler',
    data: { workingDays, reasons },
    write: async (db) => {
      await insertExtension(db, {
        id: newId(context.now),
        case_id: record.id,
        working_days: workingDays,
        reasons,
        asked_by: context.actor.personId,
        asked_on: dateAt(context.now)
      })
      const approvers = await staffOf(db, record.office_id ?? '', ['dispatcher', 'admin'])
      const what = {
        serviceName: guide.name,
        stepName: stepName(guide, null),
        workingDays,
        reasons
      }
      await tellStaff({ ...context, db }, approvers, record, {
        kind: 'extension-asked',
        code: record.code ?? '',
        ...what
      })
    }
  }
}

/** True where an open step is the actor's, or is nobody's and of their department. */
function hasInHand({ actor }: SignedIn, { steps }: LoadedCase): boolean {
  return steps
    .filter(isOpenStep)
    .some(({ handler_id, department_id }) =>
      handler_id === null
        ? handlesFor(actor.departmentId, department_id)
        : handler_id === actor.personId
    )
}

export const extendCase: UseCase<'case.extend'> = (context, { caseId }) =>
  actAtOffice(context, caseId, (loaded) => extending(context, loaded))

async function extending(context: SignedIn, loaded: LoadedCase): Promise<Move> {
  const { record, guide, extension, steps } = loaded
  const as = context.actor.roles.includes('dispatcher') ? 'dispatcher' : 'admin'
  // The table refuses where nothing is asked; there is nothing to write then.
  if (!extension) return { action: 'extend', as }
  const { id, working_days: workingDays, reasons, asked_by } = extension
  const today = dateAt(context.now)
  const calendar = await loadCalendar(context.db)
  const clock = { ...clockFacts(loaded), extendedDays: workingDays }
  const dates = caseDates(calendar, clock, today)
  const due = dates.due_on
  return {
    action: 'extend',
    as,
    data: { workingDays, reasons, ...(due && { due }) },
    changes: { extended_days: workingDays, ...dates },
    paper: { reasons, workingDays, due },
    notice: { kind: 'extended', serviceName: guide.name, reasons, due },
    write: async (db) => {
      await decideExtension(db, id, decision(context, true, ''))
      for (const step of steps.filter(isOpenStep)) {
        const moved = stepDates(calendar, clock, step.step_id, today)
        await updateStep(db, { caseId: record.id, stepId: step.step_id }, moved)
      }
      await tellStaff({ ...context, db }, [asked_by], record, {
        kind: 'extension-granted',
        serviceName: guide.name,
        stepName: '',
        code: record.code ?? '',
        due
      })
    }
  }
}

export const declineExtension: UseCase<'case.decline-extension'> = (context, { caseId, reasons }) =>
  actAtOffice(context, caseId, ({ record, guide, extension }) => ({
    action: 'decline-extension',
    as: context.actor.roles.includes('dispatcher') ? 'dispatcher' : 'admin',
    data: { reasons },
    write: async (db) => {
      if (!extension) return
      await decideExtension(db, extension.id, decision(context, false, reasons))
      await tellStaff({ ...context, db }, [extension.asked_by], record, {
        kind: 'extension-declined',
        serviceName: guide.name,
        stepName: '',
        code: record.code ?? '',
        reasons
      })
    }
  }))

function decision({ actor, now }: SignedIn, granted: boolean, answer: string) {
  return { granted, answer, by: actor.personId, on: dateAt(now) }
}

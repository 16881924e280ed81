// A legal ground stops the clock, with written notice of the time needed (AL-45, ZJ-28).
import { answer } from '@/contract/failure'
import { bindingLimit, dueDate } from '@/domain/case/clock'
import { dateAt } from '@/domain/time/instant'
import { stopsOfCases } from '../../database/cases'
import { newId } from '../../database/new-id'
import { loadCalendar } from '../../database/offered'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'
import { asStops } from './present-due'

export const suspendCase: UseCase<'case.suspend'> = (context, input) =>
  actAtOffice(
    context,
    input.caseId,
    ({ guide }) => ({
      action: 'suspend',
      as: 'handler',
      data: { ground: input.ground, workingDays: input.workingDays, note: input.note },
      notice: {
        kind: 'suspended',
        serviceName: guide.name,
        ground: input.ground,
        workingDays: input.workingDays
      }
    }),
    async (moved) => {
      await context.db
        .insertInto('case_stops')
        .values({
          id: newId(context.now),
          case_id: moved.id,
          ground: input.ground,
          note: input.note,
          working_days: input.workingDays,
          from_on: dateAt(context.now),
          until_on: null
        })
        .execute()
      return answer(moved)
    }
  )

export const resumeCase: UseCase<'case.resume'> = (context, { caseId }) =>
  actAtOffice(context, caseId, async ({ record, guide }) => {
    const today = dateAt(context.now)
    const limit = bindingLimit(guide)
    const stops = asStops(await stopsOfCases(context.db, [caseId]))
    const calendar = await loadCalendar(context.db)
    const due =
      limit && record.accepted_on
        ? dueDate(calendar, record.accepted_on, limit, stops, today).date
        : null
    await context.db
      .updateTable('case_stops')
      .set({ until_on: today })
      .where('case_id', '=', caseId)
      .where('until_on', 'is', null)
      .execute()
    return {
      action: 'resume',
      as: 'handler',
      data: due ? { due } : {},
      changes: { due_on: due },
      notice: { kind: 'resumed', serviceName: guide.name, due }
    }
  })

// The move by which a case comes to us: from the counter or online, with its code and its day (ZJ-6).
import { lookDue } from '@/domain/case/filing'
import type { Channel } from '@/domain/case/status'
import { dateAt } from '@/domain/time/instant'
import type { CaseChanges, CaseRecord } from '../../database/cases'
import { loadCalendar, type OfficeRecord } from '../../database/offered'
import type { Context } from '../environment'
import type { Move } from './advance'
import { caseCode } from './case-code'
import type { LoadedCase } from './load-case'

/** Received by a clerk, over the counter; `more` says what else changes with it. */
export async function reception(
  context: Context,
  { record, guide }: LoadedCase,
  office: OfficeRecord,
  channel: Exclude<Channel, 'online'>,
  more: CaseChanges = {}
): Promise<Move> {
  return {
    action: 'receive',
    as: 'clerk',
    data: { channel },
    changes: {
      ...(await arrival(context, record, office, channel)),
      looked_at: new Date(context.now),
      ...more
    },
    notice: {
      kind: 'received',
      serviceName: guide.name,
      officeName: office.office.name
    }
  }
}

/** Filed by the resident, with nobody at the counter; somebody has still to look at it. */
export async function filing(
  context: Context,
  { record, guide }: LoadedCase,
  office: OfficeRecord
): Promise<Move> {
  const calendar = await loadCalendar(context.db)
  return {
    action: 'file',
    as: 'resident',
    data: { channel: 'online' },
    changes: await arrival(context, record, office, 'online'),
    notice: {
      kind: 'filed',
      serviceName: guide.name,
      officeName: office.office.name,
      lookBy: lookDue(calendar, dateAt(context.now), office.caseRules)
    }
  }
}

async function arrival(
  context: Context,
  record: CaseRecord,
  office: OfficeRecord,
  channel: Channel
): Promise<CaseChanges> {
  return {
    office_id: office.office.id,
    code: await caseCode(context, record, office),
    received_on: dateAt(context.now),
    channel
  }
}

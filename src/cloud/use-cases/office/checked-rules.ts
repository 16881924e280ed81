// May an office have these rules? Its lanes find their counters and take all its services, its hours are
// intervals (BOOK-capacity); the numbers have kept to their bounds at the door.
import { answer, refuse, type Result } from '@/contract/failure'
import type { CheckedInput } from '@/contract/calls'
import type { BookingRules } from '@/domain/booking/rules'
import { checkOffice } from '@/domain/office/check-office'
import { withRules } from '@/domain/office/with-rules'
import { serviceSteps, type OfficeRecord } from '../../database/offered'
import type { Context } from '../environment'

type Patch = CheckedInput<'office-rules.change'>['rules']

/** The rules with the patch over them; invalid-input with the field where it can't be. */
export async function checkedRules(
  { db }: Pick<Context, 'db'>,
  record: OfficeRecord,
  patch: Patch
): Promise<Result<BookingRules>> {
  const rules: BookingRules = { ...record.bookingRules, ...patch }
  const office = withRules(record.asData, rules)
  const services = await serviceSteps(db)
  const clusters = office.cluster ? [{ id: office.cluster, name: '', division: '' }] : []
  const [problem] = checkOffice(office, clusters, new Set(services.keys()))
  if (problem) {
    const facts = problem.subject ? { subject: problem.subject } : undefined
    return wrong(problem.path.join('.'), problem.code, facts)
  }
  const lanes = new Set(office.lanes.map(({ id }) => id))
  for (const [index, exception] of rules.exceptions.entries()) {
    if (lanes.size > 0 && !lanes.has(exception.lane)) {
      return wrong(`exceptions.${index}.lane`, 'unknown-lane', { subject: exception.lane })
    }
    if (exception.from >= exception.to) return wrong(`exceptions.${index}.to`, 'interval-order')
  }
  return answer(rules)
}

function wrong(field: string, detail: string, facts?: Record<string, string>) {
  return refuse('invalid-input', { field: `rules.${field}`, detail, facts })
}

// The rules of an office as they hold now, and what they were before.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { lanesOf } from '@/domain/booking/capacity'
import { ruleBounds, type NumberRule } from '@/domain/booking/rule-bounds'
import type { BookingRules } from '@/domain/booking/rules'
import { dateAt, instant } from '@/domain/time/instant'
import { rulesChanges, type RulesChange } from '../../database/office-rules'
import { findOffice, serviceSteps, type OfficeRecord } from '../../database/offered'
import { peopleById } from '../../database/people'
import type { Context, UseCase } from '../environment'

type RulesView = Output<'office-rules.show'>

export const showRules: UseCase<'office-rules.show'> = async (context) => {
  const record = await findOffice(context.db, context.actor.officeId ?? '')
  if (!record) return refuse('not-found', { field: 'officeId' })
  return answer(await presentRules(context, record))
}

/** Where the office says nothing, what the data say. */
export async function presentRules(
  context: Context,
  { office, bookingRules }: OfficeRecord
): Promise<RulesView> {
  const { hours, slotMinutes, keptForWalkIn, serviceMinutes } = office
  const lanes = lanesOf(office)
  const names = await serviceSteps(context.db)
  const named = [...Object.keys(serviceMinutes), ...lanes.flatMap(servicesOf)]
  return {
    officeId: office.id,
    officeName: office.name,
    today: dateAt(context.now),
    rules: { ...bookingRules, hours, slotMinutes, keptForWalkIn, serviceMinutes, lanes },
    counters: office.counters.map(({ id, name }) => ({ id, name })),
    services: [...new Set(named)].map((id) => ({ id, name: names.get(id)?.name ?? id })),
    history: await presentChanges(context, office.id)
  }
}

function servicesOf({ services }: ReturnType<typeof lanesOf>[number]): readonly string[] {
  return services === 'all' ? [] : services
}

async function presentChanges({ db }: Context, officeId: string): Promise<RulesView['history']> {
  const changes = await rulesChanges(db, officeId)
  const people = await peopleById(
    db,
    changes.map(({ by_id }) => by_id)
  )
  return changes.map((change) => ({
    id: change.id,
    at: instant(change.at.getTime()),
    byName: people.get(change.by_id)?.name ?? '',
    rules: changedRules(change)
  }))
}

function changedRules({ before: kept, after }: RulesChange) {
  // A rule that is newer than the change was not there before it.
  const before: Partial<BookingRules> = kept
  const rules = Object.keys(after) as (keyof BookingRules)[]
  const changed = rules.filter((rule) => !same(before[rule], after[rule]))
  return changed.map((rule) =>
    isNumber(rule)
      ? { rule, before: before[rule] ?? null, after: after[rule] }
      : { rule, before: null, after: null }
  )
}

function isNumber(rule: keyof BookingRules): rule is NumberRule {
  return Object.hasOwn(ruleBounds, rule)
}

/** Equal whatever the order in which the database keeps the fields. */
function same(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )
}

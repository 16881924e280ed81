// An office changes its rules: kept with what was before, and the slots of all days to
// come follow in the same transaction. Bookings outside the new hours are moved as at a closure; those
// over the places of a slot stay, and nobody is added (docs/decisions/0014).
import { answer, refuse, type Failure } from '@/contract/failure'
import type { CheckedInput } from '@/contract/calls'
import { dateAt } from '@/domain/time/instant'
import { laidDays } from '../../database/day-rows'
import { constraintOf } from '../../database/errors'
import { forgetOffers } from '../../database/kept-offers'
import { findRulesChange, keepRules } from '../../database/office-rules'
import { findOffice, lockOffice } from '../../database/offered'
import type { OnceByItself, SignedIn } from '../environment'
import { checkedRules } from './checked-rules'
import { layDays, passOnMore } from './lay-days'
import { ownTransaction } from './own-transaction'
import { settle } from './settle'
import { presentRules } from './show-rules'

type In = CheckedInput<'office-rules.change'>

/** So many bookings are settled while the caller waits. */
const AT_ONCE = 40

export const changeRules: OnceByItself<'office-rules.change'> = {
  onceByItself: async (context, input) => {
    const officeId = context.actor.officeId ?? ''
    if (!(await findRulesChange(context.db, officeId, input.actionId))) {
      const refused = await keep(context, officeId, input)
      if (refused) return { ok: false, failure: refused }
      forgetOffers(context.db)
    }
    const of = { table: 'office_changes' as const, officeId, id: input.actionId }
    const left = await settle(context, { of, date: null, reason: null }, AT_ONCE)
    if (left === 0) {
      await ownTransaction({ ...context, actor: null }, (inside) =>
        passOnMore(inside, officeId, dateAt(context.now))
      )
    }
    const office = await findOffice(context.db, officeId)
    return office
      ? answer(await presentRules(context, office))
      : refuse('not-found', { field: 'officeId' })
  }
}

/** Null where it is kept, by this call or by its twin. */
async function keep(context: SignedIn, officeId: string, input: In): Promise<Failure | null> {
  try {
    return await ownTransaction(context, async (inside) => {
      const record = await lockOffice(inside.db, officeId)
      if (!record) return { code: 'not-found', field: 'officeId' }
      const checked = await checkedRules(inside, record, input.rules)
      if (!checked.ok) return checked.failure
      const change = { id: input.actionId, officeId, byId: context.actor.personId }
      const { bookingRules: before } = record
      await keepRules(inside.db, context.now, { ...change, before, after: checked.data })
      const after = await lockOffice(inside.db, officeId)
      const days = await laidDays(inside.db, officeId, dateAt(context.now))
      if (after) await layDays(inside, after, days)
      return null
    })
  } catch (error) {
    const row = await findRulesChange(context.db, officeId, input.actionId)
    if (constraintOf(error) === null || !row) throw error
    return null
  }
}

// Before other rules are kept: what would they do to the coming two weeks? Nothing is written.
import { answer, refuse } from '@/contract/failure'
import { previewRules as effectOf } from '@/domain/booking/preview'
import { withRules } from '@/domain/office/with-rules'
import { dateAt, instantAt } from '@/domain/time/instant'
import { standingFrom } from '../../database/closures'
import { findOffice, loadCalendar } from '../../database/offered'
import type { UseCase } from '../environment'
import { checkedRules } from './checked-rules'

export const previewRules: UseCase<'office-rules.preview'> = async (context, { rules }) => {
  const { db, now } = context
  const record = await findOffice(db, context.actor.officeId ?? '')
  if (!record) return refuse('not-found', { field: 'officeId' })
  const checked = await checkedRules(context, record, rules)
  if (!checked.ok) return checked
  const after = { office: withRules(record.asData, checked.data), rules: checked.data }
  const before = { office: record.office, rules: record.bookingRules }
  const standing = await standingFrom(db, record.office.id, dateAt(now))
  const ahead = standing.filter(({ date, end }) => instantAt(date, end) > now)
  return answer(effectOf(before, after, await loadCalendar(db), now, ahead))
}

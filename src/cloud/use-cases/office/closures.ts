// The closures of an office: the list of them, and opening one of its days again (BOOK-closure).
import { answer, refuse } from '@/contract/failure'
import { addDays } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { closuresFrom, liftClosure } from '../../database/closures'
import { forgetOffers } from '../../database/kept-offers'
import { lockOffice } from '../../database/offered'
import type { UseCase } from '../environment'
import { layDays, passOnMore } from './lay-days'
import { presentClosure, presentClosures } from './present-closure'

/** How long ago a closure may be that is still listed, in days. */
const LISTED_DAYS = 30

export const listClosures: UseCase<'closure.list'> = async (context) => {
  const today = dateAt(context.now)
  const from = addDays(today, -LISTED_DAYS)
  const closures = await closuresFrom(context.db, context.actor.officeId ?? '', from)
  const ahead = closures.filter(({ date }) => date >= today)
  const before = closures.filter(({ date }) => date < today).reverse()
  return answer({ today, closures: await presentClosures(context, [...ahead, ...before]) })
}

/** Its places are there again; who was moved stays where they are. */
export const liftDay: UseCase<'closure.lift'> = async (context, { closureId }) => {
  const { db, actor, now } = context
  const officeId = actor.officeId ?? ''
  await lockOffice(db, officeId)
  const lifted = await liftClosure(db, officeId, closureId, now)
  if (!lifted) return refuse('not-found', { field: 'closureId' })
  if (lifted.date < dateAt(now)) return refuse('past', { field: 'closureId' })
  const office = await lockOffice(db, officeId)
  if (office) await layDays(context, office, [lifted.date])
  forgetOffers(db)
  await passOnMore({ ...context, actor: null }, officeId, lifted.date)
  return answer(await presentClosure(context, lifted))
}

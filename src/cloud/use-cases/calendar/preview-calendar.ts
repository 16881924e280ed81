// Before a schedule is kept: how many open cases would it move, and which bookings would stand on
// days off? AL-82. Nothing is written.
import { answer } from '@/contract/failure'
import { isWorkingDay, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { countBooked } from '../../database/calendar'
import { loadCalendar } from '../../database/offered'
import type { Context, UseCase } from '../environment'
import { checkSchedule } from './change-calendar'
import { newDates } from './new-dates'
import { nextCases, offeredFor } from './walk-cases'

export const previewCalendar: UseCase<'calendar.preview'> = async (context, input) => {
  const checked = checkSchedule(input)
  if (!checked.ok) return checked
  const before = await loadCalendar(context.db)
  const after = { ...before, [input.year]: checked.data }
  const moved = await countMoved(context, before, after)
  const today = dateAt(context.now)
  const known = [...checked.data.off, ...(before[input.year]?.worked ?? [])]
  const closed = known.filter(
    (day) => day >= today && isWorkingDay(before, day) && !isWorkingDay(after, day)
  )
  const bookings = await countBooked(context.db, closed)
  return answer({ cases: moved.later + moved.sooner, ...moved, bookings })
}

async function countMoved({ db, now }: Context, before: Calendar, after: Calendar) {
  const offered = await offeredFor(db)
  const today = dateAt(now)
  let later = 0
  let sooner = 0
  for (let cursor: string | null = ''; cursor !== null;) {
    const batch = await nextCases(db, offered, cursor)
    for (const one of batch.cases) {
      const found = newDates(one, { ...one, before, after, today, change: '' })
      const move = found.due ?? found.correction ?? found.deferred
      if (move && move.to > move.from) later += 1
      else if (move) sooner += 1
    }
    cursor = batch.cursor
  }
  return { later, sooner }
}

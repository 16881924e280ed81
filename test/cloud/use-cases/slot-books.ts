// Whether the figures of the slots are those of their rows: what no test of bookings may leave behind.
import type { Town } from '../../make'

const figures = `
  select s.office_id, s.date, s.lane, s.start_minute, s.capacity, s.kept, s.booked, s.paused,
    b.places as has, f.places as freed
  from slots s
  cross join lateral (select coalesce(sum(b.places), 0)::int as places from bookings b
    where b.office_id = s.office_id and b.date = s.date and b.lane = s.lane
    and b.start_minute <= s.start_minute and b.end_minute > s.start_minute
    and b.status not in ('waitlisted', 'cancelled', 'expired')) b
  cross join lateral (select coalesce(sum(f.places), 0)::int as places from freed_places f
    where f.office_id = s.office_id and f.date = s.date and f.lane = s.lane
    and f.start_minute <= s.start_minute and f.end_minute > s.start_minute) f
  where s.booked <> b.places or s.paused <> f.places`

/** Slots whose figures are not those of their rows, or that gave more places than they have. */
export const wrongSlots = `${figures}
    or (s.capacity > 0 and s.booked + s.paused > s.capacity + s.kept)`

/** The slots that are wrong. */
export async function wrongBooks({ database }: Town): Promise<unknown[]> {
  return (await database.pool.query<object>(wrongSlots)).rows
}

/** The same where an office may have fewer places than it gave: only the figures. */
export async function wrongFigures({ database }: Town): Promise<unknown[]> {
  return (await database.pool.query<object>(figures)).rows
}

// Fills an empty demo once: people, then what happened to them.
import { dateAt, type Instant } from '@/domain/time/instant'
import { loadCalendar } from '../../database/offered'
import type { Surroundings } from './player'
import { playStories } from './stories'
import { writePeople } from './write-people'

/** True where the demo was written now; false where its people are already there. */
export async function writeDemo(around: Surroundings, now: Instant): Promise<boolean> {
  const there = await around.db
    .selectFrom('people')
    .select('id')
    .where('demo', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (there) return false
  const calendar = await loadCalendar(around.db)
  const cast = await writePeople(around, now)
  await playStories({ ...around, cast, calendar, today: dateAt(now) })
  return true
}

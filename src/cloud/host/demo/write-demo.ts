// Fills an empty demo once: people, then what happened to them.
import { dateAt, type Instant } from '@/domain/time/instant'
import { loadCalendar } from '../../database/offered'
import type { Surroundings } from './player'
import { playStories } from './stories'
import { introduce, writePeople } from './write-people'
import { writePhones } from './write-phones'

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
  await writePhones(around, cast, now)
  await readOldNotices(around, now)
  await introduce(around, cast)
  return true
}

/** What is older than two days has been read, as in a real inbox. */
async function readOldNotices({ db }: Surroundings, now: Instant): Promise<void> {
  const before = new Date(now - 2 * 86_400_000)
  await db
    .updateTable('notices')
    .set((e) => ({ read_at: e.ref('created_at') }))
    .where('created_at', '<', before)
    .execute()
}

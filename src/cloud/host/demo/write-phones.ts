// The demo's phones: what people have allowed WeChat to show, and what has arrived there before
// anybody looks, each message at the time at which it was told.
import type { Template } from '@/domain/notice/kinds'
import { instant, type Instant } from '@/domain/time/instant'
import { grant } from '../../database/credits'
import { deliver } from '../../use-cases/notice/deliver'
import type { Surroundings } from './player'
import type { Cast } from './write-people'

/** Who has tapped on 允许, for what, and how often; the others have not been asked yet. */
const allowed: readonly (readonly [string, Template, number])[] = [
  ['parent', 'visit', 1],
  ['parent', 'result', 1],
  ['parent', 'progress', 1],
  ['shop-owner', 'correction', 2],
  ['shop-owner', 'progress', 2]
]

const LONG_AGO_MS = 30 * 86_400_000

/** Lets what was told so far arrive. */
export async function writePhones(around: Surroundings, cast: Cast, now: Instant): Promise<void> {
  for (const [demo, template, times] of allowed) {
    const personId = cast.byName.get(demo) ?? ''
    for (let n = 0; n < times; n += 1) {
      const answers = [{ template, answer: 'accept', always: false } as const]
      await grant(around.db, instant(now - LONG_AGO_MS), personId, answers)
    }
  }
  for (let at = await nextDue(around, now); at !== null; at = await nextDue(around, now)) {
    const delivered = await deliver({ ...around, now: at, actor: null, demo: true })
    if (delivered === 0) return
  }
}

/** When the next message is due that was told before `now`; null where there is none. */
async function nextDue({ db }: Surroundings, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('outbox')
    .select('due_at')
    .where('status', '=', 'waiting')
    .where('due_at', '<=', new Date(now))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row ? instant(row.due_at.getTime()) : null
}

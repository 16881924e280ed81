// What time does the demo believe it is? The real time and the offset that clock.move has kept.
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from '../database/connect'
import type { Clock } from '../functions/clock'

const REMEMBERED_MS = 1_000

/** The demo's clock; another host on the same database hears of a move within a second. */
export function createDemoClock(db: Database): Clock {
  let known: { offset: Promise<number>; at: number } | null = null
  return {
    async now() {
      if (known === null || Date.now() - known.at > REMEMBERED_MS) {
        known = { offset: readOffset(db), at: Date.now() }
      }
      const asked = known
      try {
        return instant(Date.now() + (await asked.offset))
      } catch (error) {
        if (known === asked) known = null
        throw error
      }
    },
    forget: () => {
      known = null
    }
  }
}

/** Lets a new demo begin at `start`; one whose clock was ever set keeps it. */
export async function beginDemoAt(db: Database, start: Instant): Promise<void> {
  await db
    .insertInto('demo_clock')
    .values({ id: 1, offset_ms: start - Date.now() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

async function readOffset(db: Database): Promise<number> {
  const row = await db.selectFrom('demo_clock').select('offset_ms').executeTakeFirst()
  return Number(row?.offset_ms ?? 0)
}

// Statements on what a resident wants of the phone: groups switched off, and when it is quiet.
import type { Selectable } from 'kysely'
import type { NoticeGroup } from '@/domain/notice/kinds'
import type { Minutes } from '@/domain/time/date'
import type { Database } from './connect'
import type { NoticeTables } from './notice-tables'

export type SettingsRecord = Selectable<NoticeTables['notice_settings']>

/** What a person has chosen; undefined for one who has never chosen. */
export async function findNoticeSettings(
  db: Database,
  personId: string
): Promise<SettingsRecord | undefined> {
  return db
    .selectFrom('notice_settings')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Keeps what a person chooses; quiet hours of null are none. */
export async function saveNoticeSettings(
  db: Database,
  personId: string,
  chosen: { muted: readonly NoticeGroup[]; quiet: { from: Minutes; to: Minutes } | null }
): Promise<void> {
  const values = {
    muted: [...new Set(chosen.muted)],
    quiet_from: chosen.quiet?.from ?? null,
    quiet_to: chosen.quiet?.to ?? null
  }
  await db
    .insertInto('notice_settings')
    .values({ person_id: personId, ...values })
    .onConflict((c) => c.column('person_id').doUpdateSet(values))
    .execute()
}

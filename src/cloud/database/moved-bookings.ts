// Was a booking moved by its office, and from where? As its resident was told (BOOK-closure).
import { sql } from 'kysely'
import type { NoticeContent } from '@/domain/notice/notice'
import type { BookingRecord } from './bookings'
import type { Database } from './connect'

type MovedNotice = Extract<NoticeContent, { kind: 'booking-moved' }>

/** The last move of a booking that still stands where it was moved to; undefined where there is none. */
export async function lastMove(
  db: Database,
  { id, person_id, date, start_minute }: BookingRecord
): Promise<MovedNotice | undefined> {
  const { rows } = await sql<{ content: MovedNotice }>`
    select content from notices where person_id = ${person_id} and booking_id = ${id}
    and content->>'kind' = 'booking-moved' order by id desc limit 1`.execute(db)
  const content = rows[0]?.content
  return content?.date === date && content.start === start_minute ? content : undefined
}

// Statements on the demo's phones: what WeChat or a text message would show there.
import type { Selectable } from 'kysely'
import type { PhoneChannel } from '@/domain/notice/outbox'
import type { Template } from '@/domain/notice/kinds'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'
import type { NoticeTables } from './notice-tables'

export type PhoneMessageRecord = Selectable<NoticeTables['phone_messages']>

/** The newest messages on a person's phone. */
export async function phoneMessagesOf(
  db: Database,
  personId: string,
  limit: number
): Promise<PhoneMessageRecord[]> {
  return db
    .selectFrom('phone_messages')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Lets a message arrive on a person's phone. */
export async function writePhoneMessage(
  db: Database,
  now: Instant,
  message: {
    readonly personId: string
    readonly noticeId: string
    readonly channel: PhoneChannel
    readonly template: Template | null
    readonly fields: Readonly<Record<string, string>>
    readonly page: string | null
  }
): Promise<void> {
  await db
    .insertInto('phone_messages')
    .values({
      id: newId(now),
      person_id: message.personId,
      notice_id: message.noticeId,
      channel: message.channel,
      template: message.template,
      fields: JSON.stringify(message.fields),
      page: message.page,
      at: new Date(now)
    })
    .execute()
}

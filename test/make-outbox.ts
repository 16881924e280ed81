// A town with phones: what goes out is noted, and what the other side says can be chosen beforehand.
import { randomUUID } from 'node:crypto'
import { grant } from '@/cloud/database/credits'
import { tell } from '@/cloud/database/notices'
import { deliver } from '@/cloud/use-cases/notice/deliver'
import {
  nothingOutside,
  type PhoneMessage,
  type Sent,
  type SmsMessage
} from '@/cloud/use-cases/outside'
import type { Template } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString, minutes } from '@/domain/time/date'
import { instant, type Instant } from '@/domain/time/instant'
import { makeTown, type Person, type Town } from './make'

interface Phones {
  readonly messages: PhoneMessage[]
  readonly texts: SmsMessage[]
  /** What is answered, one after the other; then everything is sent. */
  readonly answers: Sent[]
  readonly smsAnswers: Sent[]
  /** Called while a message is under way. */
  meanwhile: ((message: PhoneMessage) => Promise<void> | void) | null
}

const sent: Sent = { is: 'sent' }

/** The phones have got nothing, and answer as ever. */
export function forget(phones: Phones): void {
  for (const list of [phones.messages, phones.texts, phones.answers, phones.smsAnswers]) {
    list.length = 0
  }
  phones.meanwhile = null
}

/** A town whose phones note what they get. */
export async function townWithPhones(
  connections = 6,
  { sms = true } = {}
): Promise<Town & { phones: Phones }> {
  const phones: Phones = { messages: [], texts: [], answers: [], smsAnswers: [], meanwhile: null }
  const town = await makeTown(connections, {
    ...nothingOutside,
    phone: {
      send: async (message) => {
        await phones.meanwhile?.(message)
        phones.messages.push(message)
        return phones.answers.shift() ?? sent
      }
    },
    sms: sms
      ? {
          send: async (message) => {
            phones.texts.push(message)
            return phones.smsAnswers.shift() ?? sent
          }
        }
      : null
  })
  return { ...town, phones }
}

/** One round of the job. */
export function deliverAt(town: Town, now: Instant): Promise<number> {
  const { db, sealer, storage, outside } = town
  return deliver({ db, sealer, storage, outside, actor: null, demo: false, now })
}

/** The resident has accepted so many messages of a template. */
export async function accepted(town: Town, person: Person, template: Template, times = 1) {
  for (let n = 0; n < times; n += 1) {
    const now = instant(Date.parse('2026-11-01T00:00:00Z'))
    await grant(town.db, now, person.id, [{ template, answer: 'accept', always: false }])
  }
}

/** Tells a person something; the id of the notice. */
export async function tellPerson(
  town: Town,
  now: Instant,
  person: Pick<Person, 'id'>,
  content: NoticeContent
): Promise<string> {
  const once = randomUUID()
  await tell(town.db, now, { personId: person.id, caseId: null, bookingId: null, content, once })
  const { id } = await town.db
    .selectFrom('notices')
    .select('id')
    .where('once', '=', once)
    .executeTakeFirstOrThrow()
  return id
}

/** What has become of a notice on its way. */
export function messageOf(town: Town, noticeId: string) {
  return town.db
    .selectFrom('outbox')
    .selectAll()
    .where('notice_id', '=', noticeId)
    .executeTakeFirst()
}

/** How many messages of a template a person still has. */
export async function creditsOf(town: Town, person: Person, template: Template): Promise<number> {
  const row = await town.db
    .selectFrom('message_credits')
    .select('credits')
    .where('person_id', '=', person.id)
    .where('template', '=', template)
    .executeTakeFirst()
  return row?.credits ?? 0
}

export const correction: NoticeContent = {
  kind: 'correction-asked',
  serviceName: '居住证首次申领',
  count: 2,
  due: dateString('2026-12-01')
}
export const decided: NoticeContent = {
  kind: 'decided',
  serviceName: '居住证首次申领',
  granted: true
}
export const stepDone: NoticeContent = {
  kind: 'resumed',
  serviceName: '居住证首次申领',
  due: dateString('2026-12-01')
}
export const released: NoticeContent = {
  kind: 'booking-released',
  serviceName: '居住证首次申领',
  officeName: '球川镇便民服务中心',
  date: dateString('2026-11-26'),
  start: minutes('09:30'),
  was: 'booked',
  reason: null
}

/** A place that is offered to one who waits. */
export function offerUntil(until: Instant): NoticeContent {
  return {
    kind: 'waitlist-offer',
    serviceName: '居住证首次申领',
    officeName: '球川镇便民服务中心',
    date: dateString('2026-11-26'),
    start: minutes('09:30'),
    end: minutes('10:00'),
    until
  }
}

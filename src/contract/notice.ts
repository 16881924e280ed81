// Calls on notices: the in-app inbox, and what of it goes to the phone.
import * as v from 'valibot'
import { noticeGroups, templates } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import { phoneChannels } from '@/domain/notice/outbox'
import { phoneStates } from '@/domain/notice/phone-state'
import { change, read } from './call'
import { actionId, id, minutes, outInstant, outMinutes, word } from './fields'

const noticeView = v.object({
  id: v.string(),
  at: outInstant,
  read: v.boolean(),
  caseId: v.nullable(v.string()),
  bookingId: v.nullable(v.string()),
  /** The masked name of the relative whose case it is about; null for one's own. */
  forRelative: v.nullable(v.string()),
  content: v.custom<NoticeContent>((value) => typeof value === 'object'),
  /** What has become of it on its way to the phone; null where the inbox is enough. */
  phone: v.nullable(word(phoneStates)),
  /** The way it took, where it was sent. */
  by: v.nullable(word(phoneChannels))
})
const inbox = v.object({ notices: v.array(noticeView), unread: v.number(), more: v.boolean() })

const coverage = v.object({
  template: word(templates),
  /** So many messages can still be sent with it. */
  credits: v.number(),
  /** WeChat answers for the resident, from now on. */
  always: v.boolean(),
  /** Switched off in WeChat's own settings. */
  blocked: v.boolean(),
  /** Said no when it was asked the last time. */
  refused: v.boolean()
})
const settings = v.object({
  /** The ways to the phone that there are for this person. */
  ways: v.array(word(phoneChannels)),
  /** The groups that can be switched, and whether they are on. */
  groups: v.array(v.object({ group: word(noticeGroups), on: v.boolean() })),
  /** From when until when nothing comes that can wait; null where the phone is never quiet. */
  quiet: v.nullable(v.object({ from: outMinutes, to: outMinutes })),
  /** Every template, the most valuable first. */
  coverage: v.array(coverage)
})
const phoneMessage = v.object({
  id: v.string(),
  at: outInstant,
  channel: word(phoneChannels),
  /** Null for a text message, which has `text` instead. */
  template: v.nullable(word(templates)),
  /** By the field's name in the registry, in the template's order. */
  fields: v.array(v.object({ name: v.string(), value: v.string() })),
  text: v.nullable(v.string()),
  /** What opens on a tap: a path of the mini-program. */
  page: v.nullable(v.string())
})

export const noticeCalls = {
  'notice.list': read(
    'My inbox, the newest first, 50 at a time',
    v.object({ before: v.optional(id) }),
    inbox
  ),
  'notice.read': change(
    'Marks one notice, or all of them, as read',
    v.object({ actionId, noticeId: v.nullable(id) }),
    inbox
  ),
  'notice.settings': read(
    'What of my inbox goes to the phone, when it is quiet, and how many messages are covered',
    v.object({}),
    settings
  ),
  'notice.change-settings': change(
    'Says which groups stay in the inbox and when the phone is quiet',
    v.object({
      actionId,
      muted: v.pipe(v.array(word(noticeGroups)), v.maxLength(noticeGroups.length, 'too-long')),
      quiet: v.nullable(v.object({ from: minutes, to: minutes }))
    }),
    settings
  ),
  'phone.list': read(
    'What has arrived on my phone, the newest first, in the demo',
    v.object({}),
    v.object({ messages: v.array(phoneMessage) })
  )
}

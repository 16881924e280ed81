// What is kept of notices on their way: the outbox, credits, settings, the demo's phone, jobs.
import type { Generated } from 'kysely'
import type { ErrandStatus } from '@/domain/errand/errand'
import type { FailReason } from '@/domain/errand/next-try'
import type { Listener } from '@/domain/errand/tell'
import type { NoticeGroup, Template } from '@/domain/notice/kinds'
import type { OutboxStatus, PhoneChannel } from '@/domain/notice/outbox'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Json, MaybeTime, Time } from './columns'

export interface NoticeTables {
  outbox: {
    id: string
    notice_id: string
    person_id: string
    /** The place of its lane in `lanes`: 0 is urgent. */
    lane: number
    status: OutboxStatus
    /** Not before then: after a failure, or when the quiet hours are over. */
    due_at: Time
    tries: Generated<number>
    /** The way it takes, or took. */
    channel: PhoneChannel | null
    /** Ways that have not worked. */
    tried: Generated<PhoneChannel[]>
    lease: string | null
    leased_until: MaybeTime
    /** The template whose credit it has used, or holds for the next try. */
    paid: Template | null
    reason: string | null
    created_at: Time
    settled_at: MaybeTime
  }
  message_credits: {
    person_id: string
    template: Template
    credits: Generated<number>
    /** The resident lets WeChat answer for them from now on. */
    always: Generated<boolean>
    refused_at: MaybeTime
    /** Switched off in WeChat's own settings. */
    blocked: Generated<boolean>
    asked_at: MaybeTime
  }
  /** What a resident has: the sum of these, less one for each message that has paid. */
  credit_events: {
    id: string
    person_id: string
    template: Template
    change: number
    why: 'granted' | 'gone'
    at: Time
  }
  notice_settings: {
    person_id: string
    quiet_from: Minutes | null
    quiet_to: Minutes | null
    muted: Generated<NoticeGroup[]>
  }
  phone_messages: {
    id: string
    person_id: string
    notice_id: string
    channel: PhoneChannel
    template: Template | null
    fields: Json<Record<string, string>>
    page: string | null
    at: Time
  }
  wechat_tokens: {
    app_id: string
    token_sealed: string | null
    expires_at: MaybeTime
    renewing_until: MaybeTime
  }
  /** What is told by word of mouth: it belongs to its notice and to no case's history. */
  tell_errands: {
    id: string
    notice_id: string
    person_id: string
    /** The case that its notice is about. */
    case_id: string | null
    office_id: string
    grid_id: string
    status: ErrandStatus
    address_sealed: string
    until_on: DateString
    worker_id: string | null
    told_to: Listener | null
    tries: Generated<number>
    last_failure: FailReason | null
    next_try_on: DateString | null
    /** When the staff were told that it is late. */
    urged_at: MaybeTime
    created_at: Time
    done_at: MaybeTime
  }
  jobs: {
    name: string
    next_at: Time
    lease: string | null
    leased_until: MaybeTime
    started_at: MaybeTime
    finished_at: MaybeTime
    done: Generated<number>
    runs: Generated<string>
    failures: Generated<string>
    failing_since: MaybeTime
    error: string | null
  }
  job_runs: {
    id: string
    name: string
    started_at: Time
    finished_at: MaybeTime
    done: number | null
    error: string | null
  }
}

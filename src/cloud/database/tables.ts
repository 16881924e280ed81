// What is kept: the tables as Kysely sees them. Dates are text at this border, see connect.ts.
import type { ColumnType, Generated } from 'kysely'
import type { BookingStatus } from '@/domain/booking/status'
import type { BookingRules } from '@/domain/booking/rules'
import type { CaseRules } from '@/domain/case/clock'
import type { CaseStatus } from '@/domain/case/status'
import type { SupplyWay, Verdict } from '@/domain/checklist/supply'
import type { MediaType } from '@/domain/document/media'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Office } from '@/domain/office/office'
import type { Relation, StaffRole } from '@/domain/person/role'
import type { Answers } from '@/domain/service/condition'
import type { Guide, LifeEvent } from '@/domain/service/guide'
import type { SearchRow } from '@/domain/service/search'
import type { CalendarYear } from '@/domain/time/calendar'
import type { DateString, Minutes } from '@/domain/time/date'

/** Written as a value, kept as jsonb. */
type Json<T> = ColumnType<T, string, string>
type Time = ColumnType<Date, Date, Date>
type MaybeTime = ColumnType<Date | null, Date | null, Date | null>

export interface Tables {
  departments: { id: string; name: string; short_name: string }
  document_kinds: { id: string; name: string; look: string }
  services: { id: string; guide: Json<Guide>; search: Json<SearchRow>; position: number }
  life_events: { id: string; event: Json<LifeEvent>; search: Json<SearchRow>; position: number }
  offices: {
    id: string
    office: Json<Office>
    /** Letters that begin the codes of its bookings and cases, as QC. */
    initials: string
    cluster_name: string | null
    booking_rules: Json<BookingRules>
    case_rules: Json<CaseRules>
  }
  calendar_years: { year: number; schedule: Json<CalendarYear> }
  people: {
    id: string
    openid: string | null
    demo: string | null
    name: string | null
    id_number_sealed: string | null
    id_number_key: string | null
    phone_sealed: string | null
    consented_at: MaybeTime
    created_at: Time
  }
  relatives: {
    id: string
    person_id: string
    name: string
    relation: Relation
    id_number_sealed: string
    id_number_key: string
    consented_at: Time
    removed_at: MaybeTime
  }
  staff: { person_id: string; role: StaffRole; office_id: string; department_id: string | null }
  sessions: { token_hash: string; person_id: string; expires_at: Time }
  shared_records: { subject_id: string; kind: string; department_id: string; summary: string }
  files: {
    id: string
    owner_id: string
    name: string
    size: number
    received: number
    media_type: MediaType | null
    created_at: Time
  }
  documents: {
    id: string
    owner_id: string
    subject_id: string
    kind: string
    file_ids: string[]
    created_at: Time
    removed_at: MaybeTime
  }
  cases: {
    id: string
    office_id: string | null
    code: string | null
    service_id: string
    /** Who acts. */
    person_id: string
    /** For whom: the person, or one of their relatives. */
    subject_id: string
    status: CaseStatus
    answers: Json<Answers>
    received_on: DateString | null
    accepted_on: DateString | null
    due_on: DateString | null
    correction_due: DateString | null
    deferred_due: DateString | null
    decided_on: DateString | null
    granted: boolean | null
    reasons: string | null
    visits: number
    event_count: number
    last_hash: string
    created_at: Time
    updated_at: Time
  }
  case_documents: {
    case_id: string
    document_id: string
    kind: string
    way: SupplyWay | null
    file_ids: string[]
    note: string
    verdict: Verdict | null
    reason: string
    deferred_until: DateString | null
  }
  case_stops: {
    id: string
    case_id: string
    ground: string
    note: string
    working_days: number
    from_on: DateString
    until_on: DateString | null
  }
  case_events: {
    case_id: string
    seq: number
    at: Time
    action: string
    actor_id: string | null
    actor_role: string
    rule: string
    data: Json<Record<string, unknown>>
    previous_hash: string
    hash: string
  }
  slots: {
    office_id: string
    date: DateString
    start_minute: Minutes
    end_minute: Minutes
    capacity: number
    booked: Generated<number>
  }
  bookings: {
    office_id: string
    id: string
    case_id: string
    service_id: string
    person_id: string
    subject_id: string
    date: DateString
    start_minute: Minutes
    end_minute: Minutes
    day_place: number
    status: BookingStatus
    code: string
    hold_until: MaybeTime
    changes: Generated<number>
    checked_in_at: MaybeTime
    created_at: Time
  }
  booking_events: {
    office_id: string
    booking_id: string
    id: string
    at: Time
    action: string
    actor_id: string | null
    actor_role: string
    data: Json<Record<string, unknown>>
  }
  notices: {
    id: string
    person_id: string
    case_id: string | null
    booking_id: string | null
    content: Json<NoticeContent>
    /** Equal keys are one notice: a job that runs twice tells once. */
    once: string | null
    created_at: Time
    read_at: MaybeTime
  }
  requests: { person_id: string; action_id: string; call: string; answer: Json<unknown>; at: Time }
  personal_reads: {
    id: string
    staff_id: string
    call: string
    case_id: string | null
    at: Time
  }
  demo_clock: { id: number; offset_ms: ColumnType<string, number, number> }
}

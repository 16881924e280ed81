// What is kept: the tables as Kysely sees them. Dates are text at this border, see connect.ts.
import type { ColumnType, Generated } from 'kysely'
import type { BookingRules } from '@/domain/booking/rules'
import type { CaseRules } from '@/domain/case/clock'
import type { ConcernKind, ConcernStatus } from '@/domain/concern/concern'
import type { MediaType } from '@/domain/document/media'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Office } from '@/domain/office/office'
import type { Relation, StaffRole } from '@/domain/person/role'
import type { Guide, LifeEvent } from '@/domain/service/guide'
import type { SearchRow } from '@/domain/service/search'
import type { CalendarYear } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import type { BookingTables } from './booking-tables'
import type { CaseTables } from './case-tables'
import type { Json, MaybeTime, Time } from './columns'
import type { NoticeTables } from './notice-tables'
import type { RatingTables } from './rating-tables'

export interface Tables extends BookingTables, CaseTables, NoticeTables, RatingTables {
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
    /** True for somebody who can be told by word of mouth only, at `home_sealed`. */
    no_phone: Generated<boolean>
    home_sealed: string | null
    grid_id: string | null
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
    /** SM3 of its bytes, once they are all there. */
    hash: string | null
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
  sign_ins: {
    id: string
    secret_hash: string
    created_at: Time
    expires_at: Time
    approved_by: string | null
    claimed_at: MaybeTime
  }
  calendar_changes: {
    id: string
    year: number
    by_id: string
    at: Time
    before: Json<CalendarYear> | null
    after: Json<CalendarYear>
  }
  job_marks: { name: string; at: Time; note: Generated<string> }
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
  concerns: {
    id: string
    office_id: string
    person_id: string
    case_id: string | null
    kind: ConcernKind
    status: ConcernStatus
    text: string
    department_id: string | null
    due_on: DateString
    extended: Generated<boolean>
    extend_reasons: Generated<string>
    answer: string | null
    answered_by: string | null
    answered_at: MaybeTime
    created_at: Time
  }
  concern_events: {
    id: string
    concern_id: string
    at: Time
    action: string
    actor_id: string
    data: Json<Record<string, string>>
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

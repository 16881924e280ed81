// What is kept of cases: the case itself, its documents, steps, stops, papers, urges and errands.
import type { Generated } from 'kysely'
import type { Light } from '@/domain/case/clock'
import type { PaperContent, PaperKind } from '@/domain/case/paper'
import type { CaseStatus, Channel } from '@/domain/case/status'
import type { StepStatus } from '@/domain/case/steps'
import type { UrgeReason } from '@/domain/case/urge'
import type { SupplyWay, Verdict } from '@/domain/checklist/supply'
import type { CarriedKind, DeliveryWay, ErrandStatus } from '@/domain/errand/errand'
import type { FailReason } from '@/domain/errand/next-try'
import type { Answers } from '@/domain/service/condition'
import type { DateString } from '@/domain/time/date'
import type { Json, MaybeTime, Time } from './columns'

export interface CaseTables {
  bundles: {
    id: string
    life_event_id: string
    /** The one code of its cases; null until they are received. */
    code: string | null
    person_id: string
    subject_id: string
    created_at: Time
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
    /** The life event it was opened under, if any. */
    bundle_id: string | null
    /** How it came to us; null while it is a draft. */
    channel: Channel | null
    /** When somebody of the office first acted on it (an online filing: within 1 working day). */
    looked_at: MaybeTime
    /** The days from which its light is yellow and red; past `due_on` it is overdue. */
    yellow_on: DateString | null
    red_on: DateString | null
    /** The last light that was told. */
    told_light: Light | null
    extended_days: Generated<number>
    /** ZJ-11.2: the resident has promised in writing to bring what is deferred. */
    committed: Generated<boolean>
    delivery: Generated<DeliveryWay>
    delivered_on: DateString | null
    /** The day on which it ended without a decision. */
    ended_on: DateString | null
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
  case_steps: {
    case_id: string
    step_id: string
    office_id: string
    department_id: string
    status: StepStatus
    opened_on: DateString | null
    opened_at: MaybeTime
    due_on: DateString | null
    yellow_on: DateString | null
    red_on: DateString | null
    done_on: DateString | null
    done_at: MaybeTime
    opinion: Generated<string>
    handler_id: string | null
    told_light: Light | null
  }
  case_stops: {
    id: string
    case_id: string
    step_id: string
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
  case_urges: {
    id: string
    case_id: string
    step_id: string | null
    office_id: string
    department_id: string | null
    handler_id: string | null
    /** Null where the timer urged. */
    by_id: string | null
    reason: UrgeReason
    note: string
    answer_by: DateString
    answer: string | null
    answered_by: string | null
    created_at: Time
    answered_at: MaybeTime
  }
  case_extensions: {
    id: string
    case_id: string
    working_days: number
    reasons: string
    asked_by: string
    asked_on: DateString
    decided_by: string | null
    decided_on: DateString | null
    granted: boolean | null
    answer: Generated<string>
  }
  case_papers: {
    id: string
    case_id: string
    kind: PaperKind
    code: string
    content: Json<PaperContent>
    hash: string
    issued_at: Time
    issued_by: string | null
  }
  grids: {
    id: string
    office_id: string
    name: string
    latitude: number
    longitude: number
    position: number
  }
  grid_workers: { office_id: string; grid_id: string; person_id: string }
  errands: {
    id: string
    case_id: string
    office_id: string
    grid_id: string
    kind: CarriedKind
    document_id: string | null
    status: ErrandStatus
    address_sealed: string
    worker_id: string | null
    /** The resident says it, the worker types it. */
    resident_code: string
    /** The worker says it, the resident types it. */
    worker_code: string
    resident_side_at: MaybeTime
    worker_side_at: MaybeTime
    signed_on_paper: Generated<boolean>
    tries: Generated<number>
    last_failure: FailReason | null
    next_try_on: DateString | null
    created_at: Time
    done_at: MaybeTime
    called_back_at: MaybeTime
    satisfied: boolean | null
    call_note: Generated<string>
  }
  /** Codes that a side typed wrong on a day; no part of the case's history. */
  errand_tries: { errand_id: string; side: 'worker' | 'resident'; day: DateString; wrong: number }
}

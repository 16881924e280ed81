// What is kept of ratings (好差评), and of what was done about the bad ones.
import type { RatingStatus, FollowUp } from '@/domain/rating/follow-up'
import type { RatingLevel, RatingReason } from '@/domain/rating/rating'
import type { DateString } from '@/domain/time/date'
import type { Time } from './columns'

export interface RatingTables {
  ratings: {
    id: string
    office_id: string
    case_id: string
    person_id: string
    level: RatingLevel
    reasons: RatingReason[]
    text: string
    anonymous: boolean
    status: RatingStatus
    /** Until when the next thing is done; null where nothing follows. */
    due_on: DateString | null
    created_at: Time
  }
  rating_events: {
    id: string
    rating_id: string
    at: Time
    action: FollowUp
    actor_id: string
    note: string
  }
}

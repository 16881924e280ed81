// Calls on ratings (好差评): how it was, what follows from a bad one, and what staff see of them.
import * as v from 'valibot'
import { followUps, ratingStatuses } from '@/domain/rating/follow-up'
import { ratingLevels, ratingReasons } from '@/domain/rating/rating'
import { change, read } from './call'
import { actionId, id, outDate, outInstant, text, word } from './fields'
import { light } from './step-view'

/** What was said. */
const said = {
  level: word(ratingLevels),
  reasons: v.array(word(ratingReasons)),
  text: v.string(),
  anonymous: v.boolean(),
  at: outInstant,
  status: word(ratingStatuses)
}

const ownRating = v.object({
  caseId: v.string(),
  serviceName: v.string(),
  officeName: v.string(),
  /** The last day on which it can be rated. */
  until: outDate,
  mayRate: v.boolean(),
  /** Null until it is rated. */
  mine: v.nullable(
    v.object({
      ...said,
      /** What was done about it, in the words of who did it; null while nothing was. */
      done: v.nullable(v.string())
    })
  )
})

const ratingRow = v.object({
  id: v.string(),
  ...said,
  serviceName: v.string(),
  /** Null where no name was given: the case would tell whose it is. */
  caseId: v.nullable(v.string()),
  code: v.nullable(v.string()),
  /** Masked; null where no name was given. */
  from: v.nullable(v.string()),
  /** In full, for who has to call; null where no name was given, or there is none. */
  phone: v.nullable(v.string()),
  /** Until when the next thing is done. */
  due: outDate,
  light,
  workingDaysLeft: v.number(),
  /** What has been done so far, in its order. */
  past: v.array(v.object({ at: outInstant, action: word(followUps), note: v.string() })),
  actions: v.array(v.object({ action: word(followUps), noted: v.boolean() }))
})

export const ratingCalls = {
  'rating.show': read(
    'What I have said, or can say, of how a case of mine was handled',
    v.object({ caseId: id }),
    ownRating
  ),
  'rating.give': change(
    'Says how it was, once a case and in time; its id is the actionId',
    v.object({
      actionId,
      caseId: id,
      level: word(ratingLevels),
      reasons: v.optional(v.pipe(v.array(word(ratingReasons)), v.maxLength(12, 'too-many')), []),
      text: v.optional(text(300), ''),
      /** Nobody at the office is told who says it, nor of which case. */
      anonymous: v.boolean('choice')
    }),
    ownRating
  ),
  'rating.queue': read(
    'Bad ratings of my office that wait for what follows, the first due first; and all of them in figures',
    v.object({}),
    v.object({
      ratings: v.array(ratingRow),
      /** Of the last 30 days. */
      figures: v.object({
        days: v.number(),
        levels: v.array(v.object({ level: word(ratingLevels), count: v.number() }))
      })
    })
  ),
  'rating.follow-up': change(
    'Notes that somebody was contacted, that it was put right, or what was said when asked again',
    v.object({ actionId, ratingId: id, action: word(followUps), note: text(300) }),
    v.object({ ratingId: v.string(), status: word(ratingStatuses) })
  )
}

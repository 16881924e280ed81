// Calls on what goes to a phone: for which messages to ask at a tap, and what the resident answered.
import * as v from 'valibot'
import { deliveryWays } from '@/domain/errand/errand'
import { taps } from '@/domain/notice/ahead'
import { templates } from '@/domain/notice/kinds'
import { MOST_ASKED } from '@/domain/notice/plan'
import { answers } from '@/domain/notice/standing'
import { change, read } from './call'
import { actionId, id, word } from './fields'

/** More templates than any mini-program may have. */
const MOST_KEPT = 50

/** What WeChat's own settings say: the main switch, and what is answered from now on by template id. */
const phoneSettings = v.object({
  on: v.boolean(),
  kept: v.pipe(
    v.record(v.pipe(v.string('type'), v.maxLength(64, 'too-long')), word(answers)),
    v.check((kept) => Object.keys(kept).length <= MOST_KEPT, 'too-long')
  )
})

const answered = v.object({
  template: word(templates),
  answer: word(answers),
  /** True where WeChat answers so for them from now on. */
  always: v.boolean()
})

export const noticePlanCalls = {
  'notice.plan': read(
    'For which messages to ask at a tap: three templates at most, often none',
    v.object({
      at: word(taps),
      /** The case that the tap is about. */
      caseId: v.optional(id),
      /** How its result is to come, where that is what the tap says. */
      delivery: v.optional(word(deliveryWays)),
      phone: v.optional(phoneSettings)
    }),
    v.object({
      /** The most valuable first. */
      ask: v.array(
        v.object({
          template: word(templates),
          /** What WeChat is asked with; null where nobody asks WeChat. */
          id: v.nullable(v.string()),
          /** True where WeChat answers by itself and shows nothing. */
          always: v.boolean()
        })
      ),
      /** True where a screen of ours stands for WeChat's own. */
      demo: v.boolean()
    })
  ),
  'notice.granted': change(
    'Keeps what I answered: each acceptance lets one message through',
    v.object({
      actionId,
      answers: v.pipe(
        v.array(answered),
        v.maxLength(MOST_ASKED, 'too-long'),
        v.check((all) => new Set(all.map((one) => one.template)).size === all.length, 'choice')
      )
    }),
    v.object({ left: v.array(v.object({ template: word(templates), credits: v.number() })) })
  )
}

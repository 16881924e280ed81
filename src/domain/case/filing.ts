// Can this draft be filed online, with nobody at a counter? ZJ-6: where the guide opens that channel
// and everything is there; what may come later is told at the acceptance (ZJ-11.2).
import type { ChecklistItem } from '../checklist/checklist'
import type { Answers } from '../service/condition'
import type { Guide } from '../service/guide'
import { unansweredSituations } from '../service/guide-answers'
import { addWorkingDays, type Calendar } from '../time/calendar'
import type { DateString } from '../time/date'
import type { CaseRules } from './clock'

export type FilingObstacle =
  'channel-closed' | 'answers-missing' | 'documents-missing' | 'documents-to-bring'

/** Why it can't be filed online now; null where it can. */
export function filingObstacle(
  guide: Pick<Guide, 'channels' | 'situations'>,
  answers: Answers,
  items: readonly ChecklistItem[]
): FilingObstacle | null {
  if (!guide.channels.online) return 'channel-closed'
  if (unansweredSituations(guide, answers).length > 0) return 'answers-missing'
  if (items.some(({ state }) => ['missing', 'shared', 'wrong'].includes(state))) {
    return 'documents-missing'
  }
  return items.some(({ state }) => state === 'bringing') ? 'documents-to-bring' : null
}

/** The last day on which somebody of the office looks at what was filed online on `received`. */
export function lookDue(
  calendar: Calendar,
  received: DateString,
  rules: Pick<CaseRules, 'lookWorkingDays'>
): DateString {
  return addWorkingDays(calendar, received, rules.lookWorkingDays)
}

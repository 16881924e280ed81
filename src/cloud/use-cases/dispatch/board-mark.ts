// Where did a page of the board end? A text that goes out with it and comes back for the next one.
import { isDateString } from '@/domain/time/date'
import type { CaseMark, StepMark } from '../../database/board-rows'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SLUG = /^[a-z0-9-]*$/

/** The mark as text. */
export function markText(mark: StepMark | CaseMark): string {
  return mark.join('~')
}

/** The mark of a page of steps; null where the text is none. */
export function stepMark(text: string | undefined): StepMark | null {
  const [rank = '', due = '', caseId = '', stepId = '', more] = (text ?? '').split('~')
  const good = /^[0-3]$/.test(rank) && isDateString(due) && UUID.test(caseId) && SLUG.test(stepId)
  return good && more === undefined ? [Number(rank), due, caseId, stepId] : null
}

/** The mark of a page of cases, urges or requests; null where the text is none. */
export function caseMark(text: string | undefined): CaseMark | null {
  const [day = '', id = '', more] = (text ?? '').split('~')
  return isDateString(day) && UUID.test(id) && more === undefined ? [day, id] : null
}

// What can staff do to a step or to the time of its case, and what does each of these acts need to be
// said? AL-38 and AL-42 (reasons), AL-45 and ZJ-28 (ground, days, a note), 督办 and 反馈.
import type { StopGround } from '../service/guide'
import type { DateString } from '../time/date'

/** In the order in which they are offered: what carries a case on comes first. */
export const works = [
  'decide',
  'finish',
  'resume',
  'report-back',
  'take',
  'assign',
  'urge',
  'extend',
  'stop',
  'ask-extension',
  'decline-extension'
] as const
export type Work = (typeof works)[number]

/** What is filled in for an act; each act uses its part of it. */
export interface WorkForm {
  /** Opinion, note, reasons or answer. */
  readonly text: string
  readonly ground: StopGround
  readonly days: number
  readonly granted: boolean
  readonly handlerId: string | null
  readonly answerBy: DateString | null
}

export const emptyWorkForm: WorkForm = {
  text: '',
  ground: 'inspection',
  days: 5,
  granted: true,
  handlerId: null,
  answerBy: null
}

export type WorkProblem = 'text' | 'days' | 'handler'

/** AL-42: working days by which a limit can be extended at most. */
const MOST_EXTENDED = 10
/** Working days that a stop can be announced for at most. */
const MOST_STOPPED = 120

/** What is still missing before an act can be sent; null where nothing is. */
export function workProblem(work: Work, form: WorkForm): WorkProblem | null {
  if (work === 'assign') return form.handlerId === null ? 'handler' : null
  const most = mostDays(work)
  if (most !== null && !(Number.isInteger(form.days) && form.days >= 1 && form.days <= most)) {
    return 'days'
  }
  return needsText(work, form.granted) && form.text.trim().length < 2 ? 'text' : null
}

/** The most days that an act can name; null where it names none. */
export function mostDays(work: Work): number | null {
  if (work === 'stop') return MOST_STOPPED
  return work === 'ask-extension' ? MOST_EXTENDED : null
}

/** True where an act is written down: reasons, a note, an answer. */
export function needsText(work: Work, granted: boolean): boolean {
  if (work === 'decide') return !granted
  return ['stop', 'ask-extension', 'report-back', 'urge', 'decline-extension'].includes(work)
}

/** True where an act is done at one tap: it can be undone by another. */
export function isAtOnce(work: Work): boolean {
  return work === 'take'
}

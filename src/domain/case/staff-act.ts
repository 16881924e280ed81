// What can staff do to a case at the desk, and what does each of these acts need to be said?
// AL-32, AL-38, ZJ-11.2: reasons in writing; AL-45, ZJ-28: ground, days and a note.
import type { StopGround } from '../service/guide'
import type { CaseAction, CaseStatus } from './status'

/** In the order in which a desk offers them: what carries a case on comes first. */
export const staffActs = [
  'accept',
  'accept-provisionally',
  'settle-deferred',
  'decide',
  'deliver',
  'resume',
  'receive',
  'ask-for-correction',
  'suspend',
  'revoke',
  'refuse'
] as const satisfies readonly CaseAction[]
export type StaffAct = (typeof staffActs)[number]

/** What a clerk or handler fills in; each act uses its part of it. */
export interface ActForm {
  readonly reasons: string
  readonly authority: string
  readonly ground: StopGround
  readonly workingDays: number
  readonly note: string
  readonly granted: boolean
}

export const emptyForm: ActForm = {
  reasons: '',
  authority: '',
  ground: 'inspection',
  workingDays: 5,
  note: '',
  granted: true
}

export type FormProblem = 'reasons' | 'authority' | 'note' | 'days'

/** What is still missing in a form before the act can be sent; null where nothing is. */
export function formProblem(act: StaffAct, form: ActForm, status: CaseStatus): FormProblem | null {
  const denied = act === 'decide' && !form.granted
  if (act === 'refuse' || act === 'revoke' || denied) {
    if (isShort(form.reasons)) return 'reasons'
    return act === 'refuse' && status === 'received' && !form.authority.trim() ? 'authority' : null
  }
  if (act !== 'suspend') return null
  const { workingDays } = form
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > 120) return 'days'
  return isShort(form.note) ? 'note' : null
}

/** True where an act asks for more than a yes. */
export function needsForm(act: StaffAct): boolean {
  return ['refuse', 'revoke', 'suspend', 'decide'].includes(act)
}

function isShort(text: string): boolean {
  return text.trim().length < 2
}

// What can staff do to a case at the desk, and what does each of these acts need to be said?
// AL-32, AL-38, ZJ-11.2: reasons in writing, and the resident's written promise.
import type { CaseAction, CaseStatus } from './status'

/** In the order in which a desk offers them: what carries a case on comes first. */
export const staffActs = [
  'accept',
  'accept-provisionally',
  'settle-deferred',
  'decide',
  'deliver',
  'receive',
  'ask-for-correction',
  'revoke',
  'refuse'
] as const satisfies readonly CaseAction[]
export type StaffAct = (typeof staffActs)[number]

/** What a clerk or handler fills in; each act uses its part of it. */
export interface ActForm {
  readonly reasons: string
  readonly authority: string
  readonly granted: boolean
  /** The resident has promised in writing to bring what is deferred. */
  readonly committed: boolean
}

export const emptyForm: ActForm = {
  reasons: '',
  authority: '',
  granted: true,
  committed: false
}

export type FormProblem = 'reasons' | 'authority' | 'commitment'

/** What is still missing in a form before the act can be sent; null where nothing is. */
export function formProblem(act: StaffAct, form: ActForm, status: CaseStatus): FormProblem | null {
  const denied = act === 'decide' && !form.granted
  if (act === 'refuse' || act === 'revoke' || denied) {
    if (isShort(form.reasons)) return 'reasons'
    return act === 'refuse' && status === 'received' && !form.authority.trim() ? 'authority' : null
  }
  return act === 'accept-provisionally' && !form.committed ? 'commitment' : null
}

/** True where an act asks for words. */
export function needsForm(act: StaffAct): boolean {
  return ['refuse', 'revoke', 'decide'].includes(act)
}

function isShort(text: string): boolean {
  return text.trim().length < 2
}

// Which act is about to be done, and what has been filled in for it?
import { useState } from 'react'
import {
  emptyForm,
  formProblem,
  type ActForm,
  type FormProblem,
  type StaffAct
} from '@/domain/case/staff-act'
import type { CaseStatus } from '@/domain/case/status'

export interface ActDialogState {
  /** Null while nothing is asked. */
  readonly act: StaffAct | null
  readonly form: ActForm
  /** What is missing; null until it was tried to send it. */
  readonly problem: FormProblem | null
  ask(act: StaffAct): void
  fill(part: Partial<ActForm>): void
  close(): void
  /** Sends it where nothing is missing; closes once it was done or refused. */
  submit(): Promise<void>
}

/** The dialog before an act. `perform` does it. */
export function useActDialog(
  status: CaseStatus | null,
  perform: (act: StaffAct, form: ActForm) => Promise<unknown>
): ActDialogState {
  const [act, setAct] = useState<StaffAct | null>(null)
  const [form, setForm] = useState(emptyForm)
  const [tried, setTried] = useState(false)
  const missing = act && status ? formProblem(act, form, status) : null
  const close = () => setAct(null)
  return {
    act,
    form,
    problem: tried ? missing : null,
    ask: (next) => {
      setAct(next)
      setForm(emptyForm)
      setTried(false)
    },
    fill: (part) => setForm((before) => ({ ...before, ...part })),
    close,
    submit: async () => {
      if (!act || missing) setTried(true)
      else await perform(act, form).then(close)
    }
  }
}

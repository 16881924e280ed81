// Which act on a step is about to be done, and what has been filled in for it?
import { useState } from 'react'
import {
  emptyWorkForm,
  isAtOnce,
  workProblem,
  type Work,
  type WorkForm,
  type WorkProblem
} from '@/domain/dispatch/work'

export interface WorkDialogState {
  /** Null while nothing is asked. */
  readonly work: Work | null
  readonly form: WorkForm
  /** What is missing; null until it was tried to send it. */
  readonly problem: WorkProblem | null
  ask(work: Work, first?: Partial<WorkForm>): void
  fill(part: Partial<WorkForm>): void
  close(): void
  /** Sends it where nothing is missing; closes once it was done or refused. */
  submit(): Promise<void>
}

/** The dialog before an act; what needs none is done at once. */
export function useWorkDialog(
  perform: (work: Work, form: WorkForm) => Promise<unknown>
): WorkDialogState {
  const [work, setWork] = useState<Work | null>(null)
  const [form, setForm] = useState(emptyWorkForm)
  const [tried, setTried] = useState(false)
  const missing = work && workProblem(work, form)
  const close = () => setWork(null)
  return {
    work,
    form,
    problem: tried ? missing : null,
    ask: (next, first = {}) => {
      if (isAtOnce(next)) void perform(next, emptyWorkForm)
      else {
        setWork(next)
        setForm({ ...emptyWorkForm, ...first })
        setTried(false)
      }
    },
    fill: (part) => setForm((before) => ({ ...before, ...part })),
    close,
    submit: async () => {
      if (!work || missing) setTried(true)
      else await perform(work, form).then(close)
    }
  }
}

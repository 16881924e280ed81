// Which act on the open concern is about to be done, what has been filled in for it, and was it done?
import { useState } from 'react'
import type { ShownFailure } from '@/client/failure-text'
import {
  concernProblem,
  emptyConcernWorkForm,
  type ConcernProblem,
  type ConcernWork,
  type ConcernWorkForm
} from '@/domain/concern/answering'
import { useAct } from './use-act'

export interface ConcernWorkState {
  /** Null while nothing is asked. */
  readonly work: ConcernWork | null
  readonly form: ConcernWorkForm
  /** What is missing; null until it was tried to send it. */
  readonly problem: ConcernProblem | null
  readonly busy: boolean
  /** Why the last act was refused; null once the next one began. */
  readonly failure: ShownFailure | null
  ask(work: ConcernWork): void
  fill(part: Partial<ConcernWorkForm>): void
  close(): void
  clear(): void
  /** Sends it where nothing is missing; what is written stays where the network breaks. */
  submit(): Promise<void>
}

/** The acts on one concern; `onDone` hears of each that got through, `onMoved` of each answer. */
export function useConcernWork(
  concernId: string,
  onMoved: () => void,
  onDone: (work: ConcernWork) => void
): ConcernWorkState {
  const [work, setWork] = useState<ConcernWork | null>(null)
  const [form, setForm] = useState(emptyConcernWorkForm)
  const [tried, setTried] = useState(false)
  const acts = useConcernActs(concernId)
  const missing = work && concernProblem(work, form)
  const submit = async () => {
    setTried(true)
    if (!work || missing || acts.busy) return
    acts.clear()
    const answer = await acts.perform(work, form)
    onMoved()
    if (!answer.ok && answer.failure.code === 'offline') return
    setWork(null)
    if (answer.ok) onDone(work)
  }
  return {
    work,
    form,
    problem: tried ? missing : null,
    busy: acts.busy,
    failure: acts.failure,
    ask: (next) => {
      setWork(next)
      setForm(emptyConcernWorkForm)
      setTried(false)
    },
    fill: (part) => setForm((before) => ({ ...before, ...part })),
    close: () => setWork(null),
    clear: acts.clear,
    submit
  }
}

/** The three calls behind one function. */
function useConcernActs(concernId: string) {
  const [answer, answering] = useAct('concern.answer')
  const [designate, designating] = useAct('concern.designate')
  const [extend, extending] = useAct('concern.extend')
  const acts = [answering, designating, extending]
  return {
    busy: acts.some(({ busy }) => busy),
    failure: acts.find(({ failure }) => failure)?.failure ?? null,
    clear: () => acts.forEach((act) => act.clear()),
    perform: (work: ConcernWork, { text, departmentId }: ConcernWorkForm) => {
      if (work === 'answer') return answer({ concernId, text })
      if (work === 'extend') return extend({ concernId, reasons: text })
      return designate({ concernId, departmentId: departmentId ?? '' })
    }
  }
}

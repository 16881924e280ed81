// The worker hands something over: the resident's code, or a signature; or tells why it did not work.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import type { Signer } from '@/domain/errand/handover'
import type { FailReason } from '@/domain/errand/next-try'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { useAct } from './use-act'
import type { ErrandDay } from './use-errand-day'

type AnyTask = Output<'errand.list'>['grids'][number]['errands'][number]
type Task = Exclude<AnyTask, { kind: 'tell' }>

const DIGITS = 6

/** The handover of one errand at a time; null while none is open. */
export function useHandover({ shown, tell }: Pick<ErrandDay, 'shown' | 'tell'>) {
  const [send, sending] = useAct('errand.hand-over')
  const [task, setTask] = useState<Task | null>(null)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [signing, setSigning] = useState(false)
  const [signer, setSigner] = useState<Signer | null>(null)

  const open = (next: Task | null) => {
    sending.clear()
    setTask(next)
    setCode('')
    setProblem(null)
    setSigning(false)
    setSigner(null)
  }
  const confirm = async (by: { code?: string; signedBy?: Signer }) => {
    if (!task) return
    const answer = await send({ errandId: task.id, ...by })
    if (!answer.ok) return shown.reload()
    if (!answer.data.accepted) {
      setCode('')
      setProblem(words.errand.code.wrong(answer.data.triesLeft))
      return
    }
    const { staff } = words.errand
    tell(answer.data.done ? staff.done[task.kind] : staff.half)
    open(null)
    await shown.reload()
  }
  const write = (next: string) => {
    if (next.length > DIGITS) return
    setCode(next)
    setProblem(null)
    if (next.length === DIGITS) void confirm({ code: next })
  }
  return {
    task,
    code,
    problem,
    signing,
    signer,
    busy: sending.busy,
    failure: sending.failure,
    open,
    write,
    setSigning,
    setSigner,
    signed: () => {
      if (signer) void confirm({ signedBy: signer })
    }
  }
}

/** A try that failed, of one errand at a time. */
export function useFailedTry({ shown, tell }: Pick<ErrandDay, 'shown' | 'tell'>) {
  const [send, sending] = useAct('errand.fail')
  const [task, setTask] = useState<AnyTask | null>(null)
  const [reason, setReason] = useState<FailReason | null>(null)
  const [day, setDay] = useState<DateString | null>(null)
  const open = (next: AnyTask | null) => {
    sending.clear()
    setTask(next)
    setReason(null)
    setDay(null)
  }
  const save = async () => {
    if (!task || !reason || !day) return
    const answer = await send({ errandId: task.id, reason, nextTryOn: day })
    if (!answer.ok) return
    tell(words.errand.staff.failed)
    open(null)
    await shown.reload()
  }
  return {
    task,
    reason,
    day,
    busy: sending.busy,
    failure: sending.failure,
    open,
    setReason,
    setDay,
    save: () => void save()
  }
}

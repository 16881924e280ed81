// On which days is my office closed, what would closing another one do, and is it closed?
import { useState } from 'react'
import type { Input, Output } from '@/contract/calls'
import type { ShownFailure } from '@/client/failure-text'
import { parseHours } from '@/domain/office/hours-text'
import { isDateString } from '@/domain/time/date'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'
import { useSettled } from './use-settled'

export interface ClosureForm {
  readonly date: string
  readonly hours: string
  readonly reason: string
}

export type ClosureProblem = keyof ClosureForm

export interface Closures {
  readonly shown: Called<Output<'closure.list'>>
  /** Null while the dialog is not open. */
  readonly form: ClosureForm | null
  open(): void
  cancel(): void
  fill(part: Partial<ClosureForm>): void
  /** What is wrong with the form, once somebody has tried. */
  readonly problem: ClosureProblem | null
  /** Undefined while it is being counted. */
  readonly effect: Output<'closure.preview'> | undefined
  /** Why the day can't be closed. */
  readonly refused: ShownFailure | null
  close(): Promise<void>
  readonly lifting: string | null
  askLift(id: string | null): void
  lift(): Promise<void>
  readonly busy: boolean
  /** What was just done. */
  readonly done: 'closed' | 'lifted' | null
  seen(): void
}

const EMPTY: ClosureForm = { date: '', hours: '', reason: '' }

/** The closures as an administrator or a dispatcher keeps them; `changed` once one is. */
export function useClosures(changed: () => void): Closures {
  const shown = useCall('closure.list', {})
  const [form, setForm] = useState<ClosureForm | null>(null)
  const [tried, setTried] = useState(false)
  const [lifting, askLift] = useState<string | null>(null)
  const [done, setDone] = useState<Closures['done']>(null)
  const [close, closing] = useAct('closure.close')
  const [lift, opening] = useAct('closure.lift')
  const asked = useSettled(form ? whenKey(form) : null)
  const preview = useCall('closure.preview', asked === null ? null : when(asked))
  const unsettled = shown.data?.closures.some(({ left, liftedAt }) => left > 0 && !liftedAt)
  useEvery(shown.reload, unsettled === true)
  const problem = form && problemOf(form)
  const finish = (what: 'closed' | 'lifted') => {
    setForm(null)
    askLift(null)
    setDone(what)
    changed()
    void shown.reload()
  }
  return {
    shown,
    form,
    open: () => {
      setTried(false)
      closing.clear()
      setForm(EMPTY)
    },
    cancel: () => setForm(null),
    fill: (part) => setForm((before) => before && { ...before, ...part }),
    problem: tried ? problem : null,
    effect: form && asked !== null && asked === whenKey(form) ? preview.data : undefined,
    refused: closing.failure ?? opening.failure ?? preview.failure ?? null,
    close: async () => {
      setTried(true)
      const key = form && whenKey(form)
      if (!form || problem || !key) return
      const answer = await close({ ...when(key), reason: form.reason.trim() })
      if (answer.ok) finish('closed')
    },
    lifting,
    askLift,
    lift: async () => {
      if (lifting === null) return
      const answer = await lift({ closureId: lifting })
      if (answer.ok) finish('lifted')
    },
    busy: closing.busy || opening.busy,
    done,
    seen: () => setDone(null)
  }
}

function problemOf({ date, hours, reason }: ClosureForm): ClosureProblem | null {
  if (!isDateString(date.trim())) return 'date'
  const parsed = parseHours(hours)
  if (!parsed || parsed.length > 1) return 'hours'
  return reason.trim().length < 2 ? 'reason' : null
}

/** The day and the hours as one value; null where they are not right yet. */
function whenKey({ date, hours }: ClosureForm): string | null {
  const problem = problemOf({ date, hours, reason: EMPTY.reason })
  if (problem === 'date' || problem === 'hours') return null
  const [interval] = parseHours(hours) ?? []
  return JSON.stringify({ date: date.trim(), from: interval?.from, to: interval?.to })
}

function when(key: string): Input<'closure.preview'> {
  return JSON.parse(key) as Input<'closure.preview'>
}

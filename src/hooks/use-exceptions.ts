// Which single days are staffed in another way? Added and taken away before the rules are kept.
import { useState } from 'react'
import type { DayException } from '@/domain/booking/capacity'
import type { HoldingRules } from '@/domain/booking/rule-entries'
import { parseHours } from '@/domain/office/hours-text'
import { isDateString } from '@/domain/time/date'

interface Form {
  readonly date: string
  readonly lane: string
  readonly hours: string
  readonly staff: string
}

export interface Exceptions {
  /** Null while the dialog is not open. */
  readonly form: Form | null
  /** What is wrong, once somebody has tried. */
  readonly problem: keyof Form | null
  open(): void
  cancel(): void
  fill(part: Partial<Form>): void
  add(): void
  remove(index: number): void
}

/** `change` gets the list as it is to be. */
export function useExceptions(
  rules: HoldingRules | undefined,
  change: (exceptions: DayException[]) => void
): Exceptions {
  const [form, setForm] = useState<Form | null>(null)
  const [tried, setTried] = useState(false)
  const now = rules?.exceptions ?? []
  const read = form && exceptionOf(form)
  return {
    form,
    problem: tried && typeof read === 'string' ? read : null,
    open: () => {
      setTried(false)
      setForm({ date: '', lane: rules?.lanes[0]?.id ?? '', hours: '', staff: '' })
    },
    cancel: () => setForm(null),
    fill: (part) => setForm((before) => before && { ...before, ...part }),
    add: () => {
      setTried(true)
      if (!read || typeof read === 'string') return
      // What is said last goes first.
      change([read, ...now])
      setForm(null)
    },
    remove: (index) => change(now.filter((_, i) => i !== index))
  }
}

/** The exception that the form says, or the field that is wrong. */
function exceptionOf({ date, lane, hours, staff }: Form): DayException | keyof Form {
  if (!isDateString(date)) return 'date'
  const [interval, more] = parseHours(hours) ?? []
  if (!interval || more) return 'hours'
  const people = /^\d{1,3}$/.test(staff.trim()) ? Number(staff) : NaN
  if (!(people >= 0 && people <= 100)) return 'staff'
  return { date, lane, ...interval, staff: people }
}

// How was it: what has been tapped and written so far, and what was said in the end (好差评).
import { useState } from 'react'
import { reasonsOf, type RatingLevel, type RatingReason } from '@/domain/rating/rating'
import { words } from '@/words'
import { problemOf } from './field-problem'
import { useAct } from './use-act'
import { useCall } from './use-call'

interface RatingForm {
  readonly level: RatingLevel | null
  readonly reasons: readonly RatingReason[]
  readonly text: string
  readonly anonymous: boolean
}

const nothing: RatingForm = { level: null, reasons: [], text: '', anonymous: false }

/** The rating of a case; `send` answers true once it has arrived. What is written stays until then. */
export function useRating(caseId: string) {
  const shown = useCall('rating.show', caseId ? { caseId } : null)
  const [give, giving] = useAct('rating.give')
  const [form, setForm] = useState(nothing)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<RatingForm>) => {
    giving.clear()
    setForm((before) => ({ ...before, ...part }))
  }
  const send = async (): Promise<boolean> => {
    setTried(true)
    const { level, reasons, ...said } = form
    if (level === null || giving.busy) return false
    const given = await give({ caseId, level, reasons: [...reasons], ...said })
    if (given.ok) shown.put(given.data)
    else if (given.failure.code === 'wrong-state') await shown.reload()
    return given.ok
  }
  return {
    shown,
    form,
    giving,
    send,
    write: (text: string) => change({ text }),
    hide: (anonymous: boolean) => change({ anonymous }),
    // Reasons of another level do not fit any more.
    choose: (level: RatingLevel) =>
      change({ level, reasons: form.reasons.filter((one) => reasonsOf(level).includes(one)) }),
    toggle: (reason: RatingReason) => change({ reasons: toggled(form.reasons, reason) }),
    problems: {
      level: tried && form.level === null ? words.rating.form.pick : null,
      text: problemOf(giving.failure, 'text')
    }
  }
}

function toggled(all: readonly RatingReason[], one: RatingReason): RatingReason[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}

// Which days of a year are off and which are made up for, what would another schedule move, and is it kept?
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import type { ShownFailure } from '@/client/failure-text'
import type { CalendarYear } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { markDay, sameSchedule } from '@/domain/time/mark-day'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'
import { useSettled } from './use-settled'

export interface Holidays {
  /** Null until it is known which year this is. */
  readonly year: number | null
  showYear(year: number): void
  readonly shown: Called<Output<'calendar.show'>>
  /** The schedule as it would be kept; undefined until it is there. */
  readonly draft: CalendarYear | undefined
  readonly changed: boolean
  mark(date: DateString): void
  publish(published: boolean): void
  undo(): void
  /** What keeping it would move; undefined while nothing is changed, or it is being counted. */
  readonly effect: Output<'calendar.preview'> | undefined
  save(): Promise<void>
  readonly busy: boolean
  readonly refused: ShownFailure | null
  clear(): void
  readonly saved: boolean
  seen(): void
}

/** The schedule of a year as an administrator changes it, this year's first. */
export function useHolidays(): Holidays {
  const [chosen, setYear] = useState<number | null>(null)
  const [draft, setDraft] = useState<CalendarYear | null>(null)
  const [saved, setSaved] = useState(false)
  const shown = useCall('calendar.show', chosen === null ? {} : { year: chosen })
  const year = chosen ?? shown.data?.year ?? null
  const [change, act] = useAct('calendar.change')
  const kept = shown.data && scheduleOf(shown.data)
  const current = draft ?? kept
  const changed = Boolean(draft && kept && !sameSchedule(draft, kept))
  const settled = useSettled(changed ? draft : null)
  const preview = useCall(
    'calendar.preview',
    settled && year !== null ? { year, ...sent(settled) } : null
  )
  const edit = (next: (now: CalendarYear) => CalendarYear) => {
    if (current) setDraft(next(current))
  }
  return {
    year,
    showYear: (next) => {
      setDraft(null)
      setYear(next)
    },
    shown,
    draft: current,
    changed,
    mark: (date) => edit((now) => markDay(now, date)),
    publish: (published) => edit((now) => ({ ...now, provisional: !published })),
    undo: () => setDraft(null),
    effect: changed && settled === draft ? preview.data : undefined,
    save: async () => {
      if (!draft || year === null) return
      const answer = await change({ year, ...sent(draft) })
      if (!answer.ok) return
      shown.put(answer.data)
      setDraft(null)
      setSaved(true)
    },
    busy: act.busy,
    refused: act.failure,
    clear: act.clear,
    saved,
    seen: () => setSaved(false)
  }
}

function scheduleOf({ off, worked, provisional }: Output<'calendar.show'>): CalendarYear {
  return { off, worked, provisional }
}

function sent({ off, worked, provisional }: CalendarYear) {
  return { off: [...off], worked: [...worked], provisional }
}

// A grid worker's day: which errands are where, and what I do with them.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'

type Day = Output<'errand.list'>
export type DayGrid = Day['grids'][number]

export interface ErrandDay {
  readonly shown: Called<Day>
  /** The grids with what I have taken, and with what waits to be taken; empty ones left out. */
  readonly mine: readonly DayGrid[]
  readonly waiting: readonly DayGrid[]
  take(errandId: string): void
  readonly taking: ReturnType<typeof useAct>[1]
  /** What to say once something is done. */
  readonly told: string | null
  tell(told: string | null): void
}

/** The errands of my grids; asks nothing unless `asking`. */
export function useErrandDay(asking: boolean): ErrandDay {
  const shown = useCall('errand.list', asking ? {} : null, { cache: true })
  const [take, taking] = useAct('errand.take')
  const [told, tell] = useState<string | null>(null)
  const grids = shown.data?.grids ?? []
  return {
    shown,
    mine: gridsWith(grids, true),
    waiting: gridsWith(grids, false),
    take: (errandId) => {
      void take({ errandId }).then(async (answer) => {
        if (answer.ok) tell(words.errand.staff.taken)
        await shown.reload()
      })
    },
    taking,
    told,
    tell
  }
}

function gridsWith(grids: readonly DayGrid[], mine: boolean): DayGrid[] {
  return grids
    .map((grid) => ({ ...grid, errands: grid.errands.filter((one) => one.mine === mine) }))
    .filter(({ errands }) => errands.length > 0)
}

// One line of the board on a phone: its case, and below what may be done.
import { useState } from 'react'
import type { Board } from '@/hooks/use-board'
import { staffWords } from '@/words/staff'
import { NarrowWork } from '../work/narrow-work'
import { DetailBody, DetailHead } from './detail-column'

export interface NarrowDetailProps {
  readonly board: Board
  readonly caseId: string
  /** Null where the case itself is meant. */
  readonly stepId: string | null
}

/** Waits for the board; another step of the case takes the place of the one before. */
export function NarrowDetail({ board, caseId, stepId }: NarrowDetailProps) {
  const [chosen, choose] = useState(stepId)
  const { title, detail } = staffWords.dispatch
  return (
    <NarrowWork
      list={board.shown}
      place="board"
      caseId={caseId}
      stepId={chosen}
      title={title}
      titleOf={(_one, view) => view.serviceName}
      none={detail.none}
    >
      {(one, view) => (
        <>
          <DetailHead view={view} stepName={one.open.step?.name ?? null} />
          <DetailBody view={view} onStep={choose} />
        </>
      )}
    </NarrowWork>
  )
}

// One line of the board on a phone: its case, and below what may be done.
import { useState } from 'react'
import { Page } from '@/components/page'
import type { DateString } from '@/domain/time/date'
import type { Board } from '@/hooks/use-board'
import { words } from '@/words'
import { useOpenWork } from '../work/use-open-work'
import { WorkBar } from '../work/work-bar'
import { WorkOverlays } from '../work/work-overlays'
import { DetailBody, DetailHead } from './detail-column'

export interface NarrowDetailProps {
  readonly board: Board
  readonly caseId: string
  /** Null where the case itself is meant. */
  readonly stepId: string | null
}

/** Waits for the board: it says what day it is. */
export function NarrowDetail({ board, caseId, stepId }: NarrowDetailProps) {
  const [chosen, choose] = useState(stepId)
  const { shown } = board
  if (shown.data) {
    return (
      <OpenLine
        key={chosen ?? ''}
        caseId={caseId}
        stepId={chosen}
        today={shown.data.date}
        onStep={choose}
      />
    )
  }
  return (
    <Page
      title={words.dispatch.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      skeleton="cards"
    />
  )
}

const nobody = () => undefined

interface OpenLineProps {
  readonly caseId: string
  readonly stepId: string | null
  readonly today: DateString
  readonly onStep: (stepId: string) => void
}

function OpenLine({ onStep, ...line }: OpenLineProps) {
  const around = { listed: null, place: 'board', active: false, byEnter: false } as const
  const one = useOpenWork({ ...line, ...around, onMoved: nobody })
  const { shown, busy, refused, clear, step } = one.open
  const view = shown.data
  return (
    <Page
      title={view?.serviceName ?? words.dispatch.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="cards"
      refused={refused}
      onRefusedClose={clear}
      bar={one.works.length > 0 && <WorkBar works={one.works} busy={busy} onWork={one.act} />}
    >
      {view && (
        <>
          <DetailHead view={view} stepName={step?.name ?? null} />
          <DetailBody view={view} onStep={onStep} />
          <WorkOverlays one={one} view={view} wide={false} />
        </>
      )}
    </Page>
  )
}

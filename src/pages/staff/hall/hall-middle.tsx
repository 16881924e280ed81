// What a clerk looks at: the number in hand with its documents; before that, the choice of a counter.
import { CounterChoice } from '@/components/hall/counter-choice'
import { CounterRows } from '@/components/hall/counter-rows'
import { HandCard } from '@/components/hall/hand-card'
import { HandPapers } from '@/components/hall/hand-papers'
import type { HallDeskView } from '@/hooks/use-hall-desk'
import { toDesk } from './to-desk'
import type { HallState } from './use-hall'

export interface HallMiddleProps {
  readonly desk: HallDeskView
  readonly state: HallState
  readonly wide: boolean
}

/** The same on a desk's screen and on a phone's. */
export function HallMiddle({ desk, state, wide }: HallMiddleProps) {
  const { shift } = state
  const { inHand } = desk
  if (!desk.shift) {
    return (
      <CounterChoice
        desk={desk}
        chosen={state.chosen}
        busy={shift.busy}
        onChoose={state.choose}
        onOpen={state.open}
      />
    )
  }
  return (
    <>
      <HandCard desk={desk} />
      {inHand && (
        <HandPapers
          view={state.handCase}
          hasCase={inHand.caseId !== null}
          onOpen={() => toDesk(inHand, wide)}
        />
      )}
      {wide && <CounterRows desk={desk} />}
    </>
  )
}

// What lies over the counter: a question before an act, the ticket that is given, and what goes on paper.
import { Confirm } from '@/components/confirm'
import { CounterDialog } from '@/components/hall/counter-dialog'
import { Toast } from '@/components/toast'
import type { HallDeskView } from '@/hooks/use-hall-desk'
import { words } from '@/words'
import { IssueDialog } from './issue-dialog'
import type { HallState } from './use-hall'
import { close } from './use-hall-keys'

export interface HallOverlaysProps {
  readonly state: HallState
  readonly desk: HallDeskView
  readonly wide: boolean
}

const text = words.hall.counter.shift

/** Nothing while nothing is asked. */
export function HallOverlays({ state, desk, wide }: HallOverlaysProps) {
  const { counter, shift, printed, issuing, issue, closing, askClose } = state
  const { asking, form, problem, busy, failure, fill, submit } = counter
  return (
    <>
      <CounterDialog
        {...{ asking, desk, form, problem, wide, busy }}
        failure={asking ? failure : null}
        onFill={fill}
        onSubmit={() => void submit()}
        onClose={counter.close}
      />
      {issuing && (
        <IssueDialog
          {...{ desk, wide }}
          print={printed.print}
          onIssued={state.reload}
          onClose={() => issue(false)}
        />
      )}
      <Confirm
        open={closing}
        title={text.closeTitle}
        text={text.closeText}
        yes={text.close}
        busy={shift.busy}
        onYes={() => void close(state)}
        onNo={() => askClose(false)}
      />
      <Toast text={counter.told} onEnd={counter.read} />
    </>
  )
}

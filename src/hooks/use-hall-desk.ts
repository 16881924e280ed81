// My counter in the hall: who waits in which order, whom I have in hand; it changes while one looks.
import type { Output } from '@/contract/calls'
import type { ShownFailure } from '@/client/failure-text'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'
import { useLive } from './use-live'

export type HallDeskView = Output<'hall.desk'>
export type DeskTicket = NonNullable<HallDeskView['inHand']>

export interface Shift {
  readonly busy: boolean
  readonly failure: ShownFailure | null
  clear(): void
  open(counterId: string, lane: string | undefined): Promise<void>
  /** Pauses, or goes on where it pauses. */
  pause(paused: boolean): Promise<void>
  close(): Promise<void>
}

/** The hall as the clerk who is signed in sees it. */
export function useHallDesk(active: boolean): Called<HallDeskView> {
  const shown = useCall('hall.desk', {})
  useLive(active ? (shown.data?.officeId ?? null) : null, shown.reload)
  useEvery(shown.reload, active)
  return shown
}

/** Opening, pausing and closing my counter; `reload` shows what came of it. */
export function useShift(reload: () => Promise<void>): Shift {
  const [runOpen, opening] = useAct('hall.open-counter')
  const [runPause, pausing] = useAct('hall.pause')
  const [runResume, resuming] = useAct('hall.resume')
  const [runClose, closing] = useAct('hall.close-counter')
  const all = [opening, pausing, resuming, closing]
  const clear = () => all.forEach((act) => act.clear())
  const then = async (run: () => Promise<unknown>) => {
    clear()
    await run()
    await reload()
  }
  return {
    busy: all.some(({ busy }) => busy),
    failure: all.find(({ failure }) => failure)?.failure ?? null,
    clear,
    open: (counterId, lane) => then(() => runOpen({ counterId, lane })),
    pause: (paused) => then(() => (paused ? runResume({}) : runPause({}))),
    close: () => then(() => runClose({}))
  }
}
